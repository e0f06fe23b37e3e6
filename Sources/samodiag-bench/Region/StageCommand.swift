import Batch
import FileSystem
import Reading
import Region
import Register
import RubricModel
import Scoring
import Workers

/// One stage of the region's benchmark, in this process; what it has to say goes into `notes.txt`.
struct StageCommand {
  private let options: BenchOptions
  private let waves: [BatchInput]
  private let shelf: EditionShelf
  private let threads: Int
  private let work: String

  init(_ options: BenchOptions) throws(BenchError) {
    self.options = options
    waves = options.words.dropFirst().map { .lines($0) }
    shelf = EditionShelf(try options.edition())
    threads = try options.number("threads", Thread.processors)
    work = options.text("work") ?? "/tmp"
  }

  func run() throws(BenchError) {
    switch RegionCommand.Stage(rawValue: options.words.first ?? "") {
    case .score: try score()
    case .store: try store()
    case .aggregate: try aggregate()
    case .parts: try parts()
    case nil: throw BenchError("no such stage")
    }
  }

  private func score() throws(BenchError) {
    let rows = ResultRows(directions: try options.edition().rubric.directions.map(\.id))
    let summary = BatchScorer(shelf, threads: threads).run(waves, renderer: rows) { (_: [UInt8]) in
    } report: { _ in
    }.summary
    try note("\(summary.scored) scored, \(summary.refused) refused")
  }

  private func store() throws(BenchError) {
    let path = Path.join(work, "region.sqlite")
    for ending in ["", "-wal", "-shm"] { Files.remove(path + ending) }
    let clock = RegisterClock { RegisterClock.Moment(time: "2024-06-01T00:00:00Z", day: "2024-06-01") }
    var counts: [Bool: Int] = [:]
    do throws(RegisterFault) {
      let register = try RegisterFile(path, .create, who: "bench", clock: clock)
      let run = SubmissionRun(register, SheetExaminer(shelf, engine: "bench"), threads: threads)
      try run.run(options.words.dropFirst().map { .lines($0) }) { event in
        guard case .entered(let receipts) = event else { return }
        for receipt in receipts { counts[receipt.isRefused, default: 0] += 1 }
      }
    } catch {
      throw BenchError(error.problem.summary)
    }
    let size = (Files.size(of: path) ?? 0) / 1_000_000
    try note("\(counts[false] ?? 0) accepted, \(counts[true] ?? 0) refused, register \(size) MB")
  }

  private func aggregate() throws(BenchError) {
    let edition = try options.edition()
    let before = ChildProcess.peak
    let order = gather()
    let start = ProcessorTime.seconds
    let region: RegionCase
    do throws(RegionCase.Refusal) {
      region = try RegionCase(order, editions: [RegionEdition(edition.rubric, edition.compiled)])
    } catch {
      throw BenchError("\(error)")
    }
    let spent = StageTable.text(ProcessorTime.seconds - start)
    let bytes = Int((ChildProcess.peak - before) * 1_048_576) / max(1, order.sheets.count)
    try note(
      "counting \(spent) s CPU; \(region.current.schools.count) schools, "
        + "\(region.comparison == nil ? "one wave" : "two waves compared"), \(region.flags.count) flags; "
        + "\(bytes) bytes a sheet at the peak")
  }

  /// What `RegionCase` does, step by step.
  private func parts() throws(BenchError) {
    let edition = try options.edition()
    let region = RegionEdition(edition.rubric, edition.compiled)
    var clock = ProcessorTime()
    let order = gather()
    clock.lap("read")
    let selector = WaveSelector(order.sheets)
    let selections = selector.waves.map { selector.select($0, edition: region) }
    clock.lap("choose")
    let summaries = selections.map(WaveSummary.init)
    clock.lap("levels")
    let comparison = summaries.count == 2 ? WaveComparison(summaries[0], summaries[1]) : nil
    clock.lap("compare")
    let starts = StartingLevel.all(selector, upTo: selector.waves.last ?? "", editions: [region])
    clock.lap("starting levels")
    let flags = summaries.last.map { FlagFinder($0, comparison).flags } ?? []
    clock.lap("flags")
    try note("\(clock.laps.joined(separator: ", ")) s CPU; \(starts.count) starts, \(flags.count) flags")
  }

  private func gather() -> RegionOrder {
    let collectors = BatchScorer(shelf, threads: threads).run(waves, renderer: RowCollector()) { (_: [UInt8]) in
    } report: { _ in
    }.renderers
    return RegionOrder(collectors.flatMap(\.sheets))
  }

  private func note(_ text: String) throws(BenchError) {
    try PlainFile(Path.join(work, "notes.txt")).write(Array(text.utf8))
  }
}

/// Keeps what counts need of a sheet: a byte an indicator and the school's names.
private struct RowCollector: SheetRenderer {
  private(set) var sheets: [RegionSheet] = []
  private let labels = LabelShelf()

  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) {
    let sheet = batch.sheet
    sheets.append(
      RegionSheet(
        label: labels.shared(SchoolLabel(sheet.school)), wave: sheet.wave, submitted: sheet.submitted,
        place: batch.place,
        own: StateRow(edition: batch.edition.rubric.id, passport: batch.passport, states: batch.row)))
  }
}
