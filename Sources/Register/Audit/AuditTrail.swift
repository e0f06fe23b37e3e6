import FileSystem
import Reading
import RubricModel

/// What an entry of the audit trail tells of.
package enum AuditAction: String, Sendable {
  case create
  case migrate
  /// A sheet came in and is the current one.
  case accept
  /// A sheet was replaced, or came in older than the current one.
  case supersede
  case reject
  /// A sheet holds a person's number: neither it nor the number was kept.
  case refuse
  case withdraw
  /// A sheet was made the current one again.
  case restore
  /// An expert's values were put beside the school's.
  case verify
  /// A table of the registry was imported.
  case `import`
}

/// Details of an entry: one JSON object on one line.
struct AuditDetails {
  let json: String

  init(_ body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    writer.beginObject()
    body(&writer)
    writer.endObject()
    json = String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Appends to the audit trail: each entry holds the hash of the one before, so that none can be changed unnoticed.
struct AuditTrail {
  /// What stands before the first entry.
  static let origin = String(repeating: "0", count: 64)

  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Appends an entry; must be called inside the transaction of what it tells of.
  func append(
    time: String, who: String, _ action: AuditAction, subject: String, _ details: AuditDetails
  ) throws(RegisterFault) {
    let last = try database.run("SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1").first
    // Only somebody past the program can have written the largest number there is.
    let (number, isOver) = (last?.int(0) ?? 0).addingReportingOverflow(1)
    guard !isOver else {
      throw RegisterFault(
        .damaged, at: database.path, "за последней записью журнала не может стоять ещё одна",
        found: "запись №\u{A0}\(number &- 1)", remedy: Problem.restore)
    }
    let previous = last?.text(1) ?? Self.origin
    let texts = [time, who, action.rawValue, subject, details.json, previous]
    let hash = Self.hash(number: number, texts)
    try database.run(
      "INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [.int(number)] + (texts + [hash]).map(SQLValue.text))
  }

  /// Hash of an entry: its number and its texts, each with its length in bytes, so that none can flow into the next.
  static func hash(number: Int, _ texts: [String]) -> String {
    var hash = SHA256()
    hash.update(Array("\(number)\n".utf8))
    for text in texts { hash.update(Array("\(text.utf8.count):\(text)\n".utf8)) }
    return hash.finishHex()
  }
}
