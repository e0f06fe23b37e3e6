import Reading
import RubricModel

/// The rows of what an expert says of one sheet, and what they come to; every call must be inside a transaction.
struct VerdictWriter {
  private let register: RegisterFile
  private let sheet: StoredSheet
  private let submission: Int
  private var history: VerdictHistory
  private let moment: RegisterClock.Moment
  /// Numbers of the values that were added.
  private(set) var given: [Int] = []
  /// Numbers of the retractions that were added.
  private(set) var taken: [Int] = []

  private var database: Database { register.database }

  init(register: RegisterFile, sheet: StoredSheet, submission: Int, history: VerdictHistory) {
    self.register = register
    self.sheet = sheet
    self.submission = submission
    self.history = history
    moment = register.clock.now()
  }

  /// Adds a value, or takes back the one in force, which stays with its row; without one nothing happens.
  mutating func add(_ verdict: Verdict) throws(RegisterFault) {
    let indicator = verdict.indicator
    switch verdict.value {
    case .points(let points):
      try database.run(
        """
        INSERT INTO verdict (submission, indicator, declared, points, differs, reason, day, expert, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, .int(submission), .text(indicator), .text(sheet.declared(indicator)), .int(points),
        .int(sheet.differs(points, for: indicator) ? 1 : 0), .text(verdict.reason), .text(verdict.day),
        .text(verdict.expert), .text(moment.time))
      given.append(database.lastRow)
      history.enter(database.lastRow, for: indicator)
    case .takenBack:
      guard let value = history.inForce[indicator] else { return }
      try database.run(
        "INSERT INTO retraction (verdict, reason, day, expert, recorded) VALUES (?, ?, ?, ?, ?)", .int(value),
        .text(verdict.reason), .text(verdict.day), .text(verdict.expert), .text(moment.time))
      taken.append(database.lastRow)
      history.enter(nil, for: indicator)
    }
  }

  /// Stores what the sheet comes to with the values in force, or that there is no such result any more, and enters all in the audit trail.
  func settle(_ verified: ScoredTexts?, _ state: SubmissionState, inForce: Int) throws(RegisterFault) {
    let writer = SubmissionWriter(register: register, moment: moment, day: nil)
    if let verified {
      try writer.write(verified, of: submission, kind: "verified")
    } else {
      try writer.remove("verified", of: submission)
    }
    try database.run("UPDATE submission SET state = ? WHERE number = ?", .text(state.rawValue), .int(submission))
    let values = try rows(given, "SELECT * FROM verdict WHERE number = ?")
    let retractions = try rows(taken, "SELECT * FROM retraction WHERE number = ?")
    try AuditTrail(database).append(
      time: moment.time, who: register.who, .verify, subject: SubmissionWriter.subject(submission),
      AuditDetails { json in
        json.member("state", state.rawValue)
        verified?.enter(into: &json)
        json.member("inForce", inForce)
        Self.enter(values, "verdicts", &json)
        if !retractions.isEmpty { Self.enter(retractions, "retractions", &json) }
      })
  }

  private func rows(_ numbers: [Int], _ sql: String) throws(RegisterFault) -> [(number: Int, row: String)] {
    var rows: [(number: Int, row: String)] = []
    for number in numbers { rows.append((number, try database.run(sql, .int(number)).first?.json ?? "")) }
    return rows
  }

  private static func enter(_ rows: [(number: Int, row: String)], _ name: String, _ json: inout JSONWriter) {
    json.key(name)
    json.beginArray()
    for (number, row) in rows {
      json.beginObject()
      json.member("number", number)
      json.member("row", row)
      json.endObject()
    }
    json.endArray()
  }
}
