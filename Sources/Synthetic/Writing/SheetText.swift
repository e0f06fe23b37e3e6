import Reading
import RubricModel

/// Writes an answer sheet as JSON of the contract, for people to read: one answer a line.
package struct SheetText: Sendable {
  package init() {}

  /// UTF-8 with a line break at the end; the same sheet gives the same bytes.
  package func bytes(of sheet: AnswerSheet) -> [UInt8] {
    var writer = JSONWriter(indent: 2)
    writer.beginObject()
    writer.member("format", "samodiag.answers/1")
    writer.member("rubric", sheet.rubric)
    writer.member("wave", sheet.wave)
    if let submitted = sheet.submitted { writer.member("submitted", submitted) }
    writer.key("school")
    write(sheet.school, to: &writer)
    writer.key("answers")
    writer.beginObject()
    for answer in sheet.answers {
      writer.key(answer.indicator)
      writer.raw(line(answer))
    }
    writer.endObject()
    writer.endObject()
    return writer.finish()
  }

  private func write(_ school: School, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", school.id)
    writer.member("name", school.name)
    if let municipality = school.municipality {
      writer.key("municipality")
      writer.raw(Self.line([("oktmo", Self.quoted(municipality.oktmo)), ("name", Self.quoted(municipality.name))]))
    }
    if let levels = school.educationLevels {
      // A set has no order of its own: levels stand as they follow each other at school.
      writer.member("educationLevels", EducationLevel.allCases.filter(levels.contains).map(\.rawValue))
    }
    if let specialNeeds = school.specialNeeds { writer.member("specialNeeds", specialNeeds) }
    if let kind = school.kind { writer.member("kind", kind) }
    writer.endObject()
  }

  /// The shortest form that says all: a bare number where there is nothing but points.
  private func line(_ answer: Answer) -> String {
    var members: [(String, String)]
    switch answer.value {
    case .unanswered: return "null"
    case .points(let points):
      if answer.comment == nil && answer.evidence.isEmpty { return String(points) }
      members = [("points", String(points))]
    case .share(let part, let whole): members = [("part", String(part)), ("of", String(whole))]
    case .percent(let units, let places): members = [("percent", Self.quoted(Self.decimal(units, places: places)))]
    case .count(let count): members = [("count", String(count))]
    case .unknown: members = [("unknown", "true")]
    case .notApplicable(let reason): members = [("notApplicable", Self.quoted(reason))]
    }
    if let comment = answer.comment { members.append(("comment", Self.quoted(comment))) }
    if !answer.evidence.isEmpty {
      members.append(("evidence", "[\(answer.evidence.map(Self.quoted).joined(separator: ", "))]"))
    }
    return Self.line(members)
  }

  private static func line(_ members: [(String, String)]) -> String {
    "{ \(members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ")) }"
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// `units / 10^places` with all its digits: 4875 with 2 places is «48.75».
  private static func decimal(_ units: Int, places: Int) -> String {
    let digits = String(units)
    guard places > 0 else { return digits }
    let padded = String(repeating: "0", count: Swift.max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
