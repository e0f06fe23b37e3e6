import Reading

/// An entry of the audit trail about one submission, with what its details say.
package struct TrailEntry: Sendable {
  package let number: Int
  /// UTC.
  package let time: String
  package let who: String
  /// Nil for an action that this program does not know.
  package let action: AuditAction?
  /// As written down.
  package let actionName: String
  package let state: SubmissionState?
  /// The submission that stands before this one since then.
  package let by: Int?
  package let reason: String?
  /// Whether the entry tells of the sheet's coming in, not of a change of what was in already.
  package let isArrival: Bool
  /// Expert's values that were added, and those that were taken back.
  package let values: Int
  package let retractions: Int
  package let hash: String

  /// All entries about a submission, in order.
  static func all(of number: Int, in database: Database) throws(RegisterFault) -> [TrailEntry] {
    try database.run(
      "SELECT number, time, who, action, details, hash FROM audit_entry WHERE subject = ? ORDER BY number",
      .text(SubmissionWriter.subject(number))
    ).map(TrailEntry.init)
  }

  private init(_ row: SQLRow) {
    number = row.int(0) ?? 0
    time = row.text(1) ?? ""
    who = row.text(2) ?? ""
    actionName = row.text(3) ?? ""
    action = AuditAction(rawValue: actionName)
    let details = JSONDocument.parse(row.bytes(4) ?? [], file: "").root
    state = details?["state"]?.string.flatMap(SubmissionState.init)
    by = details?["by"]?.int
    reason = details?["reason"]?.string
    isArrival = details?["header"] != nil || details?["file"] != nil
    values = details?["verdicts"]?.elements.count ?? 0
    retractions = details?["retractions"]?.elements.count ?? 0
    hash = row.text(5) ?? ""
  }
}
