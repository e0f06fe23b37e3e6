import Batch
import FileSystem
import Reading
import RubricModel
import Scoring

/// Writes the compiled rubric as one flat JSON table, so that the peers need no rules of their own.
struct TableCommand {
  private let options: BenchOptions

  init(_ options: BenchOptions) { self.options = options }

  func run() throws(BenchError) {
    try Self.write(try options.edition(), to: try options.required("out"))
  }

  static func write(_ edition: Edition, to path: String) throws(BenchError) {
    var json = JSONWriter()
    write(edition, to: &json)
    try PlainFile(path).write(json.finish())
  }

  static func write(_ edition: Edition, to json: inout JSONWriter) {
    let rubric = edition.rubric
    json.beginObject()
    json.member("id", rubric.id)
    json.member("levels", rubric.levels.levels.map(\.id))
    json.member("unit", rubric.levels.unit.rawValue)
    json.member("gaps", rubric.levels.gaps.rawValue)
    json.member("kinds", rubric.schoolKinds.map(\.id))
    json.key("overall")
    write(edition.compiled.overallCuts.bounds, to: &json)
    json.key("directions")
    json.beginArray()
    for (direction, cuts) in zip(rubric.directions, edition.compiled.cuts) {
      json.beginObject()
      json.member("id", direction.id)
      json.key("cuts")
      write(cuts.bounds, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("items")
    json.beginArray()
    for (index, indicator) in rubric.indicators.enumerated() {
      write(indicator, edition.compiled.items[index].direction, to: &json)
    }
    json.endArray()
    json.key("applies")
    json.beginArray()
    for passport in Passport.all(kinds: rubric.schoolKinds.count) {
      json.string(rubric.indicators.indices.map { edition.compiled.applies($0, to: passport) ? "1" : "0" }.joined())
    }
    json.endArray()
    json.endObject()
  }

  private static func write(_ indicator: Indicator, _ direction: Int, to json: inout JSONWriter) {
    let options = indicator.scale.options
    json.beginObject()
    json.member("id", indicator.id)
    json.member("direction", direction)
    json.member("critical", indicator.critical)
    json.member("mayExclude", indicator.mayExclude != nil)
    switch indicator.scale.shape {
    case .choice: json.member("shape", "choice")
    case .share: json.member("shape", "share")
    case .count: json.member("shape", "count")
    }
    json.key("points")
    write(options.map(\.points), to: &json)
    json.key("from")
    write(options.compactMap(\.from), to: &json)
    json.endObject()
  }

  private static func write(_ numbers: [Int], to json: inout JSONWriter) {
    json.beginArray()
    for number in numbers { json.int(number) }
    json.endArray()
  }
}
