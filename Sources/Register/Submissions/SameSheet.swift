import RubricModel

/// Decides whether a sheet that comes needlessly would take the place of one that says the same.
///
/// Two sheets say the same when their `CountedAnswers` are equal. Then the one in force stays, and the one that comes is kept as its repeat, if
/// 1. an equal sheet of the same batch is the one taken (`BatchConflicts`), or
/// 2. the one in force holds an expert's values in force, which would stay behind with it, or
/// 3. nothing but the form of the bytes and the day of sending differs (`SheetContent`): the school sent this in time if it sent it in time once, or
/// 4. its day is earlier.
///
/// Otherwise comments, evidence or exact figures differ, and the sheet takes the place as any later version does. A sheet that says something
/// else than the one in force is no repeat, even if an earlier version said the same: the school has gone back to that.
struct SameSheet {
  /// Identifier of the note about sheets that say the same.
  static let problem = "register.same-answers"

  /// The sheet in force of the school.
  struct Current {
    let number: Int
    let sha256: String
    let submitted: String?
    let state: SubmissionState
    let bytes: [UInt8]
  }

  let database: Database
  let examiner: SheetExaminer
  let conflicts: BatchConflicts

  /// The note with which a sheet is kept as a repeat of the one in force; nil where it is none.
  func note(_ candidate: SheetCandidate, repeats current: Current) throws(RegisterFault) -> Problem? {
    guard let counted = candidate.counted, examiner.counted(in: current.bytes) == counted else { return nil }
    let isVerified = try isVerified(current)
    let isVerbatim = SheetContent.digest(of: candidate.source.bytes) == SheetContent.digest(of: current.bytes)
    let isEarlier = candidate.sheet?.submitted.flatMap { day in current.submitted.map { day < $0 } } ?? false
    let givesWay = conflicts.gives(current.sha256, wayTo: candidate.sha256) && !isVerified
    guard !givesWay, isVerified || isVerbatim || isEarlier || conflicts.isRepeat(candidate.sha256) else { return nil }
    return Self.note(
      at: candidate.place, than: "в действующем листе, поступление №\u{A0}\(current.number)", isVerbatim: isVerbatim,
      isVerified
        ? "этот сохранён как повтор; действует прежний, его проверил эксперт"
        : "этот сохранён как повтор; действует прежний")
  }

  /// Whether an expert's values for the sheet are in force, agreeing with the school or not.
  func isVerified(_ current: Current) throws(RegisterFault) -> Bool {
    if current.state == .expertCorrected { return true }
    return try !database.run(
      "SELECT 1 FROM verdicts WHERE submission = ? AND state = 'inForce' LIMIT 1", .int(current.number)
    ).isEmpty
  }

  /// A warning where a sheet comes that says word for word what a withdrawn one said; it is taken all the same.
  func likeWithdrawn(_ candidate: SheetCandidate, _ sheet: AnswerSheet) throws(RegisterFault) -> Problem? {
    let row = try database.run(
      """
      SELECT number, bytes FROM submission JOIN content USING (sha256)
      WHERE school = ? AND wave = ? AND state = 'withdrawn' ORDER BY number DESC LIMIT 1
      """, .text(sheet.school.id), .text(sheet.wave)
    ).first
    guard let number = row?.int(0), let bytes = row?.bytes(1),
      SheetContent.digest(of: bytes) == SheetContent.digest(of: candidate.source.bytes)
    else { return nil }
    return Problem(
      "register.like-withdrawn", .warning, at: candidate.place,
      "лист с тем же содержанием был отозван; этот записан другими байтами и принят",
      found: "поступление №\u{A0}\(number)", remedy: "если он не должен действовать: samodiag register withdraw")
  }

  /// The note of a repeat; `other` says where the same stands, `outcome` what has become of this one.
  static func note(at place: Place, than other: String, isVerbatim: Bool, _ outcome: String) -> Problem {
    Problem(
      problem, .note, at: place,
      isVerbatim
        ? "те же ответы, что \(other), записаны другими байтами: \(outcome)"
        : "те же ответы, что \(other), отличаются только слова или точные числа: \(outcome)",
      remedy: "если нужен именно этот лист: samodiag register restore")
  }
}
