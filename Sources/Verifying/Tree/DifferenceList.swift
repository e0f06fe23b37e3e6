import RubricModel

/// Collects the differences between a certificate and its replay, each as a problem with its place in the certificate.
struct DifferenceList {
  /// Most differences told one by one: a hostile certificate may hold millions.
  static let listed = 1000

  /// Differences in the sheet or the edition itself: they explain all others and come first.
  private(set) var fingerprints: [Problem] = []
  private(set) var differences: [Problem] = []
  private(set) var notes: [Problem] = []
  /// All differences, those that are not listed included.
  private(set) var count = 0
  /// Single values that were compared.
  var compared = 0
  private var lastPlace = Place.nowhere

  mutating func add(_ id: String, at place: Place, _ summary: String, remedy: String? = nil) {
    count += 1
    lastPlace = place
    if differences.count < Self.listed {
      differences.append(Problem("verify.\(id)", at: place, summary, remedy: remedy))
    }
  }

  mutating func addFingerprint(_ fingerprint: Expected.Fingerprint, at place: Place, stands: String, due: String) {
    count += 1
    switch fingerprint {
    case .sheet:
      fingerprints.append(
        Problem(
          "verify.other-sheet", at: place, "свидетельство составлено по другому листу ответов",
          expected: "лист с контрольной суммой \(stands), как в свидетельстве",
          found: "лист с контрольной суммой \(due)",
          remedy: "приложите тот самый файл, без изменений; если лист исправлен, составьте новое свидетельство"))
    case .rubric:
      fingerprints.append(
        Problem(
          "verify.other-edition", at: place, "свидетельство составлено по другой редакции данных методики",
          expected: "методика с контрольной суммой \(stands), как в свидетельстве",
          found: "методика с контрольной суммой \(due)",
          remedy: "укажите ту самую методику ключом --rubric; если данные обновлены, составьте новое свидетельство"))
    }
  }

  mutating func addVersion(at place: Place, stands: String, due: String) {
    notes.append(
      Problem(
        "verify.other-version", .note, at: place,
        "свидетельство составила другая версия программы: \(stands), проверяет \(due)"))
  }

  /// Everything that was found, what explains the rest first.
  var problems: [Problem] {
    let left = count - fingerprints.count - differences.count
    let more =
      left > 0 ? [Problem("verify.more", at: lastPlace, "и ещё расхождений, здесь не названных: \(left)")] : []
    return fingerprints + differences + more + notes
  }
}
