import FileSystem
import Reading
import RubricModel
import SamodiagCLI
import TestSupport
import Testing

/// One command line run in the repository's own world, with all that came back.
struct Tool {
  let status: SamodiagCLI.ExitStatus
  let output: String
  let errors: String

  init(_ words: String...) {
    let (output, errors) = (Sink(), Sink())
    let console = Console(
      output: { bytes in
        output.add(bytes)
        return true
      }, error: { errors.add(Array($0.utf8)) },
      environment: { $0 == "SAMODIAG_RUBRICS" ? Repository.rubrics : nil }, width: nil, program: "samodiag")
    status = CommandLineTool().run(words, console)
    (self.output, self.errors) = (output.text, errors.text)
  }

  /// The lines of output, each read as JSON.
  func objects() throws -> [JSONNode] {
    try output.split(separator: "\n").map { line in
      try #require(JSONDocument.parse(Array(line.utf8), file: "вывод").root)
    }
  }
}

/// What a command wrote; the console's closures must be sendable, one command runs at a time.
private final class Sink: @unchecked Sendable {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func add(_ more: [UInt8]) { bytes += more }
}

/// Files of the repository.
enum Repository {
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
  static let rubrics = "\(root)/Rubrics"

  /// Copies the edition of 2023 with another `levels.json`; an edit of one data file, with no code (M8).
  static func rubric(in folder: TemporaryFolder, levels edits: [(String, String)]) throws -> String {
    let source = Path.join(rubrics, "smp-2023")
    func text(_ name: String) throws -> String {
      String(decoding: try Files.read(Path.join(source, name)), as: UTF8.self)
    }
    let head = try text("rubric.json")
    let listed = try #require(JSONDocument.parse(Array(head.utf8), file: "rubric.json").root?["directions"])
    for name in ["rubric.json", "sources.json"] + listed.elements.compactMap(\.string) {
      try folder.write(try text(name), "own/\(name)")
    }
    var levels = try text("levels.json")
    for (old, new) in edits {
      #expect(levels.split(separator: old, omittingEmptySubsequences: false).count == 2, "в levels.json: \(old)")
      levels = levels.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    try folder.write(levels, "own/levels.json")
    return folder["own"]
  }
}
