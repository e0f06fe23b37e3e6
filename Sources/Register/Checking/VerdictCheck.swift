import RubricModel

/// Holds the experts' values against the audit trail.
struct VerdictCheck {
  private let database: Database
  private let path: String
  private let trail: AuditReplay.Trail

  init(_ database: Database, path: String, trail: AuditReplay.Trail) {
    self.database = database
    self.path = path
    self.trail = trail
  }

  func run(_ result: inout RegisterCheck.Result) throws(RegisterFault) {
    var found: Set<Int> = []
    for row in try database.run("SELECT * FROM verdict ORDER BY number") {
      let number = row.int(0) ?? 0
      found.insert(number)
      guard trail.verdicts[number] != row.json else { continue }
      result.problems.append(altered(number, "не то, что записано в журнале"))
    }
    for number in trail.verdicts.keys.sorted() where !found.contains(number) {
      result.problems.append(altered(number, "есть в журнале, а в реестре его нет"))
    }
  }

  private func altered(_ number: Int, _ what: String) -> Problem {
    .register("register.altered", path, "значение эксперта №\u{A0}\(number): \(what)", Problem.restore)
  }
}
