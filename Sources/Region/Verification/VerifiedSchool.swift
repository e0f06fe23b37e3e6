import RubricModel
import Scoring

/// A school of the wave whose sheet an expert looked at: levels as declared and as verified, side by side.
package struct VerifiedSchool: Sendable {
  package let declared: SchoolResult
  package let verified: SchoolResult
  package let review: ExpertReview

  /// Values where the expert does not agree.
  package var disagreements: [ExpertVerdict] { review.verdicts.filter(\.differs) }

  /// Whether the level of the scope is another one once the expert's values stand in.
  package func changes(_ scope: LevelScope) -> Bool { declared[scope]?.levels != verified[scope]?.levels }

  /// The verified schools of a selection, in the order of ids; sheets answered under another edition are passed over.
  static func all(_ selection: WaveSelection) -> [VerifiedSchool] {
    selection.sheets.compactMap { sheet in
      guard let review = sheet.review, review.row.edition == selection.edition.id else { return nil }
      return VerifiedSchool(
        declared: SchoolResult(sheet, under: selection.edition),
        verified: SchoolResult(sheet, review.row, under: selection.edition), review: review)
    }
  }
}
