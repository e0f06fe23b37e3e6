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
    /// A sheet that lies in no file, by the name it is told of by.
    case text(String, [UInt8])
    /// A folder that cannot be listed, or a store that cannot be read on.
    case failed(Problem)
  }

  private var inputs: ArraySlice<BatchInput>
  private var walk: FolderWalk?
  private var stored: (any StoredSheets.Walk)?

  init(_ inputs: [BatchInput]) { self.inputs = inputs[...] }

  /// The next input; nil at the end.
  mutating func next() -> Next? {
    while true {
      switch walk?.next() {
      case .file(let path): return Self.next(BatchInput.file(path))
      case .failed(let error): return .failed(Problem(error))
      case nil: walk = nil
      }
      if let next = nextStored() { return next }
      guard let input = inputs.popFirst() else { return nil }
      switch input {
      case .folder(let path): walk = FolderWalk(path, endings: BatchInput.endings)
      case .stored(let sheets):
        do throws(StoredSheets.Failure) { stored = try sheets.walk() } catch { return .failed(error.problem) }
      case .sheet, .lines, .standardInput: return Self.next(input)
      }
    }
  }

  private mutating func nextStored() -> Next? {
    guard let walk = stored else { return nil }
    do throws(StoredSheets.Failure) {
      if let sheet = try walk.next() { return .text(sheet.name, sheet.bytes) }
    } catch {
      stored = nil
      return .failed(error.problem)
    }
    stored = nil
    return nil
  }

  private static func next(_ input: BatchInput) -> Next? {
    switch input {
    case .sheet(let path): .sheet(path)
    case .lines(let path): .lines(path)
    case .standardInput: .standardInput
    case .folder, .stored: nil
    }
  }
}
