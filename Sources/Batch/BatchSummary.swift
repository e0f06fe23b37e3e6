import RubricModel

/// Counts of a batch: how many sheets were scored, how many left out.
package struct BatchSummary: Hashable, Sendable {
  /// Sheets that were scored.
  package var scored = 0
  /// Sheets and files that were left out because of errors.
  package var refused = 0
  /// Of the scored ones: schools under an id of the region's own.
  package var ownIDs = 0
  /// Of the scored ones: those with answers to indicators that do not apply, which do not count.
  package var withAnswersLeftOut = 0
  /// Of the scored ones: those that only the careful reader took.
  package var readCarefully = 0

  package init() {}

  /// All sheets that were met.
  package var total: Int { scored + refused }

  /// Counts what the careful reader noted about a sheet that it accepted.
  mutating func count(notes: [Problem]) {
    if notes.contains(where: { $0.id == "school.own-id" }) { ownIDs += 1 }
    if notes.contains(where: { $0.id == "answers.does-not-apply" }) { withAnswersLeftOut += 1 }
  }

  mutating func add(_ other: BatchSummary) {
    scored += other.scored
    refused += other.refused
    ownIDs += other.ownIDs
    withAnswersLeftOut += other.withAnswersLeftOut
    readCarefully += other.readCarefully
  }
}
