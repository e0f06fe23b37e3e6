import Batch
import FileSystem
import RubricModel

/// Scores in this process and writes results.csv and summary.csv, as every peer does.
struct ScoreCommand {
  private let options: BenchOptions

  init(_ options: BenchOptions) { self.options = options }

  func run() throws(BenchError) {
    guard let path = options.words.first, let input = BatchInput(path: path) else { throw BenchError("no input") }
    let edition = try options.edition()
    let shelf = EditionShelf(edition)
    let rows = ResultRows(directions: edition.rubric.directions.map(\.id))
    let threads = try options.number("threads", 1)
    for _ in 0..<(try options.number("rounds", 1)) {
      let clock = ContinuousClock()
      let start = clock.now
      let summary = try score(input, shelf, threads, rows)
      Terminal.say(
        "\(summary.scored) scored, \(summary.refused) refused, \(summary.readCarefully) carefully: \(clock.now - start)\n"
      )
    }
  }

  private func score(
    _ input: BatchInput, _ shelf: EditionShelf, _ threads: Int, _ rows: ResultRows
  ) throws(BenchError) -> BatchSummary {
    let folder = options.text("out") ?? "/tmp"
    let file = try PlainFile(Path.join(folder, "results.csv"))
    try file.write(rows.header)
    let (summary, renderers) = try BatchScorer(shelf, threads: threads).run(
      [input], renderer: CountingRows(rows), write: { (bytes) throws(BenchError) in try file.write(bytes) },
      report: { _ in })
    var counts: [UInt64: MunicipalityCount] = [:]
    for renderer in renderers {
      for (oktmo, count) in renderer.counts { counts[oktmo, default: MunicipalityCount()].add(count) }
    }
    try PlainFile(Path.join(folder, "summary.csv")).write(Self.table(counts))
    return summary
  }

  private static func table(_ counts: [UInt64: MunicipalityCount]) -> [UInt8] {
    var text = "oktmo,schools,below,base,medium,high,undecided,not_rated\n"
    for (oktmo, count) in counts.sorted(by: { $0.key < $1.key }) {
      let numbers = [count.schools] + count.levels + [count.undecided, count.notRated]
      text += "\(CountrySchool.padded(Int(oktmo), 8)),\(numbers.map(String.init).joined(separator: ","))\n"
    }
    return Array(text.utf8)
  }
}
