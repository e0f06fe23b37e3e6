import Batch
import Encoded
import Reading
import RubricModel
import Scoring

/// A sheet read back from the register, with the very edition it was scored by.
struct StoredSheet {
  private let edition: Edition
  private let sheet: AnswerSheet
  private let sha256: String
  private let declaredStates: [AnswerState]

  /// nil when that edition is not at hand any more.
  init?(_ database: Database, number: Int, shelf: EditionShelf) throws(RegisterFault) {
    let row = try database.run(
      """
      SELECT content.bytes, content.sha256, evaluation.rubric_sha256 FROM submission
      JOIN content ON content.sha256 = submission.sha256
      JOIN evaluation ON evaluation.submission = submission.number AND evaluation.kind = 'declared'
      WHERE submission.number = ?
      """, .int(number)
    ).first
    guard let row, let bytes = row.bytes(0), let sha256 = row.text(1),
      let sheet = AnswerSheetReader().read(bytes, file: "").sheet,
      case .edition(let edition) = shelf.entry(sheet.rubric), edition.rubric.sha256 == row.text(2)
    else { return nil }
    self.edition = edition
    self.sheet = sheet
    self.sha256 = sha256
    declaredStates = edition.resolver.resolve(sheet).states
  }

  /// What keeps a value from being taken: an unknown indicator, or points that no option gives.
  ///
  /// A value that is taken back was taken once, so that nothing of the sheet can stand in the way.
  func problem(of line: VerificationLine) -> Problem? {
    guard let points = line.verdict.value.points else { return nil }
    let corrected = corrected(with: [(line.verdict.indicator, points)])
    let before = Set(edition.resolver.resolve(sheet).problems.map(\.id))
    let found = edition.resolver.resolve(corrected).problems.first { problem in
      problem.severity == .error || (problem.id == "answers.does-not-apply" && !before.contains(problem.id))
    }
    guard var problem = found else { return nil }
    problem.severity = .error
    problem.place = line.place
    return problem
  }

  /// The school's own answer as JSON; `null` where it gave none.
  func declared(_ indicator: String) -> String {
    var json = JSONWriter()
    json.value(sheet.answers.first { $0.indicator == indicator }?.value)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Whether a value gives other points than the school's answer.
  func differs(_ points: Int, for indicator: String) -> Bool {
    guard let item = edition.rubric.indicators.firstIndex(where: { $0.id == indicator }),
      declaredStates.indices.contains(item)
    else { return true }
    return declaredStates[item].points != points
  }

  /// The sheet scored with these values in place of the school's.
  func scored(with corrections: [(String, Int)]) -> ScoredSheet {
    let sheet = corrected(with: corrections)
    return ScoredSheet(
      rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: sha256,
      states: edition.resolver.resolve(sheet).states)
  }

  private func corrected(with corrections: [(indicator: String, points: Int)]) -> AnswerSheet {
    var sheet = sheet
    for (indicator, points) in corrections {
      if let index = sheet.answers.firstIndex(where: { $0.indicator == indicator }) {
        sheet.answers[index].value = .points(points)
      } else {
        sheet.answers.append(Answer(indicator: indicator, value: .points(points)))
      }
    }
    return sheet
  }
}
