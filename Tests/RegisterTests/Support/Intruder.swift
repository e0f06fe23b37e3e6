import CSQLite
import Foundation

@testable import Register

/// Lets somebody else at the file after a given number of statements of a connection.
final class Intruder {
  private let after: Int
  private let act: @Sendable () -> Void
  private let database: Database
  private var ended = 0
  private let done = DispatchSemaphore(value: 0)

  /// Whether the connection ran that many statements.
  var came: Bool { ended >= after }

  init(into database: Database, after: Int, act: @escaping @Sendable () -> Void) {
    self.database = database
    self.after = after
    self.act = act
    sqlite3_trace_v2(
      database.handle, 2,
      { _, context, _, _ in
        Unmanaged<Intruder>.fromOpaque(context!).takeUnretainedValue().statementEnded()
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Acts on a thread of its own; one that has to wait for the connection is waited for only a moment.
  private func statementEnded() {
    ended += 1
    guard ended == after else { return }
    Thread.detachNewThread { [act, done] in
      act()
      done.signal()
    }
    if done.wait(timeout: .now() + 0.2) == .success { done.signal() }
  }

  /// Ends when the other has ended.
  func leave() {
    sqlite3_trace_v2(database.handle, 0, nil, nil)
    if came { done.wait() }
  }
}
