import Testing
import Workers

/// Pieces are shared among threads and come back in order.
@Suite struct OrderedWorkTests {
  /// Squares the numbers below a bound; some take longer than others.
  private final class Squarer: PieceWorker, @unchecked Sendable {
    /// What the workers share.
    final class Source: @unchecked Sendable {
      var next = 0
      let bound: Int
      init(_ bound: Int) { self.bound = bound }
    }

    private let source: Source
    private var number = 0
    private(set) var worked = 0

    init(_ source: Source) { self.source = source }

    func take() -> Bool {
      guard source.next < source.bound else { return false }
      number = source.next
      source.next += 1
      return true
    }

    func work() -> Int {
      worked += 1
      var waste = 0
      for step in 0..<(number % 7 == 0 ? 20_000 : 10) { waste &+= step &* number }
      return waste == -1 ? 0 : number * number
    }
  }

  @Test("Every piece is worked on once and comes back in order", arguments: [1, 2, 5, 16], [0, 1, 3, 1000])
  func keepsOrder(threads: Int, pieces: Int) {
    let source = Squarer.Source(pieces)
    let workers = (0..<threads).map { _ in Squarer(source) }
    var results: [Int] = []
    OrderedWork(workers).run { results.append($0) }
    #expect(results == (0..<pieces).map { $0 * $0 })
    #expect(workers.map(\.worked).reduce(0, +) == pieces)
  }

  @Test("An error of the caller stops all workers and comes out", arguments: [1, 4])
  func stops(threads: Int) {
    struct Enough: Error {}
    let source = Squarer.Source(100_000)
    var taken = 0
    #expect(throws: Enough.self) {
      try OrderedWork((0..<threads).map { _ in Squarer(source) }).run { (_) throws(Enough) in
        taken += 1
        if taken == 10 { throw Enough() }
      }
    }
    #expect(taken == 10)
    // Workers run ahead of the caller, but not far.
    #expect(source.next <= 10 + 6 * threads)
  }

  @Test("A monitor lets one thread in at a time")
  func excludes() {
    let monitor = Monitor(0)
    let threads = (0..<4).compactMap { _ in Thread { for _ in 0..<5000 { monitor.locked { $0 += 1 } } } }
    for thread in threads { thread.join() }
    #expect(monitor.locked { $0 } == threads.count * 5000)
  }

  @Test("Who waits is woken by a change")
  func wakes() {
    let monitor = Monitor(0)
    let thread = Thread { monitor.change { $0 = 1 } }
    let seen: Int = monitor.wait { $0 == 0 ? nil : $0 }
    thread?.join()
    #expect(seen == 1)
  }
}
