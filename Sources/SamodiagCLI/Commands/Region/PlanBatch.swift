import Encoded
import FileSystem
import OfficeFiles
import PlanReports
import Planning
import Reading
import Reports
import RubricModel
import Workers

/// The roadmap by which the plans of a region's schools are made, and the day.
struct PlanOrder {
  let roadmap: Roadmap
  let asOf: CivilDay

  /// From `--roadmap` and `--as-of`; nil where no roadmap was named.
  static func read(_ arguments: Arguments, _ console: Console) throws(RegionRefusal) -> PlanOrder? {
    guard let word = arguments.value(PlanOptions.roadmap) else { return nil }
    let day: CivilDay
    do throws(Arguments.Mistake) { day = try AsOf.read(arguments) } catch { throw .usage(error.message) }
    do throws(Roadmaps.Refusal) {
      return PlanOrder(roadmap: try Roadmaps(arguments, console).load(word), asOf: day)
    } catch {
      throw .told(console.refuse(error))
    }
  }
}

/// Makes the plans of many schools on all cores.
struct PlanBatch {
  static let formats: [ReportFormat] = [.html, .docx]

  let order: PlanOrder
  let folder: String
  let replaces: Bool
  let rubrics: Rubrics
  let console: Console

  func run(_ jobs: [ReportJob]) throws(RegionRefusal) -> ExitStatus {
    let named = ReportRun.name(jobs)
    let paths = named.flatMap { job in Self.formats.map { path(job.stem, $0) } }
    if !replaces, let taken = paths.first(where: { Files.kind(of: $0) != nil }) {
      throw .data([RegionRun.taken(taken)], .cannotWrite)
    }
    do throws(FileError) { try Files.makeFolder(folder) } catch { throw .data([Problem(error)], .cannotWrite) }
    let queue = ReportQueue(named)
    let workers = (0..<min(Thread.processors, max(1, jobs.count))).map { _ in PlanWorker(queue, self) }
    var done = 0
    var status = ExitStatus.done
    try OrderedWork(workers).run { (outcome: PlanWorker.Outcome) throws(RegionRefusal) in
      done += 1
      if let failure = outcome.failure {
        console.endProgress()
        throw .data([failure], .cannotWrite)
      }
      if !outcome.problems.isEmpty {
        console.endProgress()
        console.report(outcome.problems)
        status = .dataErrors
      }
      console.progress(done, of: jobs.count, "планов")
    }
    return status
  }

  func path(_ stem: String, _ format: ReportFormat) -> String {
    Path.join(folder, "\(stem)-plan.\(format.fileExtension)")
  }
}

/// One thread's part; used by one thread at a time (see `OrderedWork`), hence unchecked.
final class PlanWorker: PieceWorker, @unchecked Sendable {
  /// What one school's plan came to.
  struct Outcome: Sendable {
    var problems: [Problem] = []
    /// Something could not be written; the rest is not tried.
    var failure: Problem?
  }

  private let queue: ReportQueue
  private let batch: PlanBatch
  private let opener: SheetOpener
  private var piece: (job: ReportJob, stem: String)?

  init(_ queue: ReportQueue, _ batch: PlanBatch) {
    self.queue = queue
    self.batch = batch
    opener = SheetOpener(batch.rubrics)
  }

  func take() -> Bool {
    piece = queue.next()
    return piece != nil
  }

  func work() -> Outcome {
    guard let (job, stem) = piece else { return Outcome() }
    do throws(PlanFailure) {
      let scored = try open(job.current)
      let request = PlanRequest(
        roadmap: batch.order.roadmap, asOf: batch.order.asOf, facts: nil, targets: [], effort: nil, until: nil)
      let document = PlanDocument(PlannedSchool(scored, request)).document
      for format in PlanBatch.formats { try write(document, format, batch.path(stem, format)) }
      return Outcome()
    } catch {
      switch error {
      case .sheet(let problems): return Outcome(problems: problems)
      case .output(let problem): return Outcome(failure: problem)
      }
    }
  }

  private enum PlanFailure: Error {
    case sheet([Problem])
    case output(Problem)
  }

  private func open(_ sheet: SheetReference) throws(PlanFailure) -> ScoredSheet {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try sheet.load() } catch { throw .sheet([Problem(error)]) }
    do throws(SheetOpener.Refusal) { return try opener.open(bytes, at: sheet.place).scored } catch {
      throw .sheet(error.problems)
    }
  }

  private func write(_ document: Document, _ format: ReportFormat, _ path: String) throws(PlanFailure) {
    let bytes: [UInt8]
    do throws(OfficeFault) { bytes = try format.render(document) } catch {
      throw .output(Problem(error, at: Place(file: path)))
    }
    do throws(FileError) { try Output.write(bytes, to: path) } catch { throw .output(Problem(error)) }
  }
}
