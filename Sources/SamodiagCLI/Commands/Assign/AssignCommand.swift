import FileSystem
import OfficeFiles
import Planning
import Reading
import Region
import RegionReports
import Register
import Reports
import RubricModel
import RussianText
import Scoring

/// `samodiag assign`.
struct AssignCommand: Command {
  static let role = OptionSpec(
    "--role", value: "РОЛЬ", choices: AssignmentTask.Role.allCases.map(\.rawValue),
    "methodist — методисты, curator — кураторы; methodist, если не указать")
  static let capacity = OptionSpec("--capacity", value: "ЧИСЛО", "больше стольких школ одному человеку не давать")
  static let format = OptionSpec(
    "--format", value: "ВИД", choices: ["text", "docx", "csv", "json"],
    "text — для людей, docx — для приказа, csv — для register import-registry, json — для программ")

  let name = "assign"
  let summary = "проект закрепления методистов и кураторов за школами: нагрузка поровну"
  let operands = "ПАПКА… --lists ФАЙЛ…|--register РЕЕСТР --as-of ДАТА"
  let details = """
    Школам списка, за которыми на день --as-of никто не закреплён, предлагается человек: наибольшая нагрузка — наименьшая из
    возможных, первыми идут школы с низшим уровнем последней волны, при равенстве — человек того же муниципалитета. В школу, где
    человек состоит в команде, он не назначается. Прежние назначения не меняются. Уровни берутся из листов, люди и школы — из списков.
    Правило наше: документы требуют закрепить, но не говорят как.

    samodiag assign --register область.sqlite --as-of 2024-06-01
    samodiag assign --register область.sqlite --as-of 2024-06-01 --role curator --format csv --out кураторы.csv
    """
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  var options: [OptionSpec] {
    [
      RegionSourceReader.register, RegionSourceReader.lists, AsOf.option, Self.role, Self.capacity, Self.format,
      CommonOptions.out,
    ] + Rubrics.options
  }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let opener = RegisterOpener(arguments, console, clock: clock)
    do throws(RegionRefusal) {
      return try assign(arguments, opener, console)
    } catch {
      return error.tell(console, opener: opener, command: name)
    }
  }

  private func assign(
    _ arguments: Arguments, _ opener: RegisterOpener, _ console: Console
  ) throws(RegionRefusal) -> ExitStatus {
    let day: CivilDay
    do throws(Arguments.Mistake) { day = try AsOf.read(arguments) } catch { throw .usage(error.message) }
    let capacity = try Self.capacity(arguments)
    let role = arguments.value(Self.role).flatMap(AssignmentTask.Role.init) ?? .methodist
    let source = try RegionSourceReader(arguments, opener).read()
    guard !source.registry.schools.isEmpty else {
      throw .words("Списка школ нет: назовите его ключом --lists или внесите в реестр.", .inputMissing)
    }
    let (levels, names) = levels(source, Rubrics(arguments, console), console)
    let task = AssignmentTask(source.registry, levels: levels, role: role, on: day.iso, capacity: capacity)
    guard !task.people.isEmpty else {
      throw .words(
        "В списках нет никого с ролью «\(role == .methodist ? "методист" : "куратор")» на \(day.words).", .dataErrors)
    }
    let report = AssignmentReport(AssignmentProposal(task), role: role, day: day.iso, levels: names)
    return try write(report, arguments, console)
  }

  /// Levels of the whole in the last wave that has sheets; empty where there are none.
  private func levels(
    _ source: RegionSource, _ rubrics: Rubrics, _ console: Console
  ) -> (levels: [String: Int], names: [String]) {
    let found = RegionGathering(rubrics: rubrics, console: console).gather(source)
    let region: RegionCase
    do throws(RegionCase.Refusal) {
      region = try RegionCase(RegionOrder(found.sheets, registry: source.registry), editions: found.editions)
    } catch {
      // No sheets: the levels are not known, and nobody waits for them.
      return ([:], [])
    }
    let levels = region.current.schools.compactMap { school in
      (school.overall.levels?.decided).map { (school.label.id, $0) }
    }
    return (
      Dictionary(levels, uniquingKeysWith: { first, _ in first }),
      region.current.edition.rubric.levels.levels.map(\.name)
    )
  }

  private static func capacity(_ arguments: Arguments) throws(RegionRefusal) -> Int? {
    guard let given = arguments.value(Self.capacity) else { return nil }
    guard let capacity = Int(given), (1...10_000).contains(capacity) else {
      throw .usage("Ключ --capacity: нужно целое число школ от 1, а не «\(visible(given))».")
    }
    return capacity
  }

  private func write(
    _ report: AssignmentReport, _ arguments: Arguments, _ console: Console
  ) throws(RegionRefusal) -> ExitStatus {
    let format = arguments.value(Self.format) ?? "text"
    let bytes: [UInt8]
    do throws(OfficeFault) {
      switch format {
      case "csv": bytes = report.csv
      case "json": bytes = report.json
      case "docx": bytes = try ReportFormat.docx.render(report.document)
      default:
        var options = ReportOptions()
        options.textWidth = console.columns
        bytes = try ReportFormat.text.render(report.document, options)
      }
    } catch {
      throw .office(error)
    }
    guard let path = arguments.value(CommonOptions.out) else {
      guard format != "docx" else { throw .usage("Файлу Word нужен ключ --out ФАЙЛ.") }
      return console.output(bytes) ? .done : .cannotWrite
    }
    do throws(FileError) { try Output.write(bytes, to: path) } catch { throw .data([Problem(error)], .cannotWrite) }
    return .done
  }
}
