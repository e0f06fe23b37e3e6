import SamodiagCLI
import Synchronization

/// One run of the tool with everything it said.
struct PlanRun {
  let status: ExitStatus
  let bytes: [UInt8]
  let errors: String

  var output: String { String(decoding: bytes, as: UTF8.self) }

  init(_ words: [String]) {
    let caught = Caught()
    let console = Console(
      output: { bytes in
        caught.bytes.withLock { $0 += bytes }
        return true
      },
      error: { text in caught.errors.withLock { $0 += text } },
      environment: { $0 == "SAMODIAG_RUBRICS" ? "\(Shipped.root)/Rubrics" : nil }, width: nil, program: "samodiag")
    status = CommandLineTool().run(words, console)
    bytes = caught.bytes.withLock { $0 }
    errors = caught.errors.withLock { $0 }
  }

  private final class Caught: Sendable {
    let bytes = Mutex<[UInt8]>([])
    let errors = Mutex("")
  }
}
