import FileSystem
import Reading
import RubricModel
import Testing

/// An example that stands beside a rubric: a school, its answers, and what must come out, worked out by hand.
struct RubricCase: CustomTestStringConvertible, Sendable {
  static let keys = ["name", "school", "answers", "with", "expect"]
  static let fileKeys = ["$schema", "format", "cases"]

  let rubric: String
  let name: String
  let school: JSONNode
  /// `best`, `worst`, or the answers themselves.
  let answers: JSONNode
  /// Answers on top of best or worst.
  let with: JSONNode?
  let expect: JSONNode
  let place: Place

  var testDescription: String { "\(rubric): \(name)" }

  /// Every case of every shipped rubric; what cannot be read is reported by `problems`.
  static let all: [RubricCase] = PackageFolders.rubricIDs.flatMap { id in
    files(of: id).flatMap { read($0, of: id).cases }
  }

  /// What is wrong with the case files themselves.
  static let problems: [Problem] = PackageFolders.rubricIDs.flatMap { id in
    files(of: id).flatMap { read($0, of: id).problems }
  }

  static func files(of id: String) -> [String] {
    FolderListing(of: Path.join(Path.join(PackageFolders.rubrics, id), "cases"), endings: [".json"]).files
  }

  private static func read(_ file: String, of id: String) -> (cases: [RubricCase], problems: [Problem]) {
    guard let bytes = try? Files.read(file) else {
      return ([], [Problem("case.unreadable", at: Place(file: file), "файл примеров не читается")])
    }
    let (root, found) = JSONDocument.parse(bytes, file: file)
    var problems = found
    guard let root, let object = ObjectReader(root, what: "файла примеров", allowed: fileKeys, problems: &problems)
    else {
      return ([], problems)
    }
    let nodes = object.array("cases", &problems) ?? []
    return (nodes.compactMap { RubricCase($0, of: id, &problems) }, problems)
  }

  private init?(_ node: JSONNode, of rubric: String, _ problems: inout [Problem]) {
    guard let object = ObjectReader(node, what: "примера", allowed: Self.keys, problems: &problems) else { return nil }
    with = object.optionalObject("with", &problems)
    guard let name = object.string("name", &problems), let school = object.object("school", &problems),
      let answers = object.required("answers", "\"best\", \"worst\" или ответы", &problems),
      let expect = object.object("expect", &problems)
    else { return nil }
    self.rubric = rubric
    self.name = name
    self.school = school
    self.answers = answers
    self.expect = expect
    place = node.place
  }
}
