import RubricModel
import Workers

/// Scores many sheets: reads them on several threads, renders each inside the thread that read it, and hands all on in the order of the input.
///
/// What comes out does not depend on the number of threads. Memory does not grow with the number of sheets. A sheet that is refused is reported
/// and never stops the others.
package struct BatchScorer: Sendable {
  /// How notes about accepted sheets are dealt with.
  package enum Notes: Sendable {
    /// Reported like other problems; sheets that have any are read carefully, which is slower.
    case reported
    /// Counted in the summary.
    case counted
  }

  private let shelf: EditionShelf
  private let threads: Int
  private let notes: Notes

  /// `threads` is at least 1; the number of processors is best.
  package init(_ shelf: EditionShelf, threads: Int = Thread.processors, notes: Notes = .counted) {
    self.shelf = shelf
    self.threads = max(1, threads)
    self.notes = notes
  }

  /// Scores all inputs with a renderer for each thread.
  ///
  /// `write` gets what was rendered and `report` what is wrong, in the order of the input and on the caller's thread; an error of `write` ends the
  /// batch. Returns the counts, and the renderers with what they have counted.
  package func run<Renderer: SheetRenderer, Failure: Error>(
    _ inputs: [BatchInput], renderer: Renderer, write: ([UInt8]) throws(Failure) -> Void, report: ([Problem]) -> Void
  ) throws(Failure) -> (summary: BatchSummary, renderers: [Renderer]) {
    let source = PieceSource(inputs, countsLines: Renderer.usesPlaces)
    let workers = (0..<threads).map { _ in BatchWorker(source, SheetReader(shelf, notes: notes), renderer) }
    var ledger = BatchLedger()
    try OrderedWork(workers).run { (outcome) throws(Failure) in
      let problems = ledger.enter(outcome, shelf)
      if !problems.isEmpty { report(problems) }
      if !outcome.output.isEmpty { try write(outcome.output) }
    }
    return (ledger.summary, workers.map(\.renderer))
  }
}

/// What the caller's thread keeps while pieces come in, in order.
private struct BatchLedger {
  private(set) var summary = BatchSummary()
  /// Lines of the file that earlier pieces held.
  private var lines = 0
  private var missingEditions: Set<String> = []
  private var reasons: Set<Problem> = []

  /// Enters a piece and returns its problems with their lines counted from the start of the file.
  mutating func enter(_ outcome: PieceOutcome, _ shelf: EditionShelf) -> [Problem] {
    summary.add(outcome.summary)
    if outcome.startsFile { lines = 0 }
    var problems: [Problem] = []
    for id in outcome.missingEditions where missingEditions.insert(id).inserted {
      // A rubric of the user's own stands for every id, and what is wrong with it is said once.
      problems += shelf.entry(id).reasons.filter { reasons.insert($0).inserted }
    }
    problems += outcome.problems.map { problem in
      var problem = problem
      if outcome.lines > 0, !outcome.knowsLines { problem.place.line += lines }
      return problem
    }
    lines += outcome.lines
    return problems
  }
}
