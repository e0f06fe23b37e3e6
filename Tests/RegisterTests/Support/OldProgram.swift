import Encoded
import Reading
import RubricModel

@testable import Register

/// Writes as programs before step 0006 did: certificates are plain texts, and no value was ever taken back.
struct OldProgram {
  let register: RegisterFile
  private let moment = RegisterClock.Moment(time: "2023-11-01T00:00:00Z", day: "2023-11-01")
  private let candidate = SheetExaminer(Region.shelf, engine: "test").examine(
    SheetFile(file: "a.json", bytes: Array(sheet().utf8)))

  private var database: Database { register.database }

  init(_ path: String, version: Int) throws(RegisterFault) {
    let moment = moment
    register = try RegisterFile(
      path, .create, who: "Петрова", clock: RegisterClock { moment }, steps: Array(Migration.all.prefix(version)))
  }

  /// Enters the sample's sheet, as submission 1.
  func submit() throws(RegisterFault) {
    let writer = SubmissionWriter(register: register, moment: moment, day: nil)
    try database.write { () throws(RegisterFault) in
      let number = try writer.add(candidate)
      try writer.set(number, .accepted, problems: "[]")
      if let scored = candidate.scored { try write(scored, "declared") }
      try writer.log(.accept, number, candidate, scored: candidate.scored, problems: "[]")
    }
  }

  /// Puts a value over ZN-01; what the sheet comes to with it is, for once, what it came to before.
  func verify() throws(RegisterFault) {
    guard let scored = candidate.scored else { return }
    try database.write { () throws(RegisterFault) in
      try database.run(
        "INSERT INTO verdict VALUES (1, 1, 'ZN-01', '{\"points\":3}', 0, 1, 'нет', '2023-12-01', 'Эксперт', '')")
      let row = try database.run("SELECT * FROM verdict").first?.json ?? ""
      try database.run("UPDATE submission SET state = 'expertCorrected' WHERE number = 1")
      try write(scored, "verified")
      try AuditTrail(database).append(
        time: moment.time, who: "Петрова", .verify, subject: "submission:1",
        AuditDetails { json in
          json.member("state", "expertCorrected")
          scored.enter(into: &json)
          json.key("verdicts")
          json.beginArray()
          json.beginObject()
          json.member("number", 1)
          json.member("row", row)
          json.endObject()
          json.endArray()
        })
    }
  }

  private func write(_ scored: ScoredTexts, _ kind: String) throws(RegisterFault) {
    try database.run(
      "INSERT INTO evaluation VALUES (1, ?, ?, ?, ?, ?, ?, ?)", .text(kind), .text(scored.rubricSHA256),
      .text(scored.engine), .utf8(scored.evaluation), .text(scored.evaluationSHA256),
      .utf8(scored.certificate.bytes ?? []), .text(scored.certificateSHA256))
    try SubmissionWriter(register: register, moment: moment, day: nil).write(scored.levels, of: 1, kind: kind)
  }
}
