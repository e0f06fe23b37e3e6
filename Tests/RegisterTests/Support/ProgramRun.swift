import Foundation
import Glibc

/// The built program, started as users start it.
final class ProgramRun {
  /// Beside the bundle of the tests, which `swift test` builds together with it.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    for candidate in [folder.path, URL(fileURLWithPath: link).deletingLastPathComponent().path] {
      if FileManager.default.isExecutableFile(atPath: candidate + "/samodiag") { return candidate + "/samodiag" }
    }
    folder = URL(fileURLWithPath: Region.root + "/.build/debug")
    return folder.path + "/samodiag"
  }()

  private let process = Process()
  private let output: URL
  private let errors: URL

  init(_ arguments: [String]) throws {
    let base = NSTemporaryDirectory() + "samodiag-run-\(UUID().uuidString)"
    output = URL(fileURLWithPath: base + ".out")
    errors = URL(fileURLWithPath: base + ".err")
    for url in [output, errors] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = ["SAMODIAG_RUBRICS": Region.root + "/Rubrics", "USER": "тест", "PATH": "/usr/bin:/bin"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { for url in [output, errors] { try? FileManager.default.removeItem(at: url) } }

  func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// Waits until it has printed something or has ended.
  func waitForOutput() {
    while process.isRunning, out.isEmpty { usleep(2000) }
  }

  /// Waits for the end; the status, or the negative number of the signal.
  @discardableResult
  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  var out: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
  var err: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }
}
