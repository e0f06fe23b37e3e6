/// One school's answers in one wave, as given (лист ответов); never rewritten.
package struct AnswerSheet: Hashable, Sendable {
  /// Id of the edition the school answered.
  package var rubric: String
  /// Year and month of the round, `2023-11`.
  package var wave: String
  package var school: School
  /// In the order of the file; an indicator stands at most once, and one left out is unanswered.
  package var answers: [Answer]
  /// ISO day on which the school sent it, if it says.
  package var submitted: String?
  package var place: Place

  package init(
    rubric: String, wave: String, school: School, answers: [Answer], submitted: String? = nil,
    place: Place = .nowhere
  ) {
    self.rubric = rubric
    self.wave = wave
    self.school = school
    self.answers = answers
    self.submitted = submitted
    self.place = place
  }
}

/// What a school wrote about one indicator.
package struct Answer: Hashable, Sendable {
  /// The four states of M2, and the forms a number may take; `unanswered` stands for an explicit `null`.
  package enum Value: Hashable, Sendable {
    /// Points of the chosen option.
    case points(Int)
    /// Part of a whole; `whole` is at least 1 and `part` at most `whole`.
    case share(part: Int, whole: Int)
    /// An exact percentage: `units / 10^places` per cent, 0…100.
    case percent(units: Int, places: Int)
    case count(Int)
    case unanswered
    /// «Не знаю».
    case unknown
    /// With the school's written reason.
    case notApplicable(reason: String)
  }

  package var indicator: String
  package var value: Value
  package var comment: String?
  package var evidence: [String]
  package var place: Place

  package init(
    indicator: String, value: Value, comment: String? = nil, evidence: [String] = [], place: Place = .nowhere
  ) {
    self.indicator = indicator
    self.value = value
    self.comment = comment
    self.evidence = evidence
    self.place = place
  }
}
