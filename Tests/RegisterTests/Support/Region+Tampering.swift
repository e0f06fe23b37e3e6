@testable import Register

extension Region {
  /// Changes the file past the program and leaves no trace in its schema: triggers are taken off first and put back as they were.
  func tamperQuietly(_ sql: String) throws {
    let database = try Database(path, .write)
    let triggers = try database.run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    for row in triggers { try database.script("DROP TRIGGER \(row.text(0) ?? "")") }
    try database.script("PRAGMA foreign_keys = OFF; \(sql)")
    for row in triggers { try database.script(row.text(1) ?? "") }
  }
}
