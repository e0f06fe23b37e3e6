import FileSystem
import Reading
import RubricModel
import RussianText

/// Finds different sheets of one school for one wave that come together, before any of them is entered.
///
/// The rule: the latest `submitted` day wins, and the others are kept as older versions. Where a day is missing, or two share the latest, nobody but the
/// methodist can say which is right: all of them are kept and none is accepted. Sheets with errors take no part.
package struct BatchConflicts: Sendable {
  /// A sheet without errors: who it is of, and when it was sent.
  struct Claim: Hashable, Sendable {
    let key: String
    let sha256: String
    let submitted: String?
    let place: Place

    /// File and line, as messages name it.
    var name: String { place.line > 0 ? "\(place.file):\(place.line)" : place.file }
  }

  /// By hash of the sheet: what is told of it.
  private var verdicts: [String: Problem] = [:]

  /// No conflicts.
  package init() {}

  /// Looks through all inputs; files that cannot be read are told of later, when their turn comes.
  init(_ inputs: [SheetInput], _ examiner: SheetExaminer, threads: Int) {
    for claims in ClaimSearch(inputs, examiner, threads: threads).disputed() { decide(claims) }
  }

  /// Decides one dispute among the sheets that have no errors of their own.
  mutating func decide(_ claims: [Claim]) {
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
      "register.several-sheets", .warning, at: claim.place,
      winner == nil
        ? "у школы в этой волне несколько разных листов: взят этот, он отправлен позже"
        : "у школы в этой волне несколько разных листов: взят не этот, а отправленный позже «\(winner?.name ?? "")»",
      found: "ещё \(others)", remedy: "если это ошибка, отправьте нужный лист отдельно")
  }

  private static func open(_ claim: Claim, _ others: String) -> Problem {
    Problem(
      "register.conflict", at: claim.place,
      "у школы в этой волне несколько разных листов, и по датам не решить, какой верный: ни один не взят",
      expected: "один лист или разные дни \"submitted\" у каждого", found: "ещё \(others)",
      remedy: "узнайте у школы, какой лист верный, и отправьте его один")
  }
}
