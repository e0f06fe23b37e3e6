import Reading
import RubricModel
import Scoring

extension AnswerState {
  /// The name of the state in machine output (M2).
  var name: String {
    switch self {
    case .unanswered: "unanswered"
    case .unknown: "unknown"
    case .notApplicable: "notApplicable"
    default: "answered"
    }
  }
}

extension AnswerScale {
  /// The least sure basis among the options: a scale is as sure as its weakest part.
  package var weakestBasis: Basis.Kind {
    // By index: every certificate asks it of every indicator, and a copy of an option costs more than the answer.
    let order = Basis.Kind.allCases
    return order.last { kind in options.indices.contains { options[$0].basis.kind == kind } } ?? .assumption
  }
}

extension LevelScale.ZeroedDirection {
  /// The name of the rule as the data writes it.
  package var name: String {
    switch self {
    case .nothingMore: "nothingMore"
    case .caps: "caps"
    case .makesBelow: "makesBelow"
    }
  }
}

extension Assumption.Subject {
  /// The kind of fact, and the id of what it is about.
  func names(in rubric: Rubric, _ indicators: [Indicator]) -> (fact: String, subject: String?) {
    switch self {
    case .title(let item): ("title", indicators[item].id)
    case .scale(let item): ("scale", indicators[item].id)
    case .critical(let item): ("critical", indicators[item].id)
    case .applicability(let item): ("applicability", indicators[item].id)
    case .cutScores(let direction): ("cutScores", direction.map { rubric.directions[$0].id })
    case .criticalRule: ("criticalRule", nil)
    case .zeroedDirection: ("zeroedDirection", nil)
    case .gaps: ("gaps", nil)
    case .steps: ("steps", nil)
    }
  }
}

extension JSONWriter {
  /// An answer's value as the sheet contract writes it; null where nothing stands.
  package mutating func value(_ value: Answer.Value?) {
    switch value {
    case nil, .unanswered: null()
    case .points(let points): int(points)
    case .share(let part, let whole):
      beginObject()
      member("part", part)
      member("of", whole)
      endObject()
    case .percent(let units, let places):
      beginObject()
      member("percent", decimal(units, places))
      endObject()
    case .count(let count):
      beginObject()
      member("count", count)
      endObject()
    case .unknown:
      beginObject()
      member("unknown", true)
      endObject()
    case .notApplicable(let reason):
      beginObject()
      member("notApplicable", reason)
      endObject()
    }
  }

  /// `4875`, `2` → `48.75`.
  private func decimal(_ units: Int, _ places: Int) -> String {
    guard places > 0 else { return String(units) }
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
