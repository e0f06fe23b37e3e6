import Batch
import Encoded
import Reading
import RubricModel
import Scoring

/// Puts an expert's values beside the school's, and scores the sheet with them; the school's own values and levels stay.
package struct VerificationDesk {
  /// What came of the values for one sheet.
  package struct Outcome: Hashable, Sendable {
    package let number: Int
    package let school: String
    package let wave: String
    /// Values that are new.
    package var recorded = 0
    /// Values in force now that differ from the school's.
    package var differing = 0
    /// Level of the whole as declared and as verified, in Russian; nil where it is not decided.
    package var declared: String?
    package var verified: String?
  }

  private let register: RegisterFile
  private let shelf: EditionShelf
  private let engine: String
  private var database: Database { register.database }

  package init(_ register: RegisterFile, _ shelf: EditionShelf, engine: String) {
    self.register = register
    self.shelf = shelf
    self.engine = engine
  }

  /// Records all lines in one transaction; problems, when there are any, say what does not fit, and nothing has changed.
  package func record(
    _ lines: [VerificationLine]
  ) throws(RegisterFault) -> (outcomes: [Outcome], problems: [Problem]) {
    var groups: [(key: [String], lines: [VerificationLine])] = []
    for line in lines {
      let key = [line.school, line.wave]
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].lines.append(line)
      } else {
        groups.append((key, [line]))
      }
    }
    var outcomes: [Outcome] = []
    var problems: [Problem] = []
    do throws(RegisterFault) {
      try database.write { () throws(RegisterFault) in
        for group in groups { try record(group.lines, &outcomes, &problems) }
        // Thrown so that the transaction is undone; the caller gets the problems instead.
        if let first = problems.first { throw RegisterFault(.refused, first) }
      }
    } catch {
      guard error.kind == .refused, !problems.isEmpty else { throw error }
      return ([], problems)
    }
    return (outcomes, [])
  }

  private func record(
    _ lines: [VerificationLine], _ outcomes: inout [Outcome], _ problems: inout [Problem]
  ) throws(RegisterFault) {
    guard let first = lines.first else { return }
    let subject: StateChange.Subject
    do throws(RegisterFault) {
      subject = try StateChange(register).current(school: first.school, wave: first.wave)
    } catch {
      guard error.kind == .refused else { throw error }
      problems.append(error.problem.moved(to: first.place))
      return
    }
    guard let stored = try StoredSheet(database, number: subject.number, shelf: shelf) else {
      problems.append(Self.noEdition(subject, first.place))
      return
    }
    let known = problems.count
    for line in lines { if let problem = stored.problem(of: line) { problems.append(problem) } }
    guard problems.count == known else { return }
    outcomes.append(try write(lines, subject, stored))
  }

  private func write(
    _ lines: [VerificationLine], _ subject: StateChange.Subject, _ stored: StoredSheet
  ) throws(RegisterFault) -> Outcome {
    let moment = register.clock.now()
    var outcome = Outcome(number: subject.number, school: subject.schoolName, wave: subject.wave)
    var added: [Int] = []
    for line in lines {
      if let number = try add(line.verdict, to: subject.number, stored, at: moment.time) { added.append(number) }
    }
    outcome.recorded = added.count
    let current = try database.run(
      """
      SELECT indicator, points, differs FROM verdict WHERE submission = ?1 AND number IN (
        SELECT max (number) FROM verdict WHERE submission = ?1 GROUP BY indicator) ORDER BY indicator
      """, .int(subject.number))
    outcome.differing = current.count { $0.int(2) == 1 }
    let corrections = current.filter { $0.int(2) == 1 }.map { ($0.text(0) ?? "", $0.int(1) ?? 0) }
    outcome.declared = stored.scored(with: []).overallLevel
    let verified = stored.scored(with: corrections)
    outcome.verified = verified.overallLevel
    guard !added.isEmpty else { return outcome }
    let texts = ScoredTexts(verified, engine: engine)
    let writer = SubmissionWriter(register: register, moment: moment, day: nil)
    try writer.write(texts, of: subject.number, kind: "verified")
    let state: SubmissionState = corrections.isEmpty ? .accepted : .expertCorrected
    try database.run("UPDATE submission SET state = ? WHERE number = ?", .text(state.rawValue), .int(subject.number))
    try log(added, subject.number, state, texts, moment)
    return outcome
  }

  /// Adds a value unless the last one for the indicator is the same; returns its number.
  private func add(
    _ verdict: Verdict, to submission: Int, _ stored: StoredSheet, at time: String
  ) throws(RegisterFault) -> Int? {
    let last = try database.run(
      """
      SELECT points, reason, day, expert FROM verdict WHERE submission = ? AND indicator = ?
      ORDER BY number DESC LIMIT 1
      """, .int(submission), .text(verdict.indicator)
    ).first
    let values: [SQLValue] = [
      .int(verdict.points), .text(verdict.reason), .text(verdict.day), .text(verdict.expert),
    ]
    guard last?.values != values else { return nil }
    let differs = stored.differs(verdict) ? 1 : 0
    try database.run(
      """
      INSERT INTO verdict (submission, indicator, declared, points, differs, reason, day, expert, recorded)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, .int(submission), .text(verdict.indicator), .text(stored.declared(verdict.indicator)), values[0],
      .int(differs),
      values[1], values[2], values[3], .text(time))
    return database.lastRow
  }

  private func log(
    _ added: [Int], _ submission: Int, _ state: SubmissionState, _ texts: ScoredTexts, _ moment: RegisterClock.Moment
  ) throws(RegisterFault) {
    var rows: [(Int, String)] = []
    for number in added {
      let row = try database.run("SELECT * FROM verdict WHERE number = ?", .int(number)).first
      rows.append((number, row?.json ?? ""))
    }
    try AuditTrail(database).append(
      time: moment.time, who: register.who, .verify, subject: SubmissionWriter.subject(submission),
      AuditDetails { json in
        json.member("state", state.rawValue)
        texts.enter(into: &json)
        json.key("verdicts")
        json.beginArray()
        for (number, row) in rows {
          json.beginObject()
          json.member("number", number)
          json.member("row", row)
          json.endObject()
        }
        json.endArray()
      })
  }

  private static func noEdition(_ subject: StateChange.Subject, _ place: Place) -> Problem {
    Problem(
      "verification.edition", at: place,
      "лист школы \(subject.schoolName) посчитан по методике, которой нет среди доступных или которая с тех пор изменилась",
      remedy: "укажите прежнюю методику ключом --rubric или --rubrics")
  }
}

extension Problem {
  fileprivate func moved(to place: Place) -> Problem {
    guard place != .nowhere else { return self }
    var problem = self
    problem.place = place
    return problem
  }
}

extension ScoredSheet {
  /// Russian name of the level of the whole; nil where it is not decided.
  fileprivate var overallLevel: String? { (evaluation.overallLevels?.decided).map(rubric.levels.name) }
}
