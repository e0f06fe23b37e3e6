import FileSystem
import Reading
import RubricModel
import RussianText
import Scoring

/// Finds several sheets of one school for one wave that come together, before any of them is entered.
///
/// The rule, whatever the order of the files. Sheets with errors take no part, the same bytes twice are one sheet.
/// 1. Sheets with equal `CountedAnswers` contradict nobody: they are one sheet in other bytes, whatever their days.
/// 2. The latest `submitted` day wins, and the others are kept as older versions. Where one that says something else has the same day or none,
///    nobody but the methodist can say which is right: all are kept and none is taken, equal pairs among them too.
/// 3. Of the winner and its equals one is taken: the latest, then the first by file and line; one that the register took before and that is not in
///    force any more only if there is no other. The rest are kept as repeats of it.
package struct BatchConflicts: Sendable {
  /// A sheet without errors: who it is of, what it says and when it was sent.
  struct Claim: Hashable, Sendable {
    let key: String
    let sha256: String
    let submitted: String?
    let place: Place
    let counted: CountedAnswers
    /// See `SheetContent`.
    let content: String

    /// File and line, as messages name it.
    var name: String { place.line > 0 ? "\(place.file):\(place.line)" : place.file }
  }

  /// What was decided of one sheet.
  private struct Verdict {
    var problems: [Problem] = []
    /// Whether an equal sheet of the batch is taken instead.
    var isRepeat = false
    /// Equal sheets that may have come into force for want of this one, and give way to it.
    var repeats: Set<String> = []
  }

  /// By hash of the sheet.
  private var verdicts: [String: Verdict] = [:]
  /// Sheets that the register has taken before, by hash, and whether they are in force.
  private var known: [String: Bool] = [:]

  /// No conflicts.
  package init() {}

  /// Looks through all inputs; files that cannot be read are told of later, when their turn comes.
  init(_ inputs: [SheetInput], _ examiner: SheetExaminer, threads: Int, known: [String: Bool] = [:]) {
    self.known = known
    for claims in ClaimSearch(inputs, examiner, threads: threads).disputed() { decide(claims) }
  }

  /// Decides one dispute among the sheets that have no errors of their own.
  mutating func decide(_ claims: [Claim]) {
    let ordered = claims.sorted(by: Self.precedes)
    guard let latest = ordered.first, ordered.count > 1 else { return }
    let equals = ordered.filter { $0.counted == latest.counted }
    let others = ordered.filter { $0.counted != latest.counted }
    guard others.allSatisfy({ $0.submitted != nil && $0.submitted != latest.submitted }) else {
      for claim in ordered { verdicts[claim.sha256] = Verdict(problems: [Self.open(claim, ordered)]) }
      return
    }
    let taken = equals.first { known[$0.sha256] != false } ?? latest
    for claim in others { verdicts[claim.sha256] = Verdict(problems: [Self.settled(claim, ordered, taken)]) }
    for claim in equals {
      var verdict = Verdict(isRepeat: claim != taken)
      if !others.isEmpty { verdict.problems.append(Self.settled(claim, others + [taken], taken)) }
      if equals.count > 1 { verdict.problems.append(Self.same(claim, equals, taken)) }
      verdicts[claim.sha256] = verdict
    }
    verdicts[taken.sha256]?.repeats = Set(equals.map(\.sha256)).subtracting(known.keys).subtracting([taken.sha256])
  }

  /// What is told of a sheet; an error keeps it from being accepted.
  package func problems(of sha256: String) -> [Problem] { verdicts[sha256]?.problems ?? [] }

  /// Whether an equal sheet of the batch is taken instead of this one.
  func isRepeat(_ sha256: String) -> Bool { verdicts[sha256]?.isRepeat ?? false }

  /// Whether the sheet in force is in force only until this one comes.
  func gives(_ current: String, wayTo sha256: String) -> Bool { verdicts[sha256]?.repeats.contains(current) ?? false }

  /// The latest first; of one day, or without days, by file and line.
  private static func precedes(_ left: Claim, _ right: Claim) -> Bool {
    let (a, b) = (left.submitted ?? "", right.submitted ?? "")
    if a != b { return b.utf8.lexicographicallyPrecedes(a.utf8) }
    if left.place.file != right.place.file {
      return left.place.file.utf8.lexicographicallyPrecedes(right.place.file.utf8)
    }
    return left.place.line < right.place.line
  }
}

extension BatchConflicts {
  private static func names(_ claims: [Claim], without claim: Claim) -> String {
    "ещё \(list(claims.filter { $0 != claim }.map { "«\($0.name)»" }))"
  }

  private static func settled(_ claim: Claim, _ claims: [Claim], _ taken: Claim) -> Problem {
    Problem(
      "register.several-sheets", .warning, at: claim.place,
      claim == taken
        ? "у школы в этой волне несколько разных листов: взят этот, он отправлен позже"
        : "у школы в этой волне несколько разных листов: взят не этот, а отправленный позже «\(taken.name)»",
      found: names(claims, without: claim), remedy: "если это ошибка, отправьте нужный лист отдельно")
  }

  private static func open(_ claim: Claim, _ claims: [Claim]) -> Problem {
    Problem(
      "register.conflict", at: claim.place,
      "у школы в этой волне несколько разных листов, и по датам не решить, какой верный: ни один не взят",
      expected: "один лист или разные дни \"submitted\" у каждого", found: names(claims, without: claim),
      remedy: "узнайте у школы, какой лист верный, и отправьте его один")
  }

  private static func same(_ claim: Claim, _ claims: [Claim], _ taken: Claim) -> Problem {
    guard claim != taken else {
      return Problem(
        SameSheet.problem, .note, at: claim.place,
        "лист школы пришёл в нескольких файлах с теми же ответами: взят этот, остальные сохранены как повторы",
        found: names(claims, without: claim))
    }
    return SameSheet.note(
      at: claim.place, than: "в «\(taken.name)»", isVerbatim: claim.content == taken.content,
      "этот сохранён как повтор; взят тот")
  }
}
