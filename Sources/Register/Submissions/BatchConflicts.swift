import FileSystem
import Reading
import RubricModel
import RussianText

/// Finds different sheets of one school for one wave that come together, before any of them is entered.
///
/// The rule: the latest `submitted` day wins, and the others are kept as older versions. Where a day is missing, or two share the latest, nobody but the
/// methodist can say which is right: all of them are kept and none is accepted. Sheets with errors take no part.
package struct BatchConflicts: Sendable {
  /// Who a sheet is of, and when it was sent.
  package struct Claim: Hashable, Sendable {
    let key: String
    let sha256: String
    let submitted: String?
    let name: String

    /// nil for a sheet that says neither school nor wave.
    package init?(_ source: SheetFile) {
      guard let root = JSONDocument.parse(source.bytes, file: source.file).root,
        let school = root["school"]?["id"]?.string, let wave = root["wave"]?.string
      else { return nil }
      key = "\(wave) \(school)"
      sha256 = SHA256.hex(of: source.bytes)
      submitted = root["submitted"]?.string
      name = source.name
    }
  }

  private var claims: [String: [Claim]] = [:]
  /// By hash of the sheet: what is told of it.
  private var verdicts: [String: Problem] = [:]

  package init() {}

  /// Notes a sheet; the same bytes twice are one sheet.
  package mutating func add(_ claim: Claim) {
    guard claims[claim.key]?.contains(where: { $0.sha256 == claim.sha256 }) != true else { return }
    claims[claim.key, default: []].append(claim)
  }

  /// Sheets that meet others of the same school and wave; only these are looked at twice.
  package var disputed: [[Claim]] {
    claims.values.filter { $0.count > 1 }.sorted { $0[0].key < $1[0].key }
  }

  /// Decides one dispute among the sheets that have no errors of their own.
  package mutating func decide(_ claims: [Claim]) {
    guard claims.count > 1 else { return }
    let latest = claims.compactMap(\.submitted).max()
    let winners = claims.filter { $0.submitted == latest }
    let isDecided = winners.count == 1 && claims.allSatisfy { $0.submitted.flatMap(ISODay.init) != nil }
    for claim in claims {
      let others = list(claims.filter { $0 != claim }.map { "«\($0.name)»" })
      verdicts[claim.sha256] =
        isDecided
        ? Self.settled(claim, others, winner: winners.first == claim ? nil : winners.first)
        : Self.open(claim, others)
    }
  }

  /// What is told of a sheet; an error keeps it from being accepted.
  package func problem(of sha256: String) -> Problem? { verdicts[sha256] }

  private static func settled(_ claim: Claim, _ others: String, winner: Claim?) -> Problem {
    Problem(
      "register.several-sheets", .warning, at: Place(file: claim.name),
      winner == nil
        ? "у школы в этой волне несколько разных листов: взят этот, он отправлен позже"
        : "у школы в этой волне несколько разных листов: взят не этот, а отправленный позже «\(winner?.name ?? "")»",
      found: "ещё \(others)", remedy: "если это ошибка, отправьте нужный лист отдельно")
  }

  private static func open(_ claim: Claim, _ others: String) -> Problem {
    Problem(
      "register.conflict", at: Place(file: claim.name),
      "у школы в этой волне несколько разных листов, и по датам не решить, какой верный: ни один не взят",
      expected: "один лист или разные дни \"submitted\" у каждого", found: "ещё \(others)",
      remedy: "узнайте у школы, какой лист верный, и отправьте его один")
  }
}
