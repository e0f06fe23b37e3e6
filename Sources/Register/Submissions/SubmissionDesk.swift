import FileSystem
import Reading
import RubricModel

/// Enters sheets into the register; each with all that belongs to it, or not at all.
package struct SubmissionDesk {
  private let register: RegisterFile
  private let database: Database
  private let rules: WaveRules
  private let conflicts: BatchConflicts
  private let same: SameSheet
  /// Day on which the sheets came, where they do not say.
  private let day: String?

  /// `onlyWave` refuses sheets of other waves; `day` stands in for the clock's; `examiner` reads sheets in force that may say the same.
  init(
    _ register: RegisterFile, _ examiner: SheetExaminer, onlyWave: String? = nil, day: String? = nil,
    conflicts: BatchConflicts
  ) {
    self.register = register
    self.conflicts = conflicts
    self.day = day
    database = register.database
    same = SameSheet(database: register.database, examiner: examiner, conflicts: conflicts)
    rules = WaveRules(database: register.database, onlyWave: onlyWave)
  }

  /// Enters some sheets in one transaction; when it returns, they are on the disk.
  package func enter(_ candidates: [SheetCandidate]) throws(RegisterFault) -> [SubmissionReceipt] {
    guard !candidates.isEmpty else { return [] }
    return try database.write { () throws(RegisterFault) in
      var receipts: [SubmissionReceipt] = []
      for candidate in candidates { receipts.append(try enter(candidate)) }
      return receipts
    }
  }

  private func enter(_ candidate: SheetCandidate) throws(RegisterFault) -> SubmissionReceipt {
    if candidate.problems.contains(where: { $0.id == "school.personal-inn" }) { return try refuse(candidate) }
    let known = try database.run(
      "SELECT number, state, problems FROM submission WHERE sha256 = ?", .text(candidate.sha256)
    ).first
    let state = known?.text(1).flatMap(SubmissionState.init)
    if let known, let state, state != .rejected {
      let notes = state == .withdrawn ? [Self.withdrawn(candidate, known.int(0) ?? 0)] : []
      return receipt(.unchanged(state), known.int(0), candidate, notes)
    }
    let problems = try problems(of: candidate)
    let isRejected = problems.contains { $0.severity == .error }
    let text = Self.text(problems)
    if isRejected, let known, known.text(2) == text {
      return receipt(.unchanged(.rejected), known.int(0), candidate, problems)
    }
    let writer = SubmissionWriter(register: register, moment: register.clock.now(), day: day)
    let number: Int
    if let known = known?.int(0) { number = known } else { number = try writer.add(candidate) }
    guard !isRejected, let scored = candidate.scored, let sheet = candidate.sheet else {
      try writer.set(number, .rejected, problems: text)
      try writer.log(.reject, number, candidate, scored: nil, problems: text)
      return receipt(.rejected, number, candidate, problems)
    }
    try writer.write(scored, of: number, kind: "declared")
    return try place(number, candidate, sheet, scored, problems, writer)
  }

  /// Makes the sheet the current one of its school, or an older version or a repeat of that.
  private func place(
    _ number: Int, _ candidate: SheetCandidate, _ sheet: AnswerSheet, _ scored: ScoredTexts, _ problems: [Problem],
    _ writer: SubmissionWriter
  ) throws(RegisterFault) -> SubmissionReceipt {
    var problems = problems
    let current = try current(sheet)
    if let current {
      if let note = try same.note(candidate, repeats: current) {
        // What the batch says of it says no more.
        problems = problems.filter { $0.id != SameSheet.problem } + [note]
        try keep(number, candidate, scored, problems, behind: current.number, writer)
        return receipt(.same(as: current.number), number, candidate, problems)
      }
      let isEarlier = current.submitted.flatMap { theirs in sheet.submitted.map { $0 < theirs } } ?? false
      if isEarlier || conflicts.isRepeat(candidate.sha256) {
        if isEarlier { problems.append(Self.older(candidate, than: current.number)) }
        try keep(number, candidate, scored, problems, behind: current.number, writer)
        return receipt(.older(than: current.number), number, candidate, problems)
      }
      try writer.replace(current.number, by: number)
      if try same.isVerified(current) { problems.append(Self.verdictsStay(candidate, with: current.number)) }
    } else if let warning = try same.likeWithdrawn(candidate, sheet) {
      problems.append(warning)
    }
    let text = Self.text(problems)
    try writer.set(number, .accepted, problems: text)
    try writer.log(.accept, number, candidate, scored: scored, problems: text)
    return receipt(
      .accepted(replaced: current?.number, late: try isLate(number)), number, candidate, problems)
  }

  /// Enters the sheet as one that another stands before.
  private func keep(
    _ number: Int, _ candidate: SheetCandidate, _ scored: ScoredTexts, _ problems: [Problem], behind current: Int,
    _ writer: SubmissionWriter
  ) throws(RegisterFault) {
    let text = Self.text(problems)
    try writer.set(number, .superseded, problems: text, by: current)
    try writer.log(.supersede, number, candidate, scored: scored, problems: text, by: current)
  }

  private func current(_ sheet: AnswerSheet) throws(RegisterFault) -> SameSheet.Current? {
    let row = try database.run(
      """
      SELECT number, sha256, submitted, state, bytes FROM submission JOIN content USING (sha256)
      WHERE school = ? AND wave = ? AND state IN ('accepted', 'expertCorrected')
      """, .text(sheet.school.id), .text(sheet.wave)
    ).first
    guard let row, let number = row.int(0), let sha256 = row.text(1),
      let state = row.text(3).flatMap(SubmissionState.init)
    else { return nil }
    return SameSheet.Current(
      number: number, sha256: sha256, submitted: row.text(2), state: state, bytes: row.bytes(4) ?? [])
  }

  private static func text(_ problems: [Problem]) -> String {
    String(decoding: ProblemPrinter.json(problems), as: UTF8.self)
  }

  private func problems(of candidate: SheetCandidate) throws(RegisterFault) -> [Problem] {
    guard candidate.scored != nil, let sheet = candidate.sheet else { return candidate.problems }
    return try candidate.problems + rules.problems(of: sheet, at: candidate.place)
      + conflicts.problems(of: candidate.sha256)
  }

  /// A person's number is not kept, in whatever form: only that such a sheet came (152-ФЗ).
  private func refuse(_ candidate: SheetCandidate) throws(RegisterFault) -> SubmissionReceipt {
    try AuditTrail(database).append(
      time: register.clock.now().time, who: register.who, .refuse, subject: "",
      AuditDetails { $0.member("problems", ["school.personal-inn"]) })
    return SubmissionReceipt(
      number: nil, outcome: .refused, source: candidate.source.name, school: nil, wave: nil,
      problems: candidate.problems)
  }

  private func isLate(_ number: Int) throws(RegisterFault) -> Bool {
    try database.run("SELECT is_late FROM submissions WHERE number = ?", .int(number)).first?.int(0) == 1
  }

  private func receipt(
    _ outcome: SubmissionReceipt.Outcome, _ number: Int?, _ candidate: SheetCandidate, _ problems: [Problem]
  ) -> SubmissionReceipt {
    SubmissionReceipt(
      number: number, outcome: outcome, source: candidate.source.name, school: candidate.sheet?.school.name.ifAny,
      wave: candidate.sheet?.wave.ifAny, problems: problems)
  }

  private static func withdrawn(_ candidate: SheetCandidate, _ number: Int) -> Problem {
    Problem(
      "register.withdrawn-again", .warning, at: candidate.place,
      "этот самый лист был отозван: он не действует, и новая отправка его не вернула",
      found: "поступление №\u{A0}\(number)",
      remedy: "если он верен: samodiag register restore РЕЕСТР \(number) --reason …")
  }

  private static func older(_ candidate: SheetCandidate, than number: Int) -> Problem {
    Problem(
      "register.older-version", .warning, at: candidate.place,
      "в реестре уже есть лист этой школы с более поздней датой отправки: этот сохранён как прежняя версия",
      found: "действует поступление №\u{A0}\(number)",
      remedy: "если верен этот лист: samodiag register restore")
  }

  private static func verdictsStay(_ candidate: SheetCandidate, with number: Int) -> Problem {
    Problem(
      "register.verdicts-stay", .warning, at: candidate.place,
      "прежний лист школы проверял эксперт: его значения остались при прежнем листе",
      found: "поступление №\u{A0}\(number)", remedy: "попросите эксперта проверить новый лист")
  }
}
