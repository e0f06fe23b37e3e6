/// One of several workers that take pieces from a common source and work on them at the same time.
///
/// A worker is used by one thread at a time; it keeps its buffers from piece to piece.
package protocol PieceWorker: AnyObject, Sendable {
  /// What a piece comes to; handed to the caller in the order of the pieces.
  associatedtype Outcome: Sendable

  /// Takes the next piece from the source; false when there is none. Called by one worker at a time.
  func take() -> Bool

  /// Works on the piece taken last.
  func work() -> Outcome
}
