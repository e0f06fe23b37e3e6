import CSQLite

/// One prepared statement; finalized when nobody holds it.
final class Statement {
  /// A connection must outlive its statements, and does: `sqlite3_close_v2` waits for them.
  private unowned let database: Database
  private let handle: OpaquePointer

  /// Prepares the first statement of a text.
  convenience init(_ sql: String, in database: Database) throws(RegisterFault) {
    let (handle, _) = try Self.prepare(sql, in: database)
    self.init(handle, database)
  }

  private init(_ handle: OpaquePointer, _ database: Database) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// The first statement of a text, and what stands behind it; nil when that is nothing but space.
  static func first(of sql: String, in database: Database) throws(RegisterFault) -> (Statement, rest: String?) {
    let (handle, rest) = try prepare(sql, in: database)
    return (Statement(handle, database), rest.utf8.contains { $0 > 0x20 } ? rest : nil)
  }

  private static func prepare(_ sql: String, in database: Database) throws(RegisterFault) -> (OpaquePointer, String) {
    var handle: OpaquePointer?
    var rest = ""
    let code = sql.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(database.handle, text, -1, &handle, &tail)
      if let tail { rest = String(cString: tail) }
      return code
    }
    guard code == SQLiteCode.ok else { throw database.fault(code) }
    guard let handle else { throw RegisterFault(code: 1, message: "empty statement", at: database.path) }
    return (handle, rest)
  }

  /// Gives the parameters their values, in order.
  func bind(_ values: [SQLValue]) throws(RegisterFault) {
    for (index, value) in values.enumerated() {
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLiteCode.ok else { throw database.fault(code) }
    }
  }

  private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .int(let int): return sqlite3_bind_int64(handle, index, Int64(int))
    case .text(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { chars in
          // An empty text has no address, and SQLite would take that for null.
          chars.baseAddress.map { samodiag_bind_text(handle, index, $0, Int64(chars.count)) }
            ?? samodiag_bind_text(handle, index, "", 0)
        }
      }
    case .utf8(let bytes):
      return bytes.withUnsafeBytes { bytes in
        bytes.bindMemory(to: CChar.self).baseAddress.map {
          samodiag_bind_text(handle, index, $0, Int64(bytes.count))
        } ?? samodiag_bind_text(handle, index, "", 0)
      }
    case .blob(let bytes):
      return bytes.withUnsafeBytes { bytes in
        bytes.baseAddress.map { samodiag_bind_blob(handle, index, $0, Int64(bytes.count)) }
          ?? samodiag_bind_blob(handle, index, "", 0)
      }
    }
  }

  /// Goes to the next row; false when there is none.
  func step() throws(RegisterFault) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLiteCode.row: return true
    case SQLiteCode.done: return false
    default:
      let fault = database.fault(code)
      sqlite3_reset(handle)
      throw fault
    }
  }

  /// Makes the statement ready to be run again.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// The row it stands on.
  var row: SQLRow { SQLRow((0..<sqlite3_column_count(handle)).map(value)) }

  /// Names of the columns.
  var columns: [String] {
    (0..<sqlite3_column_count(handle)).map { column in
      sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
    }
  }

  private func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case 1: .int(Int(sqlite3_column_int64(handle, column)))
    case 5: .null
    case 4: .blob(bytes(sqlite3_column_blob(handle, column), column))
    default: .text(String(decoding: bytes(sqlite3_column_text(handle, column), column), as: UTF8.self))
    }
  }

  private func bytes(_ start: UnsafeRawPointer?, _ column: Int32) -> [UInt8] {
    guard let start else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
