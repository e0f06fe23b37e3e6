import FileSystem
import Reading
import RubricModel
import TestSupport
import Testing

/// Each mistake the reader and the linter know has a tiny broken rubric in `Fixtures/<problem id>`.
///
/// `expected.txt` beside it holds the whole messages; `SAMODIAG_RECORD=1 swift test` writes them anew and fails, so that
/// they are read before they are kept.
@Suite struct LintFixtureTests {
  private static let ids = FolderNames.list(PackageFolders.fixtures).filter { $0 != "valid" }

  private func problems(_ fixture: String) -> [Problem] {
    let folder = Path.join(PackageFolders.fixtures, fixture)
    return RubricLinter.everything.problems(in: RubricReader(locator: RubricLocator(places: [])).read(folder))
  }

  @Test("The rubric the fixtures are broken copies of has no problem at all")
  func validIsClean() {
    #expect(problems("valid").map(\.line) == [])
  }

  @Test("Every lint rule has a fixture")
  func rulesHaveFixtures() {
    #expect(Set(RubricLinter.ruleIDs).subtracting(Self.ids) == [])
    #expect(Set(RubricLinter.ruleIDs).count == RubricLinter.ruleIDs.count)
  }

  @Test("Every problem id of the rubric reader has a fixture, and every fixture an id in the code")
  func idsMatchSources() throws {
    var inCode: Set<String> = []
    for folder in ["Rubrics", "Linting"] {
      let sources = Path.join(PackageFolders.root, "Sources/Reading/\(folder)")
      for file in FolderListing(of: sources, endings: [".swift"]).files {
        inCode.formUnion(Self.problemIDs(in: String(decoding: try Files.read(file), as: UTF8.self)))
      }
    }
    // Asked for by id on the command line, where there is no file to be broken.
    inCode.remove("rubric.not-found")
    #expect(inCode == Set(Self.ids.filter { $0.hasPrefix("rubric.") }))
  }

  @Test("A broken rubric yields its own problem, and no other error", arguments: ids)
  func yieldsItsOwn(id: String) {
    let found = problems(id)
    #expect(found.contains { $0.id == id })
    #expect(found.filter { $0.severity == .error && $0.id != id }.map(\.line) == [])
    for problem in found {
      #expect(problem.place.line > 0, "\(problem.line)")
      #expect(problem.remedy?.isEmpty == false, "\(problem.line)")
    }
  }

  @Test("Checking for errors only misses no error", arguments: ids)
  func errorsOnlyIsEnough(id: String) {
    let reading = RubricReader(locator: RubricLocator(places: [])).read(Path.join(PackageFolders.fixtures, id))
    let errors = RubricLinter.errorsOnly.problems(in: reading).filter { $0.severity == .error }
    #expect(errors == problems(id).filter { $0.severity == .error })
  }

  // The wording of JSON's own problems is agreed where JSON is tested.
  @Test("Messages are worded as agreed", arguments: ids.filter { $0.hasPrefix("rubric.") })
  func wordsMessages(id: String) {
    let folder = Path.join(PackageFolders.fixtures, id)
    let text = problems(id).map { Self.page($0, in: folder) }.joined(separator: "\n")
    expectGolden(text, at: Path.join(folder, "expected.txt"))
  }

  private static func page(_ problem: Problem, in folder: String) -> String {
    func relative(_ text: String) -> String {
      [folder, PackageFolders.root].reduce(text) { text, root in
        text.split(separator: root + "/", omittingEmptySubsequences: false).joined()
      }
    }
    let place = problem.place
    var lines = ["\(relative(place.file)):\(place.line):\(place.column) \(problem.severity) \(problem.id)"]
    lines.append("  \(problem.summary)")
    if let expected = problem.expected { lines.append("  ожидалось: \(expected)") }
    if let found = problem.found { lines.append("  найдено: \(relative(found))") }
    if let remedy = problem.remedy { lines.append("  \(relative(remedy))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func problemIDs(in source: String) -> Set<String> {
    let pieces = source.split(separator: "\"", omittingEmptySubsequences: false)
    return Set(
      pieces.filter { piece in
        piece.hasPrefix("rubric.") && piece != "rubric.json"
          && piece.dropFirst(7).allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }
      }.map(String.init))
  }
}
