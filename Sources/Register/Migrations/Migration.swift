import FileSystem

/// One named step of the schema; once published it is never changed, for registers in use carry its hash.
package struct Migration: Sendable {
  /// Number and subject, for example `0001-submissions`.
  package let name: String
  let sql: String

  init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }

  var sha256: String { SHA256.hex(of: Array(sql.utf8)) }

  /// All steps in order; the version of a register is how many of them it has.
  package static let all = [submissions, registry, verification, views, measures, retractions]
}
