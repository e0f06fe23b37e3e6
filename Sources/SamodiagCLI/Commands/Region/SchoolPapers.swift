import Batch
import FileSystem
import Reading
import Region
import Reports
import RubricModel

/// The papers of every school of a region beside its pages: reports on deficits, plans by a roadmap.
struct SchoolPapers {
  static let reports = OptionSpec(
    "--reports", "составить и отчёты школ (html, docx) в папке reports: страницы школ сошлются на них")

  let folder: String
  let replaces: Bool
  /// Reports that a run which was cut short has made of the same sheets stay as they are.
  let goesOn: Bool
  let makesReports: Bool
  /// Nil where no roadmap was named.
  let plans: PlanOrder?
  let rubrics: Rubrics
  let console: Console

  /// A link from a school's page.
  struct Link {
    let title: String
    /// Path inside the folder of the region.
    let path: String
  }

  /// Makes what was asked, for the schools that a region counts; gives the links by school.
  func make(_ region: RegionCase, _ inputs: [BatchInput]) throws(RegionRefusal) -> (links: [String: [Link]], ExitStatus)
  {
    guard makesReports || plans != nil else { return ([:], .done) }
    for place in ["reports", "plans"] { Files.removeAbandoned(in: Path.join(folder, place)) }
    let jobs = try jobs(region, inputs)
    var links: [String: [Link]] = [:]
    var status = ExitStatus.done
    if makesReports {
      let order = ReportOrder(
        folder: Path.join(folder, "reports"), formats: [.html, .docx], replaces: replaces, goesOn: goesOn)
      status = ReportRun(order: order, rubrics: rubrics, console: console).run(jobs: jobs)
      guard status != .cannotWrite else { throw .told(status) }
      for (job, stem) in ReportRun.name(jobs) {
        for format in order.formats {
          link("Отчёт о дефицитах, \(format.label)", "reports/\(stem).\(format.fileExtension)", job, &links)
        }
      }
    }
    if let plans {
      let run = PlanBatch(
        order: plans, folder: Path.join(folder, "plans"), replaces: replaces, rubrics: rubrics, console: console)
      status = .worse(status, try run.run(jobs))
      for (job, stem) in ReportRun.name(jobs) {
        for format in PlanBatch.formats {
          link("План, \(format.label)", "plans/\(stem)-plan.\(format.fileExtension)", job, &links)
        }
      }
    }
    return (links, status)
  }

  /// A paper that could not be made has no link.
  private func link(_ title: String, _ path: String, _ job: ReportJob, _ links: inout [String: [Link]]) {
    guard Files.kind(of: Path.join(folder, path)) == .file else { return }
    links[job.current.school, default: []].append(Link(title: title, path: path))
  }

  /// The counted sheet of the wave of every school with its counted one of the wave before, where both answer one edition.
  private func jobs(_ region: RegionCase, _ inputs: [BatchInput]) throws(RegionRefusal) -> [ReportJob] {
    var problems: [Problem] = []
    let catalog = SheetCatalog(keepsBytes: inputs.contains(where: \.isReadOnce))
    let (_, catalogs) = BatchScorer(rubrics.shelf).run(inputs, renderer: catalog) { (_: [UInt8]) in
    } report: { found in
      problems += found
    }
    let sheets = Dictionary(catalogs.flatMap(\.sheets).map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let before = Dictionary(
      (region.previous?.schools ?? []).map { ($0.label.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    let missed = (region.current.schools + (region.previous?.schools ?? [])).count { sheets[$0.place] == nil }
    guard missed == 0 else { throw .unreadAgain(missed, problems) }
    return region.current.schools.compactMap { school in
      guard let current = sheets[school.place] else { return nil }
      let previous = before[school.label.id].flatMap { sheets[$0] }
      return ReportJob(current: current, previous: previous.flatMap { $0.rubric == current.rubric ? $0 : nil })
    }
  }
}
