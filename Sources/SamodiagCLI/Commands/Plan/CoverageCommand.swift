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
    let bytes: [UInt8]
    do throws(OfficeFault) {
      bytes = try render(coverage, arguments.value(Self.format) ?? "text", console)
    } catch {
      console.report([Problem(error, at: .nowhere)])
      return .dataErrors
    }
    guard let out = arguments.value(Self.out) else {
      return .worse(status, console.output(bytes) ? .done : .cannotWrite)
    }
    do throws(FileError) { try Output.write(bytes, to: out) } catch {
      console.report([Problem(error)])
      return .cannotWrite
    }
    return status
  }

  private func render(
    _ coverage: RoadmapCoverage, _ format: String, _ console: Console
  ) throws(OfficeFault) -> [UInt8] {
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
    var schools: [PlanSchool] = []
    for job in jobs {
      do throws(SheetOpener.Refusal) {
        let scored = try job.current.open(opener).scored
        schools.append(PlanSchool(rubric: scored.rubric, compiled: scored.compiled, evaluation: scored.evaluation))
      } catch {
        status = .worse(status, console.refuse(error))
      }
    }
    return (schools, status)
  }
}
