import RubricModel
import Scoring

/// One accepted sheet as counts keep it: a byte an indicator, not the sheet.
///
/// Eight bytes wherever it stands: what it says is kept once, however many lists it is in. Two waves of a country under an edition of 127 indicators
/// in eight directions take about 900 bytes a sheet at the peak of their counts: 176 here, 160 the row of states, 185 the result (`SchoolResult`),
/// 125 the school's label and name, kept once for both waves (`LabelShelf`), the rest lists of the counts, that name every school. It grows with the
/// sheets, and must: levels, moves and who is left out are told school by school. `SizeTests` holds the bound, `samodiag-bench region` measures it.
package struct RegionSheet: Sendable {
  struct Facts: Sendable {
    var label: SchoolLabel
    let wave: String
    let submitted: String?
    let place: Place
    let own: StateRow
    var others: [StateRow]
    var review: Shared<ExpertReview>?
  }

  private var facts: Shared<Facts>

  /// A sheet with its row.
  package init(
    label: SchoolLabel, wave: String, submitted: String?, place: Place, own: StateRow, others: [StateRow] = [],
    review: ExpertReview? = nil
  ) {
    facts = Shared(
      Facts(
        label: label, wave: wave, submitted: submitted, place: place, own: own, others: others,
        review: review.map(Shared.init)))
  }

  package var label: SchoolLabel {
    get { facts.value.label }
    set { facts = facts.with { $0.label = newValue } }
  }

  /// Year and month of the round.
  package var wave: String { facts.value.wave }
  /// ISO day, if the sheet says.
  package var submitted: String? { facts.value.submitted }
  package var place: Place { facts.value.place }
  /// The answers under the edition the school answered.
  package var own: StateRow { facts.value.own }

  /// The same answers held against other editions, where two are compared (M13).
  package var others: [StateRow] {
    get { facts.value.others }
    set { facts = facts.with { $0.others = newValue } }
  }

  /// What an expert found, beside the school's answers.
  package var review: ExpertReview? {
    get { facts.value.review?.value }
    set { facts = facts.with { $0.review = newValue.map(Shared.init) } }
  }
}

extension RegionSheet {
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
