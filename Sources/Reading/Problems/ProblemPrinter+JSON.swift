import RubricModel

extension ProblemPrinter {
  /// `samodiag.problems/1`: all problems, every key always there, `null` where nothing is known.
  package static func json(_ problems: [Problem], indent: Int? = nil) -> [UInt8] {
    var json = JSONWriter(indent: indent)
    json.beginObject()
    json.member("format", "samodiag.problems/1")
    json.key("problems")
    json.beginArray()
    for problem in problems { append(problem, to: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  /// One problem as an object, with every key.
  package static func append(_ problem: Problem, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", problem.id)
    json.member("severity", problem.severity.rawValue)
    json.member("file", orNull: problem.place.file.isEmpty ? nil : problem.place.file)
    append("line", problem.place.line, to: &json)
    append("column", problem.place.column, to: &json)
    json.member("sheet", orNull: problem.place.sheet)
    json.member("cell", orNull: problem.place.cell)
    json.member("message", problem.summary)
    json.member("expected", orNull: problem.expected)
    json.member("found", orNull: problem.found)
    json.member("remedy", orNull: problem.remedy)
    json.endObject()
  }

  private static func append(_ key: String, _ number: Int, to json: inout JSONWriter) {
    json.key(key)
    if number > 0 { json.int(number) } else { json.null() }
  }
}
