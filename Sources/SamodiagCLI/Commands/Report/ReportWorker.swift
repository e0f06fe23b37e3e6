import Encoded
import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel
import SchoolReports
import Workers

/// What one school's reports came to.
struct ReportOutcome: Sendable {
  var entry: SchoolIndex.Entry?
  var lowestLevel: String?
  var problems: [Problem] = []
  /// What the journal keeps of the report.
  var mark: ReportMark?
  /// An earlier run has made the report of the same sheets.
  var isKept = false
  /// A file could not be written; the rest of the batch is stopped.
  var failure: FileError?
}

/// The jobs of a batch with the names of their files, handed out one by one.
///
/// Used by one worker at a time (see `OrderedWork`), hence unchecked.
final class ReportQueue: @unchecked Sendable {
  private var jobs: ArraySlice<(job: ReportJob, stem: String)>

  init(_ jobs: [(job: ReportJob, stem: String)]) { self.jobs = jobs[...] }

  func next() -> (job: ReportJob, stem: String)? { jobs.popFirst() }
}

/// One thread's part: opens the sheets of a school, composes its report and writes it in every format.
///
/// Used by one thread at a time, hence unchecked.
final class ReportWorker: PieceWorker, @unchecked Sendable {
  private let queue: ReportQueue
  private let order: ReportOrder
  private let opener: SheetOpener
  private let made: Set<ReportMark>
  private var piece: (job: ReportJob, stem: String)?

  /// `made` holds what earlier runs have made and may stay.
  init(_ queue: ReportQueue, _ order: ReportOrder, _ opener: SheetOpener, made: Set<ReportMark>) {
    self.made = made
    self.queue = queue
    self.order = order
    self.opener = opener
  }

  func take() -> Bool {
    piece = queue.next()
    return piece != nil
  }

  func work() -> ReportOutcome {
    guard let piece else { return ReportOutcome() }
    var outcome = ReportOutcome()
    do throws(SheetOpener.Refusal) {
      let current = try piece.job.current.open(opener).scored
      let previous = try piece.job.previous?.open(opener).scored
      compose(SchoolCase(current, previous: previous), [current] + (previous.map { [$0] } ?? []), piece.stem, &outcome)
    } catch {
      outcome.problems = error.problems
    }
    return outcome
  }

  private func compose(_ school: SchoolCase, _ sheets: [ScoredSheet], _ stem: String, _ outcome: inout ReportOutcome) {
    let mark = ReportMark(stem, sheets, order)
    let paths = order.formats.map { order.path(stem, $0) }
    outcome.mark = mark
    outcome.isKept = made.contains(mark) && paths.allSatisfy { Files.kind(of: $0) == .file }
    if !outcome.isKept {
      let document = DeficitReport(school, engine: CommandLineTool.engine).document
      for (format, path) in zip(order.formats, paths) {
        guard write(document, format, to: path, &outcome) else { return }
      }
    }
    let files = order.formats.map { (label: $0.label, name: "\(stem).\($0.fileExtension)") }
    outcome.entry = SchoolIndex.Entry(school, files: files)
    outcome.lowestLevel = sheets.first?.rubric.levels.levels.first?.name
  }

  private func write(
    _ document: Document, _ format: ReportFormat, to path: String, _ outcome: inout ReportOutcome
  ) -> Bool {
    let bytes: [UInt8]
    do throws(OfficeFault) { bytes = try format.render(document, order.options) } catch {
      outcome.problems = [Problem(error, at: Place(file: path))]
      return false
    }
    do throws(FileError) { try Output.write(bytes, to: path) } catch {
      outcome.failure = error
      return false
    }
    return true
  }
}

extension ReportFormat {
  /// How the list of schools names a further file of a report.
  var label: String {
    switch self {
    case .html: "HTML"
    case .docx: "Word"
    case .markdown: "Markdown"
    case .text: "текст"
    }
  }
}
