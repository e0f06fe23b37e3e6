import RubricModel

/// All of a sheet that levels and counts rest on: the one answer to whether two sheets of a school say the same.
///
/// Two sheets whose counted answers are equal contradict nobody, however their bytes differ (order of keys, white space) and whatever words stand
/// beside the answers (comments, evidence, the exact figure within one band): a region counts one of them and the other as its copy, and a
/// register takes one and keeps the other. Day, file and name of the school take no part (P09, M13).
package struct CountedAnswers: Hashable, Sendable {
  /// Id of the edition that was answered.
  package let edition: String
  package let passport: Passport
  /// In the declared order of the edition.
  package let states: [AnswerState]
  /// OKTMO code as the sheet gives it, 8 or 11 digits.
  package let municipality: String?
  /// Id of a kind of school of the edition.
  package let kind: String?

  /// The answers of a school under an edition.
  package init(edition: String, passport: Passport, states: [AnswerState], municipality: String?, kind: String?) {
    self.edition = edition
    self.passport = passport
    self.states = states
    self.municipality = municipality
    self.kind = kind
  }
}
