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
  private var piece: (job: ReportJob, stem: String)?

  init(_ queue: ReportQueue, _ order: ReportOrder, _ opener: SheetOpener) {
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
    do {
      let current = try open(piece.job.current)
      let previous = try piece.job.previous.map { try open($0) }
      let school = SchoolCase(current.scored, previous: previous?.scored)
      let document = DeficitReport(school, engine: CommandLineTool.engine).document
      for format in order.formats {
        let bytes = try format.render(document, order.options)
        try Output.write(bytes, to: order.path(piece.stem, format))
      }
      let files = order.formats.map { (label: $0.label, name: "\(piece.stem).\($0.fileExtension)") }
      outcome.entry = SchoolIndex.Entry(school, files: files)
      outcome.lowestLevel = current.scored.rubric.levels.levels.first?.name
    } catch let error as FileError {
      outcome.failure = error
    } catch let refusal as SheetOpener.Refusal {
      outcome.problems = refusal.problems
    } catch {
      outcome.problems = [
        Problem("report.not-written", at: piece.job.current.place, "отчёт не составлен: \(error)")
      ]
    }
    return outcome
  }

  private func open(_ sheet: SheetReference) throws -> SheetOpener.Opened {
    try opener.open(try sheet.load(), at: sheet.place)
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
