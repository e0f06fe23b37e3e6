import Reading
import RubricModel
import Scoring

/// Reads the same bytes by the scanner and by the careful reader, and says where they differ.
struct FastProbe {
  let rubric: Rubric
  let compiled: CompiledRubric
  let table: ScanTable
  let intake: SheetIntake

  init?(_ rubric: Rubric) {
    self.rubric = rubric
    compiled = CompiledRubric(rubric)
    guard let table = ScanTable(rubric, compiled) else { return nil }
    self.table = table
    intake = SheetIntake(AnswerResolver(rubric, compiled))
  }

  /// What a reader made of a sheet.
  struct Reading: Equatable {
    var sheet: AnswerSheet
    var states: [AnswerState]
    var passport: Scoring.Passport
    /// What the careful reader notes and the scanner counts.
    var hasOwnID: Bool
    var leftOut: Int
  }

  /// The scanner's reading; nil where it leaves the sheet to the careful reader.
  ///
  /// Behind the sheet stands one zero and then whatever could lead a scanner astray that runs on.
  func fast(_ bytes: [UInt8]) -> Reading? {
    let bait = Array("\"}},\"ZN-01\":1}\"]}  }\u{0}\"abc".utf8)
    let tail = [0] + (0..<SheetScanner.tail).map { bait[$0 % bait.count] }
    var scanner = SheetScanner()
    scanner.add(table)
    return (bytes + tail).withUnsafeBytes { memory in
      let sheet = UnsafeRawBufferPointer(rebasing: memory[..<bytes.count])
      guard case .accepted(let found, let table) = scanner.scan(sheet) else { return nil }
      return Reading(
        sheet: found.sheet(in: sheet, at: .nowhere), states: Array(scanner.states(of: table)), passport: found.passport,
        hasOwnID: found.hasOwnID, leftOut: found.leftOut)
    }
  }

  /// The careful reader's; nil where the sheet has errors.
  func careful(_ bytes: [UInt8]) -> Reading? {
    let taken = intake.take(bytes, file: "")
    guard taken.isAccepted, var sheet = taken.sheet, let resolved = taken.resolved else { return nil }
    sheet.answers = []
    sheet.place = .nowhere
    return Reading(
      sheet: sheet, states: resolved.states, passport: resolved.passport,
      hasOwnID: taken.problems.contains { $0.id == "school.own-id" },
      leftOut: taken.problems.count { $0.id == "answers.does-not-apply" })
  }
}
