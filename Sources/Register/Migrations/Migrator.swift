import Reading
import RubricModel

/// Brings a register to the schema this program knows; each step is applied whole or not at all.
struct Migrator {
  /// Where the steps that were applied are written down.
  private static let ledger = """
    CREATE TABLE migration (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL, applied TEXT NOT NULL)
      WITHOUT ROWID;
    """

  let steps: [Migration]

  /// Lays the schema of these steps into an empty database, to compare with.
  func lay(in database: Database) throws(RegisterFault) {
    try database.script(Self.ledger)
    for step in steps { try database.script(step.sql) }
  }

  /// Refuses a register that is not ours, is newer, or whose steps are not those this program knows.
  func check(_ database: Database) throws(RegisterFault) -> Int {
    // One state of the file: between two, another process may have brought it up to date.
    let (version, applied) = try database.look { () throws(RegisterFault) -> (Int, [SQLRow]) in
      let version = try database.run("PRAGMA user_version").first?.int(0) ?? 0
      guard version > 0 else { return (version, []) }
      return (version, try ledger(of: database))
    }
    guard version <= Migration.all.count, version >= 0 else {
      throw RegisterFault(
        .newer, at: database.path, "реестр создан более новой версией программы",
        found: "версия схемы \(version), программа знает до \(Migration.all.count)", remedy: "обновите samodiag")
    }
    guard version > 0 else { return 0 }
    let known = Migration.all.prefix(version).map { SQLRow([.text($0.name), .text($0.sha256)]) }
    guard applied == known else {
      throw RegisterFault(
        .damaged, at: database.path, "устройство реестра не то, каким его создаёт программа",
        found: applied.isEmpty
          ? "шаги схемы не записаны" : "шаги схемы: \(applied.compactMap { $0.text(0) }.joined(separator: ", "))",
        remedy: "возьмите последнюю резервную копию; сам реестр не правьте другими программами")
    }
    return version
  }

  /// What is written down of the steps; nothing where that is gone.
  private func ledger(of database: Database) throws(RegisterFault) -> [SQLRow] {
    let isThere = try !database.run("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migration'").isEmpty
    return isThere ? try database.run("SELECT name, sha256 FROM migration ORDER BY name") : []
  }

  /// Applies the steps that are missing and enters them in the audit trail; other processes wait or find it done.
  func migrate(_ database: Database, at time: String, by who: String) throws(RegisterFault) {
    guard try check(database) < steps.count else { return }
    try database.write { () throws(RegisterFault) in
      let version = try check(database)
      guard version < steps.count else { return }
      if version > 0 { try checkNames(database, from: version) }
      if version == 0 {
        try database.script("PRAGMA application_id = \(RegisterFile.applicationID)")
        try database.script(Self.ledger)
      }
      for step in steps[version...] {
        try database.script(step.sql)
        try database.run("INSERT INTO migration VALUES (?, ?, ?)", .text(step.name), .text(step.sha256), .text(time))
      }
      try database.script("PRAGMA user_version = \(steps.count)")
      try AuditTrail(database).append(
        time: time, who: who, version == 0 ? .create : .migrate, subject: "",
        AuditDetails { $0.member("steps", steps[version...].map(\.name)) })
    }
  }

  /// Anybody may add tables and views of his own to a register; a name that a step to come needs must be free.
  private func checkNames(_ database: Database, from version: Int) throws(RegisterFault) {
    let names = try Self.names(steps).subtracting(try Self.names(Array(steps.prefix(version))))
    for name in names.sorted() {
      let row = try database.run("SELECT type, name FROM sqlite_master WHERE name = ? COLLATE NOCASE", .text(name))
        .first
      guard let row else { continue }
      throw RegisterFault(
        .refused, at: database.path,
        "реестр записан прежней версией программы, и его не обновить: имя «\(name)» в нём занято",
        found: "\(row.text(0) ?? "") \(row.text(1) ?? ""): создано не программой",
        remedy: "переименуйте или удалите своё под этим именем и повторите; в реестре ничего не изменено")
    }
  }

  /// Names of all that these steps leave in a register.
  private static func names(_ steps: [Migration]) throws(RegisterFault) -> Set<String> {
    let model = try Database("", .memory)
    try Migrator(steps: steps).lay(in: model)
    return Set(try model.run("SELECT name FROM sqlite_master WHERE sql IS NOT NULL").compactMap { $0.text(0) })
  }
}
