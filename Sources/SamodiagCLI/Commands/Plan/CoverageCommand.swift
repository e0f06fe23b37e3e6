import Batch
import Encoded
import FileSystem
import OfficeFiles
import PlanReports
import Planning
import Reading
import Reports
import RubricModel
import RussianText

/// `samodiag coverage`.
struct CoverageCommand: Command {
  private static let format = OptionSpec(
    "--format", value: "ВИД", choices: ["text", "json", "html", "docx", "md"], "вид: text, если не указать")
  private static let out = OptionSpec("--out", value: "ФАЙЛ", "записать сюда, а не на экран")

  let name = "coverage"
  let summary = "дорожная карта против дефицитов школ: чему карта не помогает и что в ней лишнее"
  let operands = "ПАПКА|ЛИСТ… --roadmap КАРТА"
  let details = """
    Дефициты, которым не помогает ни один пункт; пункты, которые не нужны ни одной школе; пункты, которые закончатся до
    следующей волны; показатель пункта против числа школ с дефицитом. У школы с несколькими листами берётся последняя волна.
    Без --as-of сроки смотрятся на первый день действия карты.

    samodiag coverage Samples/sakhalin --roadmap sakhalin-smp-2023 --as-of 2023-12-01
    """
  var options: [OptionSpec] {
    [PlanOptions.roadmap, AsOf.option, Self.format, Self.out] + Rubrics.options
  }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("По каким листам считать?", command: name) }
    guard let word = arguments.value(PlanOptions.roadmap) else {
      return console.usage("По какой дорожной карте? Нужен ключ --roadmap.", command: name)
    }
    let roadmap: Roadmap
    do { roadmap = try Roadmaps(arguments, console).load(word) } catch { return console.refuse(error) }
    let asOf: CivilDay
    do {
      asOf = try arguments.has(AsOf.option) ? AsOf.read(arguments) : roadmap.period.from
    } catch {
      return console.usage(error.message, command: name)
    }
    let (schools, status) = schools(arguments, console)
    guard !schools.isEmpty else { return status == .done ? .inputMissing : status }
    let coverage = CoverageCounter(roadmap, asOf: asOf).count(schools)
    do {
      let bytes = try render(coverage, arguments.value(Self.format) ?? "text", console)
      guard let out = arguments.value(Self.out) else {
        return .worse(status, console.output(bytes) ? .done : .cannotWrite)
      }
      try Output.write(bytes, to: out)
      return status
    } catch let error as FileError {
      console.report([Problem(error)])
      return .cannotWrite
    } catch let fault as OfficeFault {
      console.report([Problem(fault, at: .nowhere)])
      return .dataErrors
    } catch {
      return .dataErrors
    }
  }

  private func render(_ coverage: RoadmapCoverage, _ format: String, _ console: Console) throws -> [UInt8] {
    guard format != "json" else {
      var json = JSONWriter(indent: 2)
      CoverageJSON(coverage).write(to: &json)
      return json.finish()
    }
    var layout = ReportOptions()
    layout.textWidth = console.columns
    return try (ReportFormat(name: format) ?? .text).render(CoverageDocument(coverage).document, layout)
  }

  /// The last accepted sheet of each school; refused ones are told of.
  private func schools(_ arguments: Arguments, _ console: Console) -> (schools: [PlanSchool], status: ExitStatus) {
    let rubrics = Rubrics(arguments, console)
    var status = ExitStatus.done
    let inputs = arguments.words.compactMap { word -> BatchInput? in
      let input = BatchInput(path: word)
      if input == nil {
        console.error("\(visible(word)): нет такого файла или папки\n")
        status = .inputMissing
      }
      return input
    }
    let catalog = SheetCatalog(keepsBytes: inputs.contains(.standardInput))
    let (summary, catalogs) = BatchScorer(rubrics.shelf).run(inputs, renderer: catalog) { (_: [UInt8]) in
    } report: { problems in
      console.report(problems)
    }
    let (jobs, conflicts) = ReportJob.jobs(catalogs.flatMap(\.sheets))
    console.report(conflicts)
    if summary.refused > 0 || !conflicts.isEmpty { status = .worse(status, .dataErrors) }
    let opener = SheetOpener(rubrics)
    let schools = jobs.compactMap { job -> PlanSchool? in
      guard let bytes = try? job.current.load(), let opened = try? opener.open(bytes, at: job.current.place) else {
        return nil
      }
      let scored = opened.scored
      return PlanSchool(rubric: scored.rubric, compiled: scored.compiled, evaluation: scored.evaluation)
    }
    return (schools, status)
  }
}
