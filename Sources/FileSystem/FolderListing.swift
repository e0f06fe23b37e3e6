/// The files below a folder, all at once (see `FolderWalk`, which holds only one folder's names).
package struct FolderListing: Sendable {
  /// Paths that begin with the folder as given, in the order of their bytes.
  package private(set) var files: [String] = []
  /// Folders that could not be listed and names that cannot be read.
  package private(set) var errors: [FileError] = []

  /// Lists `folder` and the folders inside it, as `FolderWalk` does.
  package init(of folder: String, endings: [String] = []) {
    var walk = FolderWalk(folder, endings: endings)
    while let step = walk.next() {
      switch step {
      case .file(let path): files.append(path)
      case .failed(let error): errors.append(error)
      }
    }
  }
}
