import FileSystem
import Reading
import RubricModel

/// Something on the command line that holds sheets.
package enum SheetInput: Sendable {
  /// A file with one sheet.
  case sheet(String)
  /// A file with a sheet a line.
  case lines(String)
  /// Bytes that can be read only once, such as standard input: one sheet.
  case bytes(name: String, [UInt8])

  /// Endings of files that hold a sheet a line.
  static let lineEndings = [".ndjson", ".jsonl"]

  /// The inputs a path stands for, a folder with all inside it, in the order of their bytes; what cannot be listed is a problem.
  package static func find(_ path: String) -> (inputs: [SheetInput], problems: [Problem]) {
    guard Files.kind(of: path) == .folder else { return ([file(path)], []) }
    let listing = FolderListing(of: path, endings: [".json"] + lineEndings)
    return (listing.files.map(file), listing.errors.map { Problem($0) })
  }

  private static func file(_ path: String) -> SheetInput {
    lineEndings.contains { path.hasSuffix($0) } ? .lines(path) : .sheet(path)
  }
}

/// Hands out sheets in pieces, in order; never holds more than one file of many.
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

  /// Sheets in a piece.
  private static let size = 16

  private var inputs: ArraySlice<SheetInput>
  /// Lines of the file at hand that are not handed out yet.
  private var lines: (file: String, rest: ArraySlice<UInt8>, number: Int)?

  init(_ inputs: [SheetInput]) { self.inputs = inputs[...] }

  /// The next piece; nil at the end.
  func next() -> Piece? {
    if let sheets = nextLines() { return .sheets(sheets) }
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
      do throws(FileError) { lines = (path, try Files.read(path)[...], 1) } catch { return .failed(Problem(error)) }
      return .sheets(nextLines() ?? [])
    }
  }

  private func nextLines() -> [SheetFile]? {
    guard let (file, left, first) = lines else { return nil }
    var (rest, number) = (left, first)
    var sheets: [SheetFile] = []
    while sheets.count < Self.size, !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[rest.startIndex..<end]
      if line.contains(where: { $0 > 0x20 }) {
        sheets.append(SheetFile(file: file, line: number, bytes: Array(line.last == 0x0D ? line.dropLast() : line)))
      }
      rest = rest[(end == rest.endIndex ? end : end + 1)...]
      number += 1
    }
    lines = rest.isEmpty ? nil : (file, rest, number)
    return sheets.isEmpty ? nil : sheets
  }
}
