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
    /// Values taken back now.
    package var takenBack = 0
    /// Values in force now; where there are none, the school's own answers stand alone and nothing is verified.
    package var inForce = 0
    /// Values in force now that differ from the school's.
    package var differing = 0
    /// Level of the whole as declared and as verified, in Russian; nil where it is not decided or nothing is verified.
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
    let history = try VerdictHistory(database, submission: subject.number)
    let new = history.new(lines)
    let found = lines.compactMap(stored.problem) + (try history.problems(of: new))
    guard found.isEmpty else {
      problems += found
      return
    }
    outcomes.append(try write(new.map(\.verdict), history, subject, stored))
  }

  private func write(
    _ verdicts: [Verdict], _ history: VerdictHistory, _ subject: StateChange.Subject, _ stored: StoredSheet
  ) throws(RegisterFault) -> Outcome {
    var writer = VerdictWriter(register: register, sheet: stored, submission: subject.number, history: history)
    for verdict in verdicts { try writer.add(verdict) }
    var outcome = Outcome(number: subject.number, school: subject.schoolName, wave: subject.wave)
    outcome.recorded = writer.given.count
    outcome.takenBack = writer.taken.count
    let current = try database.run(
      "SELECT indicator, points, differs FROM verdicts WHERE submission = ? AND state = 'inForce' ORDER BY indicator",
      .int(subject.number))
    let corrections = current.filter { $0.int(2) == 1 }.map { ($0.text(0) ?? "", $0.int(1) ?? 0) }
    outcome.inForce = current.count
    outcome.differing = corrections.count
    outcome.declared = stored.scored(with: []).overallLevel
    let verified = current.isEmpty ? nil : stored.scored(with: corrections)
    outcome.verified = verified?.overallLevel
    guard !verdicts.isEmpty else { return outcome }
    try writer.settle(
      verified.map { ScoredTexts($0, engine: engine) }, corrections.isEmpty ? .accepted : .expertCorrected,
      inForce: current.count)
    return outcome
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
