import RubricModel

/// Holds the experts' values, and those that were taken back, against the audit trail.
struct VerdictCheck {
  private let database: Database
  private let path: String
  private let version: Int
  private let trail: AuditReplay.Trail

  init(_ database: Database, path: String, version: Int, trail: AuditReplay.Trail) {
    self.database = database
    self.path = path
    self.version = version
    self.trail = trail
  }

  func run(_ result: inout RegisterCheck.Result) throws(RegisterFault) {
    if version >= 3 { try check("verdict", "значение эксперта", trail.verdicts, &result) }
    if version >= 6 { try check("retraction", "снятие значения эксперта", trail.retractions, &result) }
  }

  private func check(
    _ table: String, _ title: String, _ entries: [Int: String], _ result: inout RegisterCheck.Result
  ) throws(RegisterFault) {
    var found: Set<Int> = []
    for row in try database.run("SELECT * FROM \(table) ORDER BY number") {
      let number = row.int(0) ?? 0
      found.insert(number)
      guard entries[number] != row.json else { continue }
      result.problems.append(altered(title, number, "не то, что записано в журнале"))
    }
    for number in entries.keys.sorted() where !found.contains(number) {
      result.problems.append(altered(title, number, "есть в журнале, а в реестре его нет"))
    }
  }

  private func altered(_ title: String, _ number: Int, _ what: String) -> Problem {
    .register("register.altered", path, "\(title) №\u{A0}\(number): \(what)", Problem.restore)
  }
}
