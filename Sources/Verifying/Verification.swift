import RubricModel

/// What came of replaying a certificate.
package struct Verification: Sendable {
  /// Every difference with its place in the certificate; notes (another version of the program) at the end.
  package let problems: [Problem]
  /// Differences in all, those beyond the listed ones included.
  let differences: Int
  /// Single values that were compared.
  package let compared: Int

  /// Whether the certificate says what the sheet and the edition give.
  package var isConfirmed: Bool { !problems.contains { $0.severity == .error } }

  /// The outcome in one Russian sentence.
  package var verdict: String {
    if isConfirmed {
      return
        "Свидетельство подтверждено: пересчёт по листу ответов и методике дал то же самое (сверено значений: \(compared))."
    }
    let ids = Set(problems.map(\.id))
    if ids.contains("verify.sheet-answer") {
      return "Свидетельство не проверено: в листе ответов есть ошибки."
    }
    if ids.contains("verify.format") { return "Свидетельство не проверено: файл не похож на свидетельство." }
    let other: String? =
      switch (ids.contains("verify.other-sheet"), ids.contains("verify.other-edition")) {
      case (true, true): "оно составлено по другому листу ответов и другой редакции данных методики"
      case (true, false): "оно составлено по другому листу ответов"
      case (false, true): "оно составлено по другой редакции данных методики"
      case (false, false): nil
      }
    let count = "расхождений с пересчётом: \(differences)"
    return "Свидетельство не подтверждено: \(other.map { "\($0); \(count)" } ?? count)."
  }
}
