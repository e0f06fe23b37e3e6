/// The files below a folder one after another, in the order of the bytes of their paths, so that every machine walks alike.
///
/// Holds the names of the folders it is inside of and nothing else, about 25 bytes a name: a region of a million files costs no more memory than
/// its largest folder.
package struct FolderWalk: Sendable {
  /// What the walk meets.
  package enum Step: Sendable {
    /// A path that begins with the folder as given.
    case file(String)
    /// A folder that cannot be listed, or a name that cannot be read.
    case failed(FileError)
  }

  private let endings: [[UInt8]]
  /// From the folder given down to the one the walk is in.
  private var open: [FolderEntries] = []
  /// Folders still to be entered: the one given.
  private var root: String?

  /// Walks `folder` and the folders inside it.
  ///
  /// Left out: hidden names (a leading dot), files without one of `endings` (`[".json"]`; empty takes all), and folders behind links, so that a
  /// loop of links cannot be walked for ever.
  package init(_ folder: String, endings: [String] = []) {
    self.endings = endings.map { Array($0.utf8) }
    root = folder
  }

  /// The next step; nil at the end.
  package mutating func next() -> Step? {
    if let folder = root {
      root = nil
      if let error = enter(folder) { return .failed(error) }
    }
    while let last = open.indices.last {
      guard let entry = open[last].next() else {
        open.removeLast()
        continue
      }
      guard let name = String(validating: entry.name, as: UTF8.self) else {
        let path = Path.join(open[last].path, String(decoding: entry.name, as: UTF8.self))
        return .failed(FileError(.list, path, .badName))
      }
      let path = Path.join(open[last].path, name)
      guard entry.isFolder else { return .file(path) }
      if let error = enter(path) { return .failed(error) }
    }
    return nil
  }

  private mutating func enter(_ folder: String) -> FileError? {
    do throws(FileError) {
      open.append(try FolderEntries(folder, endings: endings))
      return nil
    } catch {
      return error
    }
  }
}
