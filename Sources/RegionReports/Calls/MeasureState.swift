import Region
import RubricModel
import RussianText

/// Where a measure of a school's plan stands on a day; derived from its dates, never stored (M12).
package enum MeasureState: Hashable, Sendable {
  /// Finished on or before the day; ISO.
  case finished(String)
  /// The day by which it was to be done has passed.
  case overdue(String)
  case open(String)
  case noDate

  /// The state on an ISO day.
  package init(_ measure: SchoolMeasure, on day: String) {
    if let finished = measure.finished, !Self.precedes(day, finished) {
      self = .finished(finished)
    } else if let due = measure.due {
      self = Self.precedes(due, day) ? .overdue(due) : .open(due)
    } else {
      self = .noDate
    }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  package var isFinished: Bool { if case .finished = self { true } else { false } }
  package var isOverdue: Bool { if case .overdue = self { true } else { false } }

  /// As other programs read it.
  var word: String {
    switch self {
    case .finished: "finished"
    case .overdue: "overdue"
    case .open: "open"
    case .noDate: "no_date"
    }
  }

  /// «завершена 16.03.2024», «просрочена: срок 30.04.2024», «срок 30.06.2024», «без срока».
  package var words: String {
    switch self {
    case .finished(let day): "завершена \(date(day))"
    case .overdue(let due): "просрочена: срок \(date(due))"
    case .open(let due): "срок \(date(due))"
    case .noDate: "без срока"
    }
  }
}
