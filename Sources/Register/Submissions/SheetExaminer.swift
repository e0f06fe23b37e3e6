import Batch
import Encoded
import FileSystem
import OfficeFiles
import Reading
import RubricModel
import Scoring

/// Reads, checks and scores one sheet; knows nothing of the register, so that many threads may do it.
package struct SheetExaminer: Sendable {
  let shelf: EditionShelf
  private let engine: String

  /// `engine` names the program and its version in certificates.
  package init(_ shelf: EditionShelf, engine: String) {
    self.shelf = shelf
    self.engine = engine
  }

  /// Judges one sheet; every problem is kept, and an error leaves it unscored.
  package func examine(_ source: SheetFile) -> SheetCandidate {
    examine(source, sha256: SHA256.hex(of: source.bytes), Packer())
  }

  /// The same, where the hash of the bytes is known, by a thread that has a packer of its own.
  func examine(_ source: SheetFile, sha256: String, _ packer: Packer) -> SheetCandidate {
    let reading = AnswerSheetReader().read(source.bytes, file: source.file, firstLine: source.line ?? 1)
    guard let sheet = reading.sheet else {
      return SheetCandidate(source: source, sha256: sha256, problems: reading.problems)
    }
    guard case .edition(let edition) = shelf.entry(sheet.rubric) else {
      let missing = Problem(
        "answers.no-edition", at: sheet.place, "методики листа нет среди доступных",
        found: "\"rubric\": \"\(sheet.rubric)\"",
        remedy: "исправьте \"rubric\" или укажите, где методика, ключом --rubrics; потом отправьте лист снова")
      return SheetCandidate(source: source, sha256: sha256, sheet: sheet, problems: reading.problems + [missing])
    }
    let resolved = edition.resolver.resolve(sheet, reading.places)
    let problems = reading.problems + resolved.problems
    guard !problems.contains(where: { $0.severity == .error }) else {
      return SheetCandidate(source: source, sha256: sha256, sheet: sheet, problems: problems)
    }
    let scored = ScoredSheet(
      rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: sha256, states: resolved.states)
    return SheetCandidate(
      source: source, sha256: sha256, sheet: sheet, scored: ScoredTexts(scored, engine: engine, packer: packer),
      counted: Self.counted(sheet, edition, resolved), problems: problems)
  }

  /// What the levels of a sheet rest on, under the edition as it is now; nil where it cannot be read or its edition is not at hand.
  func counted(in bytes: [UInt8]) -> CountedAnswers? {
    guard let sheet = AnswerSheetReader().read(bytes, file: "").sheet,
      case .edition(let edition) = shelf.entry(sheet.rubric)
    else { return nil }
    return Self.counted(sheet, edition, edition.resolver.resolve(sheet))
  }

  private static func counted(_ sheet: AnswerSheet, _ edition: Edition, _ resolved: ResolvedSheet) -> CountedAnswers {
    CountedAnswers(
      edition: edition.rubric.id, passport: resolved.passport, states: resolved.states,
      municipality: sheet.school.municipality?.oktmo, kind: sheet.school.kind)
  }
}
