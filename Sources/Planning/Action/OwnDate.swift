import RubricModel

/// The school's own last day for a measure, inside the window of the row that supports it (P16).
package struct OwnDate: Hashable, Sendable {
  /// Nil where the row goes by a schedule that is not known yet.
  package let due: CivilDay?
  /// The window of the row that holds `due`.
  package let window: DateWindow?
  /// When the measure would be done if nothing but its own length counted.
  package let natural: CivilDay
  /// Weeks left until `due` where the measure usually takes longer; nil where it fits.
  package let weeksLeft: Int?

  /// The same, but not before an earlier step of the indicator; windows of later steps never begin earlier, so that the
  /// day stays inside.
  func notBefore(_ earlier: CivilDay?) -> OwnDate {
    guard let due, let earlier, due < earlier else { return self }
    return OwnDate(due: earlier, window: window, natural: natural, weeksLeft: weeksLeft)
  }
}

/// Sets own dates: weeks of the measure from the day of the plan, kept inside an open window of the row.
struct OwnDateSetter: Sendable {
  let asOf: CivilDay

  /// `weeks` is the whole time to the end of the step, earlier steps of its indicator included.
  func date(weeks: Int, link: ItemLink?) -> OwnDate {
    let natural = asOf.adding(days: 7 * weeks)
    guard let link, let last = link.windows.last else {
      return OwnDate(due: link == nil ? natural : nil, window: nil, natural: natural, weeksLeft: nil)
    }
    let window = link.windows.first { natural <= $0.end } ?? last
    if natural > window.end {
      return OwnDate(due: window.end, window: window, natural: natural, weeksLeft: asOf.days(until: window.end) / 7)
    }
    guard let start = window.start, natural < start else {
      return OwnDate(due: natural, window: window, natural: natural, weeksLeft: nil)
    }
    // Support begins later than the measure alone would end: it is counted from there.
    return OwnDate(
      due: min(window.end, start.adding(days: 7 * weeks)), window: window, natural: natural, weeksLeft: nil)
  }
}
