import FileSystem
import Reading
import RubricModel

/// The rows of one submission; every call must be inside a transaction.
struct SubmissionWriter {
  let register: RegisterFile
  let moment: RegisterClock.Moment
  /// Stands in for the clock's day where the sheet has none.
  let day: String?

  private var database: Database { register.database }

  /// Adds the bytes and the header; returns the number of the submission.
  func add(_ candidate: SheetCandidate) throws(RegisterFault) -> Int {
    let sheet = candidate.sheet
    let submitted = sheet?.submitted
    try database.run("INSERT INTO content VALUES (?, ?)", .text(candidate.sha256), .blob(candidate.source.bytes))
    try database.run(
      """
      INSERT INTO submission (sha256, file, line, school, school_name, oktmo, municipality, wave, rubric, submitted, day,
        received, who, state, problems)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'rejected', '')
      """,
      .text(candidate.sha256), .text(candidate.source.file), SQLValue(candidate.source.line),
      SQLValue(sheet?.school.id.ifAny), SQLValue(sheet?.school.name.ifAny), SQLValue(sheet?.school.municipality?.oktmo),
      SQLValue(sheet?.school.municipality?.name), SQLValue(sheet?.wave.ifAny), SQLValue(sheet?.rubric.ifAny),
      SQLValue(submitted),
      .text(submitted ?? day ?? moment.day), .text(moment.time), .text(register.who))
    return database.lastRow
  }

  /// Sets the state, and with `by` the submission that took its place.
  func set(_ number: Int, _ state: SubmissionState, problems: String, by replacement: Int? = nil) throws(RegisterFault)
  {
    try database.run(
      "UPDATE submission SET state = ?, problems = ?, replaced_by = ? WHERE number = ?", .text(state.rawValue),
      .text(problems), SQLValue(replacement), .int(number))
  }

  /// Puts a later version in the place of the current one.
  func replace(_ number: Int, by later: Int) throws(RegisterFault) {
    try set(number, .superseded, by: later, .supersede, reason: nil)
  }

  /// Changes the state alone and enters that in the audit trail.
  func set(
    _ number: Int, _ state: SubmissionState, by replacement: Int?, _ action: AuditAction, reason: String?
  ) throws(RegisterFault) {
    try database.run(
      "UPDATE submission SET state = ?, replaced_by = ? WHERE number = ?", .text(state.rawValue), SQLValue(replacement),
      .int(number))
    try AuditTrail(database).append(
      time: moment.time, who: register.who, action, subject: Self.subject(number),
      AuditDetails { json in
        json.member("state", state.rawValue)
        if let replacement { json.member("by", replacement) }
        if let reason { json.member("reason", reason) }
      })
  }

  /// Stores what a sheet comes to, in place of an earlier result of the same kind.
  func write(_ scored: ScoredTexts, of number: Int, kind: String) throws(RegisterFault) {
    try remove(kind, of: number)
    try database.run(
      "INSERT INTO evaluation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", .int(number), .text(kind),
      .text(scored.rubricSHA256), .text(scored.engine), .utf8(scored.evaluation), .text(scored.evaluationSHA256),
      scored.certificate.value, .text(scored.certificateSHA256), SQLValue(scored.certificate.size))
    try write(scored.levels, of: number, kind: kind)
  }

  /// Removes the result of a kind, which is to be another one or none.
  func remove(_ kind: String, of number: Int) throws(RegisterFault) {
    try database.run("DELETE FROM evaluation WHERE submission = ? AND kind = ?", .int(number), .text(kind))
    try database.run("DELETE FROM level WHERE submission = ? AND kind = ?", .int(number), .text(kind))
  }

  /// Stores levels as rows.
  func write(_ levels: [ScoredTexts.Level], of number: Int, kind: String) throws(RegisterFault) {
    for (position, level) in levels.enumerated() {
      try database.run(
        "INSERT INTO level VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", .int(number), .text(kind), .int(position),
        .text(level.direction), .text(level.name), .int(level.score), .int(level.max), SQLValue(level.level),
        SQLValue(level.lowest), SQLValue(level.highest))
    }
  }

  /// Enters a judgement of a sheet in the audit trail, with the hash of everything that was stored.
  func log(
    _ action: AuditAction, _ number: Int, _ candidate: SheetCandidate, scored: ScoredTexts?, problems: String,
    by replacement: Int? = nil
  ) throws(RegisterFault) {
    let state: SubmissionState =
      switch action {
      case .accept: .accepted
      case .supersede: .superseded
      default: .rejected
      }
    let header = try SubmissionHeader.digest(of: number, in: database)
    try AuditTrail(database).append(
      time: moment.time, who: register.who, action, subject: Self.subject(number),
      AuditDetails { json in
        json.member("state", state.rawValue)
        json.member("file", candidate.source.name)
        json.member("sha256", candidate.sha256)
        json.member("header", header)
        json.member("problems", SHA256.hex(of: Array(problems.utf8)))
        scored?.enter(into: &json)
        if let replacement { json.member("by", replacement) }
      })
  }

  /// How the audit trail names a submission.
  static func subject(_ number: Int) -> String { "submission:\(number)" }
}

extension String {
  /// nil for a text that is empty.
  var ifAny: String? { isEmpty ? nil : self }
}
