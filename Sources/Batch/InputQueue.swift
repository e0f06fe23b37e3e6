import FileSystem
import Reading
import RubricModel

/// The inputs of a batch with the folders among them replaced by their files, one folder at a time.
struct InputQueue {
  /// What stands next in the queue.
  enum Next {
    case sheet(String)
    case lines(String)
    case standardInput
    /// Folders that could not be listed.
    case failed([Problem])
  }

  private var inputs: ArraySlice<BatchInput>
  private var files: ArraySlice<String> = []

  init(_ inputs: [BatchInput]) { self.inputs = inputs[...] }

  /// The next input; nil at the end.
  mutating func next() -> Next? {
    while true {
      if let file = files.popFirst() { return Self.next(BatchInput.file(file)) }
      guard let input = inputs.popFirst() else { return nil }
      guard case .folder(let path) = input else { return Self.next(input) }
      let listing = FolderListing(of: path, endings: BatchInput.endings)
      files = listing.files[...]
      if !listing.errors.isEmpty { return .failed(listing.errors.map { Problem($0) }) }
    }
  }

  private static func next(_ input: BatchInput) -> Next? {
    switch input {
    case .sheet(let path): .sheet(path)
    case .lines(let path): .lines(path)
    case .standardInput: .standardInput
    case .folder: nil
    }
  }
}
