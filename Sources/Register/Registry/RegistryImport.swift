import Reading
import RubricModel

/// Takes registry files into the register: all of them or, if anything does not fit, none.
package struct RegistryImport {
  /// What the rows of one table of one file came to.
  package struct Count: Hashable, Sendable {
    package let file: String
    package let table: String
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package var removed = 0
  }

  private let register: RegisterFile
  /// Rows of the same tables that stand in none of the files are removed.
  private let replaces: Bool
  private var database: Database { register.database }

  package init(_ register: RegisterFile, replaces: Bool = false) {
    self.register = register
    self.replaces = replaces
  }

  /// What would keep these lists out of a register that is not there yet; judged in memory, nothing is made.
  package static func judge(
    _ files: [RegistryFile], forNew path: String, clock: RegisterClock
  ) throws(RegisterFault) -> (counts: [Count], problems: [Problem]) {
    var result = try RegistryImport(RegisterFile.inMemory(who: "", clock: clock)).run(files)
    for index in result.problems.indices where result.problems[index].place.file.isEmpty {
      result.problems[index].place.file = path
    }
    return result
  }

  /// Imports all files in one transaction; problems, when there are any, say what does not fit, and nothing has changed.
  package func run(_ files: [RegistryFile]) throws(RegisterFault) -> (counts: [Count], problems: [Problem]) {
    var counts: [Count] = []
    var problems: [Problem] = []
    do throws(RegisterFault) {
      try database.write { () throws(RegisterFault) in
        for table in RegistryTable.all { counts += try take(table, files, &problems) }
        for table in RegistryTable.all {
          for row in files.flatMap({ $0.rows(of: table) }) {
            problems += try RegistryLinks(database).problems(row, table)
          }
        }
        problems += try RegistryLinks(database).cycles(path: register.path)
        // Thrown so that the transaction is undone; the caller gets the problems instead.
        if let first = problems.first { throw RegisterFault(.refused, first) }
        try log(counts, files)
      }
    } catch {
      guard error.kind == .refused, !problems.isEmpty else { throw error }
      return ([], problems)
    }
    return (counts, [])
  }

  private func take(
    _ table: RegistryTable, _ files: [RegistryFile], _ problems: inout [Problem]
  ) throws(RegisterFault) -> [Count] {
    var seen: [[String?]: RegistryRow] = [:]
    var counts: [Count] = []
    for file in files where file.has(table) {
      var count = Count(file: file.file, table: table.name)
      for row in file.rows(of: table) {
        let key = table.key(of: row)
        if let other = seen[key] {
          if other.values != row.values { problems.append(repeated(row, table, other)) }
          continue
        }
        seen[key] = row
        try put(row, table, &count)
      }
      counts.append(count)
    }
    if replaces, !counts.isEmpty { counts[counts.count - 1].removed = try remove(table, except: Set(seen.keys)) }
    return counts
  }

  private func put(_ row: RegistryRow, _ table: RegistryTable, _ count: inout Count) throws(RegisterFault) {
    let keys = table.keys.map { "\($0.name) = ?" }.joined(separator: " AND ")
    let columns = table.columns.map(\.name).joined(separator: ", ")
    let values = table.values(of: row)
    let known = try database.run(
      "SELECT \(columns) FROM \(table.sql) WHERE \(keys)", table.key(of: row).map { .text($0 ?? "") }
    ).first
    if let known, known.values == values {
      count.unchanged += 1
      return
    }
    if known == nil { count.added += 1 } else { count.changed += 1 }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try database.run("INSERT OR REPLACE INTO \(table.sql) (\(columns)) VALUES (\(marks))", values)
  }

  private func remove(_ table: RegistryTable, except kept: Set<[String?]>) throws(RegisterFault) -> Int {
    let names = table.keys.map(\.name)
    var removed = 0
    for row in try database.run("SELECT \(names.joined(separator: ", ")) FROM \(table.sql)") {
      let key = row.values.indices.map { row.text($0) }
      guard !kept.contains(key) else { continue }
      let condition = names.map { "\($0) = ?" }.joined(separator: " AND ")
      try database.run("DELETE FROM \(table.sql) WHERE \(condition)", row.values)
      removed += 1
    }
    return removed
  }

  /// Nothing is entered where nothing has changed: importing twice is importing once.
  private func log(_ counts: [Count], _ files: [RegistryFile]) throws(RegisterFault) {
    for count in counts where count.added + count.changed + count.removed > 0 {
      guard let table = RegistryTable.all.first(where: { $0.name == count.table }) else { continue }
      let digest = try RegistryDigest(database).hex(of: table)
      try AuditTrail(database).append(
        time: register.clock.now().time, who: register.who, .import, subject: "registry:\(count.table)",
        AuditDetails { json in
          json.member("file", count.file)
          json.member("sha256", files.first { $0.file == count.file }?.sha256 ?? "")
          json.member("added", count.added)
          json.member("changed", count.changed)
          json.member("removed", count.removed)
          json.member("digest", digest)
        })
    }
  }

  private func repeated(_ row: RegistryRow, _ table: RegistryTable, _ other: RegistryRow) -> Problem {
    Problem(
      "registry.repeated-row", at: row.place, "таблица «\(table.title)»: такая строка уже есть, но с другими данными",
      found: "первая — \(ProblemPrinter.words(other.place))", remedy: "оставьте одну")
  }
}

extension RegistryFile {
  func has(_ table: RegistryTable) -> Bool { tables.contains { $0.table.name == table.name } }
  func rows(of table: RegistryTable) -> [RegistryRow] {
    tables.filter { $0.table.name == table.name }.flatMap(\.rows)
  }
}

extension RegistryTable {
  /// Key columns of a row; an empty text where nothing stands, as the register keeps it.
  func key(of row: RegistryRow) -> [String?] {
    zip(columns, row.values).filter(\.0.isKey).map { $0.1 ?? "" }
  }

  /// All columns of a row as the register keeps them.
  func values(of row: RegistryRow) -> [SQLValue] {
    zip(columns, row.values).map { column, value in column.isKey ? .text(value ?? "") : SQLValue(value) }
  }
}
