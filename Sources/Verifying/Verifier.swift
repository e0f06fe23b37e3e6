import Reading
import RubricModel

/// Replays certificates of one edition (M9).
///
/// Shares nothing with the evaluator: points, sums, ranges, cut scores, the cheapest way up and the list of assumptions are
/// worked out here once more, by other means, from the answers and the rubric.
package struct Verifier: Sendable {
  private let rubric: Rubric
  private let engine: String

  /// A verifier over an edition; `engine` is the version of this program as certificates name it, «samodiag 0.1.0».
  package init(rubric: Rubric, engine: String) {
    self.rubric = rubric
    self.engine = engine
  }

  /// Compares a certificate with what the sheet and the edition give; `sheetSHA256` is over the bytes of the sheet, in hex.
  ///
  /// The sheet is one that was read without errors. Problems name every difference with its place in the certificate:
  /// first another sheet or another edition, which explains the rest.
  package func verify(certificate: JSONNode, sheet: AnswerSheet, sheetSHA256: String) -> Verification {
    let unusable = SheetCheck(rubric: rubric).problems(in: sheet)
    guard unusable.isEmpty else { return Verification(problems: unusable, differences: 0, compared: 0) }
    if let problem = notACertificate(certificate) {
      return Verification(problems: [problem], differences: 0, compared: 0)
    }
    let drawing = CertificateDrawing(rubric: rubric, sheet: sheet, sheetSHA256: sheetSHA256, engine: engine)
    var comparison = TreeComparison()
    comparison.compare(certificate, with: drawing.expected, ValuePath())
    let found = comparison.found
    return Verification(problems: found.problems, differences: found.count, compared: found.compared)
  }

  private func notACertificate(_ node: JSONNode) -> Problem? {
    let format = node["format"]
    if let text = format?.string, text.utf8.elementsEqual(CertificateDrawing.format.utf8) { return nil }
    return Problem(
      "verify.format", at: (format ?? node).place, "это не свидетельство или свидетельство неизвестного вида",
      expected: "\"format\": \"\(CertificateDrawing.format)\"", found: (format ?? node).excerpt,
      remedy: "укажите первым файл, который составила команда samodiag explain --format json, вторым — лист ответов")
  }
}
