import FileSystem
import Reading
import RubricModel

/// Hands out the inputs of a batch in pieces: some files, or some lines of one.
///
/// Used by one worker at a time (see `OrderedWork`), hence unchecked.
final class PieceSource: @unchecked Sendable {
  /// What a worker gets.
  enum Piece {
    /// Files with one sheet each.
    case sheets([String])
    /// Lines of a file, now in the worker's chunk; whether they are its first.
    /// `before` is how many lines of it stand before these; nil where they are not counted.
    case lines(String, first: Bool, before: Int?)
    /// One sheet, now in the worker's chunk.
    case text(String)
    /// Something that could not be read.
    case failed(Problem)
  }

  /// Files in a piece.
  private static let files = 64

  private var queue: InputQueue
  /// Taken from the queue and not yet handed out.
  private var waiting: InputQueue.Next?
  private var reader: LineReader?
  private var path = ""
  /// Lines of the file that were handed out; nil where they are not counted.
  private var lines: Int?

  init(_ inputs: [BatchInput], countsLines: Bool) {
    queue = InputQueue(inputs)
    lines = countsLines ? 0 : nil
  }

  /// The next piece, its lines in `chunk`; nil at the end.
  func next(into chunk: inout LineChunk) -> Piece? {
    do throws(FileError) {
      while true {
        if let piece = try moreLines(&chunk, first: false) { return piece }
        let sheets = nextSheets()
        if !sheets.isEmpty { return .sheets(sheets) }
        guard let next = waiting else { return nil }
        waiting = nil
        if let piece = try start(next, &chunk) { return piece }
      }
    } catch {
      reader = nil
      return .failed(Problem(error))
    }
  }

  /// Files up to the next thing that is none; that stays in `waiting`.
  private func nextSheets() -> [String] {
    var sheets: [String] = []
    while sheets.count < Self.files {
      if waiting == nil { waiting = queue.next() }
      guard case .sheet(let path) = waiting else { break }
      sheets.append(path)
      waiting = nil
    }
    return sheets
  }

  private func start(_ next: InputQueue.Next, _ chunk: inout LineChunk) throws(FileError) -> Piece? {
    switch next {
    case .failed(let problem): return .failed(problem)
    case .sheet(let path): return .sheets([path])
    case .lines(let path):
      self.path = path
      reader = LineReader(try OpenFile(path))
      return try moreLines(&chunk, first: true)
    case .text(let name, let bytes):
      chunk.clear()
      chunk.append(bytes)
      chunk.close()
      return .text(name)
    case .standardInput:
      self.path = "-"
      var reader = LineReader(try OpenFile.standardInput())
      guard try reader.fill(&chunk) else { return nil }
      guard chunk.holdsSheetsByLine else {
        try reader.fillWhole(&chunk)
        return .text("-")
      }
      self.reader = consume reader
      return lines("-", first: true, chunk)
    }
  }

  private func moreLines(_ chunk: inout LineChunk, first: Bool) throws(FileError) -> Piece? {
    guard reader != nil else { return nil }
    if try reader?.fill(&chunk) == true { return lines(path, first: first, chunk) }
    reader = nil
    return nil
  }

  private func lines(_ path: String, first: Bool, _ chunk: borrowing LineChunk) -> Piece {
    if first, lines != nil { lines = 0 }
    let before = lines
    if let before { lines = before + chunk.lines }
    return .lines(path, first: first, before: before)
  }
}
