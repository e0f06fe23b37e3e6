import FileSystem
import Reading
import RubricModel
import Workers

/// One thread's part of a batch: takes pieces from the source, reads and renders their sheets.
///
/// Used by one thread at a time (see `OrderedWork`), hence unchecked.
final class BatchWorker<Renderer: SheetRenderer>: PieceWorker, @unchecked Sendable {
  private let source: PieceSource
  private var reader: SheetReader
  private(set) var renderer: Renderer
  private var piece: PieceSource.Piece?
  private var chunk = LineChunk()
  private var buffer = FileBuffer()

  init(_ source: PieceSource, _ reader: consuming SheetReader, _ renderer: Renderer) {
    self.source = source
    self.reader = reader
    self.renderer = renderer
  }

  func take() -> Bool {
    piece = source.next(into: &chunk)
    return piece != nil
  }

  func work() -> PieceOutcome {
    var outcome = PieceOutcome()
    switch piece {
    case nil: break
    case .failed(let problem): refuse(problem, &outcome)
    case .sheets(let paths):
      for path in paths { readFile(path, &outcome) }
    case .text(let path): read(chunk.bytes, at: Place(file: path), &outcome)
    case .lines(let path, let first, let before):
      outcome.startsFile = first
      outcome.knowsLines = before != nil
      readLines(of: path, after: before ?? 0, &outcome)
    }
    return outcome
  }

  private func readFile(_ path: String, _ outcome: inout PieceOutcome) {
    do throws(FileError) {
      try buffer.read(path)
    } catch {
      return refuse(Problem(error), &outcome)
    }
    buffer.withBytes { read(UnsafeRawBufferPointer($0), at: Place(file: path), &outcome) }
  }

  private func readLines(of path: String, after before: Int, _ outcome: inout PieceOutcome) {
    let bytes = chunk.bytes
    var start = 0
    while start < bytes.count {
      let end = LineEnd.find(in: bytes, from: start)
      outcome.lines += 1
      // The scanner stops at a zero, and no line break is needed any more.
      if end < bytes.count { chunk.storage[end] = 0 }
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      if !line.allSatisfy({ $0 <= 0x20 }) { read(line, at: Place(file: path, line: before + outcome.lines), &outcome) }
      start = end + 1
    }
  }

  private func read(_ bytes: UnsafeRawBufferPointer, at place: Place, _ outcome: inout PieceOutcome) {
    reader.read(bytes, at: place, &outcome) { sheet, output in renderer.render(sheet, into: &output) }
  }

  private func refuse(_ problem: Problem, _ outcome: inout PieceOutcome) {
    outcome.problems.append(problem)
    outcome.summary.refused += 1
  }
}
