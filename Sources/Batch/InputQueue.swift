import FileSystem
import Reading
import RubricModel

/// The inputs of a batch with the folders among them replaced by their files.
struct InputQueue {
  /// What stands next in the queue.
  enum Next {
    case sheet(String)
    case lines(String)
    case standardInput
    /// A folder that cannot be listed.
    case failed(Problem)
  }

  private var inputs: ArraySlice<BatchInput>
  private var walk: FolderWalk?

  init(_ inputs: [BatchInput]) { self.inputs = inputs[...] }

  /// The next input; nil at the end.
  mutating func next() -> Next? {
    while true {
      switch walk?.next() {
      case .file(let path): return Self.next(BatchInput.file(path))
      case .failed(let error): return .failed(Problem(error))
      case nil: walk = nil
      }
      guard let input = inputs.popFirst() else { return nil }
      guard case .folder(let path) = input else { return Self.next(input) }
      walk = FolderWalk(path, endings: BatchInput.endings)
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
