import RubricModel
import Scoring

/// One accepted sheet as counts keep it: a byte an indicator, not the sheet.
package struct RegionSheet: Sendable {
  package var label: SchoolLabel
  /// Year and month of the round.
  package let wave: String
  /// ISO day, if the sheet says.
  package let submitted: String?
  package let place: Place
  /// The answers under the edition the school answered.
  package let own: StateRow
  /// The same answers held against other editions, where two are compared (M13).
  package var others: [StateRow]
  /// What an expert found, beside the school's answers.
  package var review: ExpertReview?

  /// A sheet with its row.
  package init(
    label: SchoolLabel, wave: String, submitted: String?, place: Place, own: StateRow, others: [StateRow] = [],
    review: ExpertReview? = nil
  ) {
    self.label = label
    self.wave = wave
    self.submitted = submitted
    self.place = place
    self.own = own
    self.others = others
    self.review = review
  }

  /// The answers under an edition; nil where they were not recomputed under it.
  package func row(under edition: String) -> StateRow? {
    own.edition == edition ? own : others.first { $0.edition == edition }
  }

  /// Whether both say the same of the same school, so that one of them is enough (see `CountedAnswers`).
  func repeats(_ other: RegionSheet) -> Bool { counted == other.counted }

  private var counted: CountedAnswers {
    CountedAnswers(
      edition: own.edition, passport: own.passport, states: own.states, municipality: label.municipality?.oktmo,
      kind: label.kind)
  }
}

/// A row of states under one edition.
package struct StateRow: Hashable, Sendable {
  /// Id of the edition.
  package let edition: String
  package let passport: Passport
  /// In the declared order of the edition.
  package let states: [AnswerState]
  /// Ids of indicators whose answers the edition cannot read; empty under the school's own.
  package let lost: [String]

  /// A row; `lost` names answers that did not fit another edition.
  package init(edition: String, passport: Passport, states: [AnswerState], lost: [String] = []) {
    self.edition = edition
    self.passport = passport
    self.states = states
    self.lost = lost
  }
}
