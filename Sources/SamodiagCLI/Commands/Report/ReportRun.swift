import Batch
import FileSystem
import Reading
import Reports
import RubricModel
import RussianText
import SchoolReports
import Workers

/// One run of `samodiag report`: gathers the sheets, composes reports on all cores, writes the list of schools.
struct ReportRun {
  /// A report could not be written; the rest is not tried.
  private struct Stopped: Error {
    let error: FileError
  }

  let order: ReportOrder
  let rubrics: Rubrics
  let console: Console

  func run(_ inputs: [BatchInput]) -> ExitStatus {
    let (sheets, refused) = gather(inputs)
    let (jobs, conflicts) = ReportJob.jobs(sheets)
    console.report(conflicts)
    var status: ExitStatus = refused > 0 || !conflicts.isEmpty ? .dataErrors : .done
    guard !jobs.isEmpty else {
      console.error("Отчётов нет: ни один лист ответов не принят.\n")
      return .worse(status, sheets.isEmpty && refused == 0 ? .inputMissing : .dataErrors)
    }
    let named = name(jobs)
    if let problem = obstacle(named) {
      console.report([problem])
      return .cannotWrite
    }
    do {
      let (entries, lowestLevel, problems) = try compose(named)
      if problems > 0 { status = .dataErrors }
      if entries.count > 1 { try writeIndex(entries, lowestLevel) }
      let where_ =
        entries.count > 1 ? Path.join(order.folder, "index.html") : order.path(named[0].stem, order.formats[0])
      let printed = console.print("Готово: \(Plural.reports(entries.count)). Откройте \(visible(where_))\n")
      return .worse(status, printed)
    } catch let stopped as Stopped {
      console.report([Problem(stopped.error)])
      return .cannotWrite
    } catch {
      return .cannotWrite
    }
  }

  private func gather(_ inputs: [BatchInput]) -> (sheets: [SheetReference], refused: Int) {
    let catalog = SheetCatalog(keepsBytes: inputs.contains(.standardInput))
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
  private func name(_ jobs: [ReportJob]) -> [(job: ReportJob, stem: String)] {
    var naming = FileNaming(taken: ["index"])
    return jobs.map { ($0, naming.name(for: "\($0.current.school) \($0.current.wave)", fallback: "shkola")) }
  }

  /// What stands in the way of writing: a folder that cannot be made, or reports that are there already.
  private func obstacle(_ jobs: [(job: ReportJob, stem: String)]) -> Problem? {
    do { try Files.makeFolder(order.folder) } catch { return Problem(error) }
    guard !order.replaces else { return nil }
    let paths = jobs.flatMap { job in order.formats.map { order.path(job.stem, $0) } }
    let index = jobs.count > 1 ? [Path.join(order.folder, "index.html")] : []
    guard let taken = (paths + index).first(where: { Files.kind(of: $0) != nil }) else { return nil }
    return Problem(
      "report.exists", at: Place(file: taken), "такой отчёт уже есть, ничего не записано",
      remedy: "укажите другую папку в --out или добавьте --force, чтобы заменить прежние отчёты")
  }

  private func compose(
    _ jobs: [(job: ReportJob, stem: String)]
  ) throws -> (entries: [SchoolIndex.Entry], lowestLevel: String, problems: Int) {
    let queue = ReportQueue(jobs)
    let opener = SheetOpener(rubrics)
    let count = min(Thread.processors, jobs.count)
    let workers = (0..<count).map { _ in ReportWorker(queue, order, opener) }
    var entries: [SchoolIndex.Entry] = []
    var lowestLevel = ""
    var problems = 0
    var done = 0
    try OrderedWork(workers).run { (outcome: ReportOutcome) in
      done += 1
      if let failure = outcome.failure { throw Stopped(error: failure) }
      console.report(outcome.problems)
      problems += outcome.problems.count
      if let entry = outcome.entry { entries.append(entry) }
      if let name = outcome.lowestLevel, lowestLevel.isEmpty { lowestLevel = name }
      console.progress(done, of: jobs.count, "отчётов")
    }
    return (entries, lowestLevel, problems)
  }

  private func writeIndex(_ entries: [SchoolIndex.Entry], _ lowestLevel: String) throws {
    let document = SchoolIndex(entries, lowestLevel: lowestLevel).document
    do {
      try Output.write(try ReportFormat.html.render(document), to: Path.join(order.folder, "index.html"))
    } catch let error as FileError {
      throw Stopped(error: error)
    }
  }
}
