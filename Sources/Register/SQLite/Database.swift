import CSQLite

/// One connection to one SQLite file; used by one thread.
///
/// Errors are values. Statements are kept by their text, so that a thousand submissions prepare each of them once.
package final class Database {
  /// How a file is opened.
  package enum Mode: Sendable {
    /// Reads and writes; makes the file where there is none.
    case create
    /// Reads and writes a file that exists.
    case write
    /// Looks and changes nothing.
    case read
    /// Looks at a file that nobody can write and that is whole without its log: makes no files beside it.
    case frozen
    /// Lives in memory and nowhere else; the path is not used.
    case memory
  }

  /// Longest wait for another process, in milliseconds.
  static let busyTimeout: Int32 = 5000

  package let path: String
  let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens a file; whether it is a database shows with the first statement.
  package init(_ path: String, _ mode: Mode) throws(RegisterFault) {
    self.path = path
    guard !path.utf8.contains(0), !path.isEmpty || mode == .memory else {
      throw RegisterFault(code: 14, message: "bad name", at: path)
    }
    let flags: Int32
    switch mode {
    case .create: flags = 0x2 | 0x4
    case .write: flags = 0x2
    case .read: flags = 0x1
    case .frozen: flags = 0x1 | 0x40
    case .memory: flags = 0x2 | 0x4 | 0x80
    }
    var handle: OpaquePointer?
    // 0x10000: a lock of SQLite's own for each connection.
    let code = sqlite3_open_v2(Self.address(path, mode), &handle, flags | 0x10000, nil)
    guard code == SQLiteCode.ok, let handle else {
      let message = handle.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw RegisterFault(code: code, message: message, at: path)
    }
    self.handle = handle
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Self.busyTimeout)
  }

  /// `./` keeps a name such as `file:x` from being read as an address.
  private static func address(_ path: String, _ mode: Mode) -> String {
    let plain = path.hasPrefix("/") ? path : "./\(path)"
    guard mode == .frozen else { return plain }
    // A path is an address once `%`, `?` and `#` are written by their numbers (https://www.sqlite.org/uri.html).
    var address = "file:"
    for character in plain {
      switch character {
      case "%": address += "%25"
      case "?": address += "%3f"
      case "#": address += "%23"
      default: address.append(character)
      }
    }
    return address + "?immutable=1"
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Runs a statement and returns all its rows.
  @discardableResult
  package func run(_ sql: String, _ values: SQLValue...) throws(RegisterFault) -> [SQLRow] {
    try run(sql, values)
  }

  /// Runs a statement and returns all its rows.
  @discardableResult
  package func run(_ sql: String, _ values: [SQLValue]) throws(RegisterFault) -> [SQLRow] {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(values)
    var rows: [SQLRow] = []
    while try statement.step() { rows.append(statement.row) }
    return rows
  }

  /// Runs a query and hands over its rows one by one, so that memory does not grow with them; `body` says whether to go on.
  package func each(
    _ sql: String, _ values: [SQLValue] = [], _ body: (SQLRow) throws(RegisterFault) -> Bool
  ) throws(RegisterFault) {
    let statement = try Statement(sql, in: self)
    try statement.bind(values)
    while try statement.step() {
      guard try body(statement.row) else { return }
    }
  }

  /// Names of the columns of a query.
  package func columns(_ sql: String) throws(RegisterFault) -> [String] { try Statement(sql, in: self).columns }

  /// Runs several statements, none of which has values.
  package func script(_ sql: String) throws(RegisterFault) {
    var rest: String? = sql
    while let text = rest {
      let statement: Statement
      (statement, rest) = try Statement.first(of: text, in: self)
      while try statement.step() {}
    }
  }

  /// Runs `body` in one transaction that holds the right to write from its beginning; an error undoes all of it.
  package func write<Result>(_ body: () throws(RegisterFault) -> Result) throws(RegisterFault) -> Result {
    try run("BEGIN IMMEDIATE")
    do throws(RegisterFault) {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // A full disk has ended the transaction already.
      if sqlite3_get_autocommit(handle) == 0 { _ = try? run("ROLLBACK") }
      throw error
    }
  }

  /// Runs several queries on one state of the file, whatever others write meanwhile; inside a transaction, on its state.
  package func look<Result>(_ body: () throws(RegisterFault) -> Result) throws(RegisterFault) -> Result {
    guard sqlite3_get_autocommit(handle) != 0 else { return try body() }
    try run("BEGIN")
    defer { _ = try? run("ROLLBACK") }
    return try body()
  }

  /// Number of the row added last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }
  /// Rows that the last statement changed.
  var changes: Int { Int(sqlite3_changes(handle)) }

  /// The fault of the call that failed last.
  func fault(_ code: Int32) -> RegisterFault {
    RegisterFault(code: code, message: sqlite3_errmsg(handle).map { String(cString: $0) } ?? "", at: path)
  }

  private func statement(_ sql: String) throws(RegisterFault) -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try Statement(sql, in: self)
    statements[sql] = statement
    return statement
  }
}

/// Result codes the register asks for by name.
enum SQLiteCode {
  static let ok: Int32 = 0
  static let busy: Int32 = 5
  static let row: Int32 = 100
  static let done: Int32 = 101
}
