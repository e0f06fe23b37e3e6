import FileSystem
import SamodiagCLI

/// One command line as a person types it, with all that came back.
struct Session {
  let status: SamodiagCLI.ExitStatus
  let output: String
  let errors: String

  /// Runs the words in the repository's own world: its rubrics, no terminal unless a width is given.
  init(_ words: [String], rubrics: String = Repository.rubrics, failsToWrite: Bool = false, width: Int? = nil) {
    let output = Sink()
    let errors = Sink()
    let console = Console(
      output: { bytes in
        guard !failsToWrite else { return false }
        output.add(bytes)
        return true
      }, error: { errors.add(Array($0.utf8)) }, environment: { $0 == "SAMODIAG_RUBRICS" ? rubrics : nil }, width: width,
      program: "samodiag")
    status = CommandLineTool().run(words, console)
    self.output = output.text
    self.errors = errors.text
  }

  init(_ words: String...) { self.init(words) }
}

/// Files of the repository.
enum Repository {
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
  static let rubrics = "\(root)/Rubrics"
  static let everyForm = "\(root)/Samples/formats/every-form.json"

  static func sample(_ id: String, wave: String = "2023-11") -> String {
    "\(root)/Samples/sakhalin/\(wave)/\(id).json"
  }

  /// A sheet of the samples as text, to be changed and written elsewhere.
  static func text(_ path: String) throws -> String { String(decoding: try Files.read(path), as: UTF8.self) }
}

/// What a command wrote; the console's closures must be sendable, one command runs at a time.
private final class Sink: @unchecked Sendable {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func add(_ more: [UInt8]) { bytes += more }
}

extension String {
  /// The text with every `old` replaced.
  func with(_ new: String, for old: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  /// Whether anything in it would command a terminal.
  var commandsTerminal: Bool {
    unicodeScalars.contains { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
