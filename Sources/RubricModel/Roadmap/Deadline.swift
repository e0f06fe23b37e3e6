/// When something is due, as a document says it: rules D1–D12 as values (M12).
package struct Deadline: Hashable, Sendable {
  /// What the cell says of time.
  package enum Rule: Hashable, Sendable {
    /// D1: one day.
    case day(CivilDay)
    /// D2: not later than a day.
    case notAfter(CivilDay)
    /// D3: from a day to a day.
    case days(CivilDay, CivilDay)
    /// D4: a month.
    case month(CivilMonth)
    /// D5: from a month to a month.
    case months(CivilMonth, CivilMonth)
    /// D6: several months, each a window of its own, never one interval.
    case waves([CivilMonth])
    /// D7: the calendar year.
    case year(Int)
    /// D8: the school year that begins on 1 September of this year.
    case schoolYear(Int)
    /// D9: as long as the roadmap runs.
    case project
    /// D10: no dates here; they come from a schedule of its own.
    case separateSchedule
  }

  /// What it means to keep the deadline.
  package enum Meaning: String, CaseIterable, Sendable {
    /// The event takes place on the day, or on the days.
    case onTheDay
    /// It must be ready by the last day and may be ready before the first.
    case readyBy
    /// It is done some time inside the window.
    case within
    /// It is done again in each window.
    case eachWindow
  }

  /// The cell as printed, shortened to the words of time.
  package var printed: String
  package var rule: Rule
  package var meaning: Meaning
  /// D11.
  package var recurrence: Recurrence?
  /// D10 beside a rule with dates: the window is known, the days inside it come from a schedule.
  package var separateSchedule: Bool
  /// D12: due only when somebody asks; holds where the document says so.
  package var onRequest: RoadmapColumn?
  package var correction: Correction?
  package var place: Place

  package init(
    printed: String, rule: Rule, meaning: Meaning? = nil, recurrence: Recurrence? = nil,
    separateSchedule: Bool = false, onRequest: RoadmapColumn? = nil, correction: Correction? = nil,
    place: Place = .nowhere
  ) {
    self.printed = printed
    self.rule = rule
    self.meaning = meaning ?? rule.usualMeaning
    self.recurrence = recurrence
    self.separateSchedule = separateSchedule
    self.onRequest = onRequest
    self.correction = correction
    self.place = place
  }

  /// A printed date that cannot be meant, and what we read instead (S 13).
  package struct Correction: Hashable, Sendable {
    /// Which wave was mended, from 1.
    package var wave: Int
    package var printed: CivilMonth
    /// Why, in Russian.
    package var why: String

    package init(wave: Int, printed: CivilMonth, why: String) {
      self.wave = wave
      self.printed = printed
      self.why = why
    }
  }
}

extension Deadline.Rule {
  /// What a rule means unless the document says otherwise.
  package var usualMeaning: Deadline.Meaning {
    switch self {
    case .day: .onTheDay
    case .notAfter: .readyBy
    case .waves: .eachWindow
    case .days, .month, .months, .year, .schoolYear, .project, .separateSchedule: .within
    }
  }

  /// Number of the rule in `process.md` §3, `D1`…`D10`.
  package var code: String {
    switch self {
    case .day: "D1"
    case .notAfter: "D2"
    case .days: "D3"
    case .month: "D4"
    case .months: "D5"
    case .waves: "D6"
    case .year: "D7"
    case .schoolYear: "D8"
    case .project: "D9"
    case .separateSchedule: "D10"
    }
  }
}
