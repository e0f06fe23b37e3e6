import FileSystem
import RubricModel

/// Hands out the inputs of a batch in pieces: some files, or some lines of one.
///
/// Used by one worker at a time (see `OrderedWork`), hence unchecked.
final class PieceSource: @unchecked Sendable {
  /// What a worker gets.
  enum Piece {
    /// Files with one sheet each.
    case sheets([String])
    /// Lines of a file, now in the worker's chunk.
    case lines(String)
    /// One sheet, now in the worker's chunk.
    case text(String)
    /// Something that could not be read.
    case failed([Problem])
  }

  /// Files in a piece.
  private static let files = 64

  private var inputs: InputQueue
  private var open: OpenLines?

  init(_ inputs: [BatchInput]) { self.inputs = InputQueue(inputs) }

  /// The next piece; its lines are put into `chunk`. nil at the end.
  func next(into chunk: inout LineChunk) -> Piece? {
    do throws(FileError) {
      if let piece = try continued(&chunk) { return piece }
      let sheets = inputs.nextSheets(atMost: Self.files)
      if !sheets.isEmpty { return .sheets(sheets) }
      switch inputs.next() {
      case nil: return nil
      case .failed(let errors): return .failed(errors.map(\.problem))
      case .input(.lines(let path)):
        open = OpenLines(try OpenFile(path), path: path)
        return try continued(&chunk) ?? next(into: &chunk)
      case .input:
        return try startStandardInput(&chunk) ?? next(into: &chunk)
      }
    } catch {
      open = nil
      return .failed([error.problem])
    }
  }
}
