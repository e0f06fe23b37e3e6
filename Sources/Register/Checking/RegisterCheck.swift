import FileSystem
import RubricModel

/// Looks whether a register is whole: its pages, every stored hash, the audit trail, and that states follow from it.
package struct RegisterCheck {
  /// What was looked at.
  package struct Result: Sendable {
    package var problems: [Problem] = []
    package var submissions = 0
    package var entries = 0
    /// Hash of the last entry of the audit trail: who keeps it apart can tell a trail whose end was cut off.
    package var head = AuditTrail.origin
  }

  let register: RegisterFile
  private var database: Database { register.database }

  package init(_ register: RegisterFile) { self.register = register }

  /// Looks at everything, on one state of the file; `head` is the hash that was written down earlier, if any.
  package func run(head: String? = nil) throws(RegisterFault) -> Result {
    try database.look { () throws(RegisterFault) in
      var result = Result()
      try checkPages(&result)
      guard result.problems.isEmpty else { return result }
      try SchemaCheck(database, path: register.path).run(version: register.version, &result)
      let isWhole = result.problems.isEmpty
      do throws(RegisterFault) {
        try checkRows(&result, head: head)
      } catch {
        // A table that is gone, or another, does not answer; which one that is, has been told.
        guard error.kind == .other, !isWhole else { throw error }
        result.problems.append(
          .register(
            "register.check-stopped", register.path, "остальное не проверить: устройство реестра не то",
            found: error.problem.found, Problem.restore))
      }
      return result
    }
  }

  private func checkRows(_ result: inout Result, head: String?) throws(RegisterFault) {
    let (path, version) = (register.path, register.version)
    let trail = try AuditReplay(database, path: path).run(&result, head: head)
    try checkLinks(&result)
    try KindCheck(database, path: path).run(version: version, &result)
    try ContentCheck(database, path: path, version: version, trail: trail).run(&result)
    try checkRegistry(trail, &result)
    try VerdictCheck(database, path: path, version: version, trail: trail).run(&result)
    try checkSteps(trail, &result)
  }

  private func checkSteps(_ trail: AuditReplay.Trail, _ result: inout Result) throws(RegisterFault) {
    for row in try database.run("SELECT name, applied FROM migration ORDER BY name") {
      guard let name = row.text(0), let time = trail.steps[name], row.text(1) != time else { continue }
      result.problems.append(
        .register(
          "register.altered", register.path, "шаг устройства реестра «\(name)» записан не тем временем, что в журнале",
          found: row.text(1), Problem.restore))
    }
  }

  private func checkRegistry(_ trail: AuditReplay.Trail, _ result: inout Result) throws(RegisterFault) {
    for table in RegistryTable.all where table.since <= register.version {
      let isEmpty = try database.run("SELECT 1 FROM \(table.sql) LIMIT 1").isEmpty
      let digest = try RegistryDigest(database).hex(of: table)
      guard trail.digests[table.name] != digest, !(isEmpty && trail.digests[table.name] == nil) else { continue }
      result.problems.append(
        .register(
          "register.altered", register.path, "таблица «\(table.title)» не такая, какой её оставил последний импорт",
          Problem.restore))
    }
  }

  private func checkPages(_ result: inout Result) throws(RegisterFault) {
    for row in try database.run("PRAGMA integrity_check(20)") where row.text(0) != "ok" {
      result.problems.append(
        .register(
          "register.damaged", register.path, "файл реестра повреждён", found: row.text(0),
          "возьмите последнюю резервную копию, повреждённый файл сохраните отдельно"))
    }
  }

  private func checkLinks(_ result: inout Result) throws(RegisterFault) {
    for row in try database.run("PRAGMA foreign_key_check").prefix(100) {
      let number = row.int(1).map { ", строка \($0)" } ?? ""
      result.problems.append(
        .register(
          "register.dangling", register.path, "строка ссылается на то, чего в реестре нет",
          found: "\(row.text(0) ?? "")\(number): нет такой строки в \(row.text(2) ?? "")", Problem.restore))
    }
  }
}

extension Problem {
  static let restore = "реестр меняли в обход программы: сравните его с последней резервной копией"

  /// A problem of the file of a register as a whole.
  static func register(_ id: String, _ path: String, _ summary: String, found: String? = nil, _ remedy: String)
    -> Problem
  {
    Problem(id, at: Place(file: path), summary, found: found, remedy: remedy)
  }
}
