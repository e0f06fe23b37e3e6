import Batch
import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel
import RussianText
import SchoolReports
import Workers

/// One run of `samodiag report`: gathers the sheets, composes reports on all cores, writes the list of schools.
struct ReportRun {
  /// Something could not be written; the rest is not tried.
  private struct Stopped: Error {
    let problem: Problem

    init(_ error: FileError) { problem = Problem(error) }
    init(_ fault: OfficeFault) { problem = Problem(fault, at: .nowhere) }
  }

  let order: ReportOrder
  let rubrics: Rubrics
  let console: Console

  func run(_ inputs: [BatchInput]) -> ExitStatus {
    let (sheets, refused) = gather(inputs)
    let (jobs, conflicts) = ReportJob.jobs(sheets)
    console.report(conflicts)
    let status: ExitStatus = refused > 0 || !conflicts.isEmpty ? .dataErrors : .done
    guard !jobs.isEmpty else {
      console.error("Отчётов нет: ни один лист ответов не принят.\n")
      return .worse(status, sheets.isEmpty && refused == 0 ? .inputMissing : .dataErrors)
    }
    return .worse(status, run(jobs: jobs))
  }

  /// Composes reports for jobs whose sheets are known to be good.
  func run(jobs: [ReportJob]) -> ExitStatus {
    let named = Self.name(jobs)
    if let problem = obstacle(named) {
      console.report([problem])
      return .cannotWrite
    }
    do throws(Stopped) {
      let (entries, lowestLevel, problems, kept) = try compose(named)
      let status: ExitStatus = problems > 0 ? .dataErrors : .done
      if entries.count > 1 { try writeIndex(entries, lowestLevel) }
      let where_ =
        entries.count > 1 ? Path.join(order.folder, "index.html") : order.path(named[0].stem, order.formats[0])
      let stayed = kept > 0 ? " (из них уже были: \(number(kept)))" : ""
      let printed = console.print("Готово: \(Plural.reports(entries.count))\(stayed). Откройте \(visible(where_))\n")
      return .worse(status, printed)
    } catch {
      console.endProgress()
      console.report([error.problem])
      console.error("Остановлено. Составленные отчёты целы; продолжить: та же команда с ключом --continue.\n")
      return .cannotWrite
    }
  }

  private func gather(_ inputs: [BatchInput]) -> (sheets: [SheetReference], refused: Int) {
    let catalog = SheetCatalog(keepsBytes: inputs.contains(where: \.isReadOnce))
    let (summary, catalogs) = BatchScorer(rubrics.shelf).run(inputs, renderer: catalog) { (_: [UInt8]) in
    } report: { problems in
      console.report(problems)
    }
    if summary.refused > 0 && summary.total > 1 {
      console.error("Не приняты из-за ошибок: \(Plural.sheets(summary.refused)). По ним отчётов нет.\n")
    }
    return (catalogs.flatMap(\.sheets), summary.refused)
  }

  /// Names files by the id of the school and its wave, which are unique.
  static func name(_ jobs: [ReportJob]) -> [(job: ReportJob, stem: String)] {
    var naming = FileNaming(taken: ["index"])
    return jobs.map { ($0, naming.name(for: "\($0.current.school) \($0.current.wave)", fallback: "shkola")) }
  }

  /// What stands in the way of writing: a folder that cannot be made, or reports that are there already.
  private func obstacle(_ jobs: [(job: ReportJob, stem: String)]) -> Problem? {
    do { try Files.makeFolder(order.folder) } catch { return Problem(error) }
    guard !order.replaces, !order.goesOn else { return nil }
    let paths = jobs.flatMap { job in order.formats.map { order.path(job.stem, $0) } }
    let index = jobs.count > 1 ? [Path.join(order.folder, "index.html")] : []
    guard let taken = (paths + index).first(where: { Files.kind(of: $0) != nil }) else { return nil }
    return Problem(
      "report.exists", at: Place(file: taken), "такой отчёт уже есть, ничего не записано",
      remedy: "укажите другую папку в --out или добавьте --force, чтобы заменить прежние отчёты")
  }

  private func compose(
    _ jobs: [(job: ReportJob, stem: String)]
  ) throws(Stopped) -> (entries: [SchoolIndex.Entry], lowestLevel: String, problems: Int, kept: Int) {
    let queue = ReportQueue(jobs)
    var journal: ReportJournal
    do throws(FileError) { journal = try ReportJournal(order) } catch { throw Stopped(error) }
    let opener = SheetOpener(rubrics)
    let count = min(Thread.processors, jobs.count)
    let workers = (0..<count).map { _ in ReportWorker(queue, order, opener, made: journal.made) }
    var entries: [SchoolIndex.Entry] = []
    var lowestLevel = ""
    var problems = 0
    var done = 0
    var kept = 0
    try OrderedWork(workers).run { (outcome: ReportOutcome) throws(Stopped) in
      done += 1
      if let failure = outcome.failure { throw Stopped(failure) }
      if outcome.isKept { kept += 1 }
      if let mark = outcome.mark, !outcome.isKept {
        do throws(FileError) { try journal.enter(mark) } catch { throw Stopped(error) }
      }
      if !outcome.problems.isEmpty { console.endProgress() }
      console.report(outcome.problems)
      problems += outcome.problems.count
      if let entry = outcome.entry { entries.append(entry) }
      if let name = outcome.lowestLevel, lowestLevel.isEmpty { lowestLevel = name }
      console.progress(done, of: jobs.count, "отчётов")
    }
    return (entries, lowestLevel, problems, kept)
  }

  private func writeIndex(_ entries: [SchoolIndex.Entry], _ lowestLevel: String) throws(Stopped) {
    let document = SchoolIndex(entries, lowestLevel: lowestLevel).document
    let bytes: [UInt8]
    do throws(OfficeFault) { bytes = try ReportFormat.html.render(document) } catch { throw Stopped(error) }
    do throws(FileError) { try Output.write(bytes, to: Path.join(order.folder, "index.html")) } catch {
      throw Stopped(error)
    }
  }
}
