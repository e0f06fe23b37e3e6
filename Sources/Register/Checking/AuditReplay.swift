import Reading
import RubricModel

/// Follows the audit trail from its beginning and keeps what it says of everything.
struct AuditReplay {
  /// What the trail says.
  struct Trail {
    /// By number of the submission: the details of the last entry that judged it, with the state of the last entry of all.
    var submissions: [Int: Standing] = [:]
    /// Verdicts by number, as the trail wrote them down.
    var verdicts: [Int: String] = [:]
    /// Retractions of verdicts, likewise.
    var retractions: [Int: String] = [:]
    /// Fingerprint of each table of the registry after its last import.
    var digests: [String: String] = [:]
    /// When each step of the schema was applied.
    var steps: [String: String] = [:]
  }

  /// What the trail says of one submission.
  struct Standing {
    var state = ""
    var sha256: String?
    var problems: String?
    /// Fingerprint of what never changes; nil where the trail was written by a version that took none.
    var header: String?
    /// The submission that took its place.
    var replacedBy: Int?
    /// By kind.
    var stored: [String: Stored] = [:]
  }

  /// What the trail says of an evaluation with its certificate.
  struct Stored: Equatable {
    let evaluation: String
    let certificate: String?
    /// nil where the trail was written by a version that did not note them.
    let rubric: String?
    let engine: String?
  }

  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// Checks numbers and hashes entry by entry, and that the hash written down earlier stands in the trail.
  func run(_ result: inout RegisterCheck.Result, head: String?) throws(RegisterFault) -> Trail {
    var trail = Trail()
    var isHeadFound = head == nil || head == AuditTrail.origin
    var (entries, last, problems) = (0, AuditTrail.origin, [Problem]())
    try database.each(
      "SELECT number, time, who, action, subject, details, previous, hash FROM audit_entry ORDER BY number"
    ) { (row) throws(RegisterFault) in
      entries += 1
      let texts = (1...6).map { row.text($0) ?? "" }
      let number = row.int(0) ?? 0
      let hash = row.text(7) ?? ""
      if number != entries || row.text(6) != last {
        problems.append(tampered(number, "перед ней в журнале чего-то не хватает или что-то вставлено"))
        entries = number
      } else if AuditTrail.hash(number: number, texts) != hash {
        problems.append(tampered(number, "её меняли после записи"))
      }
      last = hash
      if hash == head { isHeadFound = true }
      enter(texts, &trail)
      return problems.count < 100
    }
    if !isHeadFound {
      problems.append(
        .register(
          "register.audit-cut", path, "в журнале нет записи с указанным хешем: его конец отрезан или журнал подменён",
          found: "последний хеш \(last)", Problem.restore))
    }
    result.problems += problems
    result.entries = entries
    result.head = last
    return trail
  }

  private func tampered(_ number: Int, _ what: String) -> Problem {
    .register("register.audit-tampered", path, "запись журнала №\u{A0}\(number) не сходится: \(what)", Problem.restore)
  }

  private func enter(_ texts: [String], _ trail: inout Trail) {
    let subject = texts[3].split(separator: ":")
    let details = JSONDocument.parse(Array(texts[4].utf8), file: path).root
    for step in details?["steps"]?.elements ?? [] {
      if let name = step.string { trail.steps[name] = texts[0] }
    }
    guard subject.count == 2 else { return }
    if subject[0] == "registry" { trail.digests[String(subject[1])] = details?["digest"]?.string }
    guard subject[0] == "submission", let number = Int(subject[1]) else { return }
    var standing = trail.submissions[number] ?? Standing()
    if let state = details?["state"]?.string {
      standing.state = state
      standing.replacedBy = details?["by"]?.int
    }
    if let header = details?["header"]?.string { standing.header = header }
    if let sha256 = details?["sha256"]?.string { standing.sha256 = sha256 }
    if let problems = details?["problems"]?.string { standing.problems = problems }
    if let evaluation = details?["evaluation"]?.string {
      let kind = texts[2] == AuditAction.verify.rawValue ? "verified" : "declared"
      standing.stored[kind] = Stored(
        evaluation: evaluation, certificate: details?["certificate"]?.string, rubric: details?["rubric"]?.string,
        engine: details?["engine"]?.string)
    }
    // The last of the expert's values was taken back: there is nothing verified any more.
    if details?["inForce"]?.int == 0 { standing.stored["verified"] = nil }
    Self.enter(details?["verdicts"], &trail.verdicts)
    Self.enter(details?["retractions"], &trail.retractions)
    trail.submissions[number] = standing
  }

  private static func enter(_ list: JSONNode?, _ rows: inout [Int: String]) {
    for entry in list?.elements ?? [] {
      if let text = entry["row"]?.string, let number = entry["number"]?.int { rows[number] = text }
    }
  }
}
