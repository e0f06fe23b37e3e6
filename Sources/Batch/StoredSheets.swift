import RubricModel

/// Sheets that lie elsewhere than in files, such as in a register; they can be gone through as often as is wanted.
package final class StoredSheets: Sendable {
  /// One walk over them; used by one thread at a time, though not always by the same.
  package protocol Walk: AnyObject {
    /// The next sheet with the name it is told of by; nil at the end. A problem ends the walk.
    func next() throws(StoredSheets.Failure) -> (name: String, bytes: [UInt8])?
  }

  /// Why they cannot be read on.
  package struct Failure: Error {
    package let problem: Problem
    package init(_ problem: Problem) { self.problem = problem }
  }

  private let begin: @Sendable () throws(Failure) -> any Walk

  /// `begin` starts a walk from the first sheet.
  package init(_ begin: @escaping @Sendable () throws(Failure) -> any Walk) { self.begin = begin }

  package func walk() throws(Failure) -> any Walk { try begin() }
}

extension StoredSheets: Hashable {
  package static func == (left: StoredSheets, right: StoredSheets) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
