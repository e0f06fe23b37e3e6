import FileSystem

/// Fingerprint of a table of the registry, so that a change made past the program is found.
struct RegistryDigest {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// SHA-256 over all rows in the order of their keys.
  func hex(of table: RegistryTable) throws(RegisterFault) -> String {
    var hash = SHA256()
    let columns = table.columns.map(\.name).joined(separator: ", ")
    let keys = table.keys.map(\.name).joined(separator: ", ")
    try database.each("SELECT \(columns) FROM \(table.sql) ORDER BY \(keys)") { (row) throws(RegisterFault) in
      hash.update(Array("\(row.json)\n".utf8))
      return true
    }
    return hash.finishHex()
  }
}
