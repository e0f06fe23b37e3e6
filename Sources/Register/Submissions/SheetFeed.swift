import Batch
import FileSystem
import Reading
import RubricModel

/// Hands out sheets in pieces, in order; of a file with a sheet a line it holds a chunk, however long the file is.
///
/// Used by one worker at a time (see `OrderedWork`), hence unchecked.
final class SheetFeed: @unchecked Sendable {
  /// What a worker gets.
  enum Piece {
    /// Files that are not read yet.
    case files([String])
    case sheets([SheetFile])
    case failed(Problem)
  }

  /// Sheets in a piece, and bytes after which no further sheet is added.
  private static let size = 16
  private static let bytes = 4 << 20

  private var inputs: ArraySlice<SheetInput>
  /// The file at hand that holds a sheet a line.
  private var reader: LineReader?
  private var chunk = LineChunk()
  /// Where the next line of the chunk begins.
  private var offset = 0
  private var path = ""
  /// Lines of the file handed out.
  private var number = 0
  /// What went wrong behind the sheets that were handed out last.
  private var failure: Problem?

  init(_ inputs: [SheetInput]) { self.inputs = inputs[...] }

  /// The next piece; nil at the end.
  func next() -> Piece? {
    if let piece = nextLines() { return piece }
    var files: [String] = []
    while files.count < Self.size, case .sheet(let path) = inputs.first {
      files.append(path)
      inputs.removeFirst()
    }
    guard files.isEmpty else { return .files(files) }
    guard let input = inputs.popFirst() else { return nil }
    switch input {
    case .sheet(let path): return .files([path])
    case .bytes(let name, let bytes): return .sheets([SheetFile(file: name, bytes: bytes)])
    case .lines(let path):
      do throws(FileError) {
        reader = LineReader(try OpenFile(path))
      } catch {
        return .failed(Problem(error))
      }
      self.path = path
      (number, offset) = (0, 0)
      chunk.count = 0
      return nextLines() ?? .sheets([])
    }
  }

  private func nextLines() -> Piece? {
    if let problem = failure {
      failure = nil
      return .failed(problem)
    }
    var sheets: [SheetFile] = []
    var total = 0
    do throws(FileError) {
      while sheets.count < Self.size, total < Self.bytes, let line = try nextLine() {
        guard line.count < LineReader.longestLine else {
          failure = Problem(FileError(.read, "\(path):\(number)", .tooLarge(limit: LineReader.longestLine - 1)))
          break
        }
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        sheets.append(
          SheetFile(file: path, line: number, bytes: Array(line.last == 0x0D ? line.dropLast() : line[...])))
        total += line.count
      }
    } catch {
      reader = nil
      failure = Problem(error)
    }
    if !sheets.isEmpty { return .sheets(sheets) }
    guard let problem = failure else { return nil }
    failure = nil
    return .failed(problem)
  }

  /// The next line without its line break, valid until the line after it is asked for; nil at the end of the file.
  private func nextLine() throws(FileError) -> UnsafeRawBufferPointer? {
    if offset >= chunk.count {
      guard reader != nil else { return nil }
      guard try reader?.fill(&chunk) == true else {
        reader = nil
        chunk.count = 0
        return nil
      }
      offset = 0
    }
    let end = LineEnd.find(in: chunk.bytes, from: offset)
    let line = UnsafeRawBufferPointer(rebasing: chunk.bytes[offset..<end])
    offset = end + 1
    number += 1
    return line
  }
}
