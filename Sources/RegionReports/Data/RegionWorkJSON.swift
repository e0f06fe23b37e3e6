import Reading
import Region
import RubricModel
import Scoring

/// The keys of `samodiag.region/1` for a methodist's work: `listDay`, `measures`, `calls`, and `indicatorMoves` of a comparison.
///
/// The same counts as the tables `measures` and `indicator_moves` and as the workbook's sheet of calls, with the schools behind them.
struct RegionWorkJSON {
  let region: RegionCase

  /// `listDay` is the day on which the lists were looked at (M12); the order of `calls` is that of the queue, never a ranking (M14).
  func write(to json: inout JSONWriter) {
    json.member("listDay", region.listDay)
    json.key("measures")
    json.beginArray()
    for measure in region.registry.measures { write(measure, withSchool: true, to: &json) }
    json.endArray()
    // The queue needs no name of the program: nothing of it is written.
    let subject = RegionSubject(region: region, engine: "")
    let words = CallWords(subject)
    json.key("calls")
    json.beginArray()
    for call in CallList(subject, SchoolFacts(subject)).calls { write(call, words, to: &json) }
    json.endArray()
  }

  /// How the points for every indicator moved, both waves under the later edition (M13); `rose` and `fell` name the schools.
  func writeMoves(_ comparison: WaveComparison, to json: inout JSONWriter) {
    let indicators = comparison.second.edition.rubric.indicators
    func ids(_ places: [Int]) -> [String] { places.map { comparison.pairs[$0].after.label.id } }
    json.key("indicatorMoves")
    json.beginArray()
    for moves in IndicatorMoves.all(comparison) {
      json.beginObject()
      json.member("indicator", indicators[moves.item].id)
      json.member("compared", moves.total)
      json.member("rose", ids(moves.rose))
      json.member("stayed", moves.stayed)
      json.member("fell", ids(moves.fell))
      json.member("open", moves.open)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ measure: SchoolMeasure, withSchool: Bool, to json: inout JSONWriter) {
    json.beginObject()
    if withSchool { json.member("school", measure.school) }
    json.member("indicator", measure.indicator)
    json.member("title", orNull: measure.title)
    json.member("due", orNull: measure.due)
    json.member("finished", orNull: measure.finished)
    json.member("state", MeasureState(measure, on: region.listDay).word)
    json.endObject()
  }

  private func write(_ call: SchoolCall, _ words: CallWords, to json: inout JSONWriter) {
    let indicators = region.current.edition.rubric.indicators
    json.beginObject()
    json.member("school", call.label.id)
    json.key("reasons")
    json.beginArray()
    for reason in call.reasons { write(reason, words, to: &json) }
    json.endArray()
    json.member("topics", call.topics.map { indicators[$0].id })
    json.key("measures")
    json.beginArray()
    for measure in call.measures { write(measure, withSchool: false, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ reason: CallReason, _ words: CallWords, to json: inout JSONWriter) {
    let edition = region.current.edition
    json.beginObject()
    json.member("kind", reason.stage.word)
    json.member("text", words.text(of: reason))
    switch reason {
    case .criticalZeros(let items): json.member("indicators", items.map { edition.rubric.indicators[$0].id })
    case .fell(let scopes): json.member("scopes", scopes.map(edition.id))
    case .lowDirections(let directions):
      json.member("scopes", directions.map { edition.id(of: .direction($0)) })
    case .overdue(let count), .disagreements(let count), .undecided(let count): json.member("count", count)
    case .noSheet, .setAside, .belowBase, .flags: break
    }
    json.endObject()
  }
}

extension CallReason.Stage {
  /// As other programs read it.
  var word: String {
    switch self {
    case .noSheet: "noSheet"
    case .setAside: "setAside"
    case .criticalZeros: "criticalZeros"
    case .belowBase: "belowBase"
    case .fell: "fell"
    case .undecided: "undecided"
    case .overdue: "overdue"
    case .disagreements: "disagreements"
    case .lowDirections: "lowDirections"
    case .flags: "flags"
    }
  }
}
