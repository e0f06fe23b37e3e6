/// Lets workers share pieces of work and hands what they come to to the caller in order, so that no output depends on threads.
///
/// Workers that are ahead of the caller wait: what is finished and not yet taken stays within a window.
package struct OrderedWork<Worker: PieceWorker> {
  /// What the workers have come to.
  private struct Board {
    var finished: [Int: Worker.Outcome] = [:]
    /// Pieces the caller has taken.
    var committed = 0
    /// Workers that have not ended.
    var running: Int
    var isStopped = false
  }

  /// Pieces that may be finished and not yet taken, for each worker.
  private static var window: Int { 4 }

  private let workers: [Worker]

  /// One thread is started for each worker; one worker alone works on the caller's.
  package init(_ workers: [Worker]) { self.workers = workers }

  /// Works until there are no more pieces; `commit` is called on the caller's thread, piece by piece. An error of it stops all.
  package func run<Failure: Error>(_ commit: (Worker.Outcome) throws(Failure) -> Void) throws(Failure) {
    guard workers.count > 1 else { return try runAlone(commit) }
    let source = Monitor(0)
    let board = Monitor(Board(running: workers.count))
    let window = Self.window * workers.count
    let threads = workers.compactMap { worker in Thread { Self.run(worker, source, board, window) } }
    guard !threads.isEmpty else { return try runAlone(commit) }
    defer { for thread in threads { thread.join() } }
    board.change { $0.running -= workers.count - threads.count }
    while let outcome = next(board) {
      do throws(Failure) {
        try commit(outcome)
      } catch {
        board.change { $0.isStopped = true }
        throw error
      }
    }
  }

  private func runAlone<Failure: Error>(_ commit: (Worker.Outcome) throws(Failure) -> Void) throws(Failure) {
    guard let worker = workers.first else { return }
    while worker.take() { try commit(worker.work()) }
  }

  /// The next outcome in order; nil when all workers have ended and everything is taken.
  private func next(_ board: Monitor<Board>) -> Worker.Outcome? {
    let outcome: Worker.Outcome?? = board.wait { board in
      if let outcome = board.finished.removeValue(forKey: board.committed) { return .some(outcome) }
      return board.running == 0 ? .some(nil) : nil
    }
    guard let outcome, let outcome else { return nil }
    board.change { $0.committed += 1 }
    return outcome
  }

  private static func run(_ worker: Worker, _ source: Monitor<Int>, _ board: Monitor<Board>, _ window: Int) {
    while let number = takeNext(worker, source) {
      let outcome = worker.work()
      let isStopped = board.change { board in
        board.finished[number] = outcome
        return board.isStopped
      }
      if isStopped { break }
      // The piece the caller waits for is always at work or finished, so the window cannot close on it.
      let goesOn = board.wait { board in
        board.isStopped ? false : board.finished.count < window ? true : nil
      }
      if !goesOn { break }
    }
    board.change { $0.running -= 1 }
  }

  /// Takes a piece and its number together, so that numbers follow the order of the source.
  private static func takeNext(_ worker: Worker, _ source: Monitor<Int>) -> Int? {
    source.locked { number in
      guard worker.take() else { return nil }
      number += 1
      return number - 1
    }
  }
}
