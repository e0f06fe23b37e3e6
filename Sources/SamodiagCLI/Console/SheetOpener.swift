import Batch
import Encoded
import FileSystem
import Reading
import RubricModel
import Scoring

/// Opens one sheet of answers from a file or standard input, with the edition it names.
struct SheetOpener {
  /// Why the sheet cannot be used, with the texts its problems point into.
  struct Refusal: Error {
    let status: ExitStatus
    let problems: [Problem]
    let texts: [String: SourceText]
  }

  /// A sheet that is scored, with what is worth telling about it.
  struct Opened {
    let scored: ScoredSheet
    let notes: [Problem]
  }

  let rubrics: Rubrics

  init(_ rubrics: Rubrics) { self.rubrics = rubrics }

  func open(_ path: String) throws(Refusal) -> Opened {
    let bytes: [UInt8]
    do { bytes = try read(path) } catch {
      throw Refusal(
        status: error.cause == .missing ? .inputMissing : .dataErrors, problems: [Problem(error)], texts: [:])
    }
    let texts = [path: SourceText(bytes)]
    let reading = AnswerSheetReader().read(bytes, file: path)
    guard let sheet = reading.sheet else {
      throw Refusal(status: .dataErrors, problems: reading.problems, texts: texts)
    }
    let edition: Edition
    do { edition = try rubrics.edition(sheet.rubric) } catch {
      throw Refusal(status: .dataErrors, problems: reading.problems + error.problems, texts: texts)
    }
    let resolved = edition.resolver.resolve(sheet, reading.places)
    let problems = reading.problems + resolved.problems
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw Refusal(status: .dataErrors, problems: problems, texts: texts)
    }
    let scored = ScoredSheet(
      rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: SHA256.hex(of: bytes),
      states: resolved.states)
    return Opened(scored: scored, notes: problems)
  }

  private func read(_ path: String) throws(FileError) -> [UInt8] {
    guard path == "-" else { return try Files.read(path) }
    var buffer = FileBuffer()
    try buffer.read(try OpenFile.standardInput())
    return buffer.array()
  }
}
