import FileSystem
import RubricModel

/// Reads the files of one package and keeps what was read: texts, problems, digest.
struct RubricFiles {
  /// What the head counts as whatever it is called.
  static let head = "rubric.json"

  /// Folder in which the head stands; names in the head start here.
  let folder: String
  private(set) var documents: [JSONNode] = []
  private var files: [(name: String, bytes: [UInt8])] = []

  /// Far above any instrument, and low enough that a stray file is refused at once.
  private static let limits = JSONLimits(bytes: 4_000_000, values: 300_000)

  init(folder: String) {
    self.folder = folder
  }

  /// Path of a file of the package, as the user would write it.
  func path(_ name: String) -> String {
    folder == "." ? name : Path.join(folder, name)
  }

  /// Reads the head, which may have any name but counts as `rubric.json`.
  mutating func readHead(_ path: String, _ problems: inout [Problem]) -> JSONNode? {
    read(path, as: Self.head, mustExist: true, namedAt: nil, &problems)
  }

  /// Reads a file of the package; one that may be missing gives nil without a problem.
  ///
  /// `namedAt` is where another file names it: a wrong name is mended there.
  mutating func read(
    _ name: String, mustExist: Bool, namedAt: Place? = nil, _ problems: inout [Problem]
  ) -> JSONNode? {
    read(path(name), as: name, mustExist: mustExist, namedAt: namedAt, &problems)
  }

  private mutating func read(
    _ path: String, as name: String, mustExist: Bool, namedAt: Place?, _ problems: inout [Problem]
  ) -> JSONNode? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path, atMost: Self.limits.bytes)
    } catch {
      if error.cause == .missing, !mustExist { return nil }
      // The head is what the user asked for: nothing in the package names it.
      guard name != Self.head else {
        problems.append(Problem(error))
        return nil
      }
      problems.append(
        Problem(
          "rubric.file-unreadable", at: namedAt ?? Place(file: path),
          "не читается файл методики: \(error.cause.russian)", found: path,
          remedy: error.cause.remedy))
      return nil
    }
    let (root, found) = JSONDocument.parse(bytes, file: path, limits: Self.limits)
    problems += found
    files.append((name, bytes))
    if let root { documents.append(root) }
    return root
  }

  /// The digest of all files read, as those of the rubric with this id.
  func digest(of rubric: String) -> RubricDigest {
    var digest = RubricDigest()
    for file in files { digest.add(file.bytes, name: file.name, of: rubric) }
    return digest
  }
}
