import FileSystem
import Reading
import RubricModel
import SamodiagCLI
import TestSupport
import Testing

/// A sheet of answers written by hand, as text.
struct Sheet {
  var rubric = "smp-2023"
  var levels = #"["primary", "basic", "secondary"]"#
  var specialNeeds = true
  var kind = "general"
  /// JSON of each answer under the id of its indicator.
  var answers: [String: String] = [:]

  /// Every indicator of the edition of 2023 at its maximum: 239 points.
  static func best() throws -> Sheet {
    let reading = RubricReader(locator: RubricLocator(places: [])).read(Path.join(Repository.rubrics, "smp-2023"))
    let rubric = try #require(reading.rubric)
    return Sheet(
      answers: Dictionary(uniqueKeysWithValues: rubric.indicators.map { ($0.id, "\($0.scale.maximum)") }))
  }

  func with(_ indicator: String, _ answer: String?) -> Sheet {
    var sheet = self
    sheet.answers[indicator] = answer
    return sheet
  }

  var text: String {
    let listed = answers.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ")
    return """
      { "format": "samodiag.answers/1", "rubric": "\(rubric)", "wave": "2024-05",
        "school": { "id": "own-1", "name": "Школа", "educationLevels": \(levels), "specialNeeds": \(specialNeeds),
                    "kind": "\(kind)" },
        "answers": { \(listed) } }
      """
  }

  /// The evaluation that `samodiag score --format json` gives, by an own rubric if there is one.
  func evaluation(by rubric: String? = nil) throws -> JSONNode {
    let folder = TemporaryFolder()
    try folder.write(text, "лист.json")
    let path = folder["лист.json"]
    let tool =
      rubric.map { Tool("score", path, "--format", "json", "--rubric", $0) } ?? Tool("score", path, "--format", "json")
    #expect(tool.status == .done, "\(tool.errors)")
    return try #require(try tool.objects().first)
  }
}

extension JSONNode {
  /// The direction with this id.
  func direction(_ id: String) throws -> JSONNode {
    try #require(self["directions"]?.elements.first { $0["id"]?.string == id })
  }

  /// The texts of a list.
  func strings(_ key: String) -> [String] { self[key]?.elements.compactMap(\.string) ?? [] }

  /// A number as written.
  func number(_ key: String) -> String? { self[key]?.numberText }

  /// `below … high`: level, lowest and highest of a direction or of the whole; `nil` is written «—».
  var levels: [String] { ["level", "lowest", "highest"].map { self[$0]?.string ?? "—" } }
}
