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
