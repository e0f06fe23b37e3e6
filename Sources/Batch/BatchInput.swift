import FileSystem

/// One thing to score: a sheet, a folder of them, a file with a sheet a line, or standard input.
package enum BatchInput: Hashable, Sendable {
  case sheet(String)
  /// All `.json`, `.ndjson` and `.jsonl` files in it and in the folders inside it, in the order of their paths.
  case folder(String)
  case lines(String)
  /// One sheet, or a sheet a line: the first line decides.
  case standardInput
  case stored(StoredSheets)

  /// Whether its sheets have no file of their own from which they could be read again.
  package var isReadOnce: Bool {
    switch self {
    case .standardInput, .stored: true
    case .sheet, .folder, .lines: false
    }
  }

  /// Endings of files that hold a sheet a line.
  static let lineEndings = [".ndjson", ".jsonl"]
  /// Endings of files that a folder is searched for.
  static let endings = [".json"] + lineEndings

  /// What a path on the command line stands for, `-` being standard input; nil when nothing is there.
  package init?(path: String) {
    if path == "-" {
      self = .standardInput
      return
    }
    switch Files.kind(of: path) {
    case nil: return nil
    case .folder: self = .folder(path)
    case .file, .other: self = Self.file(path)
    }
  }

  static func file(_ path: String) -> BatchInput {
    let holdsLines = lineEndings.contains { ending in
      path.utf8.count > ending.utf8.count && path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    return holdsLines ? .lines(path) : .sheet(path)
  }
}
