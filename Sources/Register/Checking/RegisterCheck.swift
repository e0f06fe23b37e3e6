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
      let trail = try AuditReplay(database, path: register.path).run(&result, head: head)
      try ContentCheck(database, path: register.path, version: register.version, trail: trail).run(&result)
      try checkRegistry(trail, &result)
      try VerdictCheck(database, path: register.path, version: register.version, trail: trail).run(&result)
      return result
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
    for row in try database.run("PRAGMA foreign_key_check") {
      result.problems.append(
        .register(
          "register.dangling", register.path, "строка ссылается на то, чего в реестре нет", found: row.text(0),
          Problem.restore))
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
