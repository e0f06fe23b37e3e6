import Register
import Reports

/// `samodiag region`.
struct RegionCommand: Command {
  static let usualFormats = "site,html,docx,xlsx,csv"
  static let knownFormats = "site, html, docx, md, txt, xlsx, csv, json"
  static let out = OptionSpec("--out", value: "ПАПКА", "куда записать; папка создаётся")
  static let format = OptionSpec(
    "--format", value: "ВИДЫ", "через запятую: \(knownFormats); \(usualFormats), если не указать")
  static let wave = OptionSpec("--wave", value: "ГОД-МЕСЯЦ", "волна справки; последняя, если не указать")
  static let earlier = OptionSpec(
    "--compare", value: "ГОД-МЕСЯЦ", "с какой прежней волной сравнить; с последней перед ней, если не указать")
  static let edition = OptionSpec(
    "--edition", value: "МЕТОДИКА", "по какой методике считать; иначе — по какой листов больше")
  static let template = OptionSpec(
    "--template", value: "ФАЙЛ.docx", reads: true, "свой образец Word: стили, колонтитулы, герб")
  static let publish = OptionSpec("--public", "для публикации: без школ, малые числа скрыты; нужен --threshold")
  static let threshold = OptionSpec(
    "--threshold", value: "ЧИСЛО", "наименьшее число школ, которое можно показать, от 2")
  static let force = OptionSpec("--force", "заменить то, что там уже есть")
  static let goOn = OptionSpec(
    "--continue", "продолжить прерванное: готовые отчёты школ по тем же листам оставить, остальное записать заново")

  let name = "region"
  let summary = "регион: стол методиста (сайт), справка, книга Excel и таблицы — охват, уровни, движение, дефициты"
  let operands = "ПАПКА…|--register РЕЕСТР --out ПАПКА"
  let details = """
    Считает школы по уровням — в целом, по направлениям, муниципалитетам, видам школ; с прошлой волной сравнивает, если её листы
    тоже даны. Кто не учтён и почему, названо поимённо. Если у школы два разных листа за волну, берётся присланный позже.
    В папке: index.html — стол методиста, сайт от региона до ответа школы, без сети и сервера; spravka — аналитическая справка;
    svod — книга Excel, лист на вопрос; tables — таблицы для других программ с описанием datapackage.json. С ключом --reports
    рядом лягут отчёты школ, с --roadmap и --as-of — их планы. --format json без --out печатает всё на экран.
    В JSON, кроме уровней, отбора и отметок: comparison.indicatorMoves — как изменились баллы по показателям, measures — меры школ
    и их состояние на день listDay, calls — кому позвонить первыми: reasons — почему, topics — о чём.
    --as-of — ещё и день, на который смотреть списки: кто за что отвечает, что просрочено; иначе это срок волны.

    samodiag region Samples/sakhalin --out region
    samodiag region Samples/sakhalin --lists Samples/registry/lists.xlsx --out region --reports
    samodiag region Samples/sakhalin --out region --wave 2023-11 --format docx
    samodiag region --register область.sqlite --out region
    samodiag region Samples/sakhalin --out public --public --threshold 3
    """
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  var options: [OptionSpec] {
    [
      Self.out, Self.format, Self.wave, Self.earlier, Self.edition, RegionSourceReader.register,
      RegionSourceReader.lists,
      SchoolPapers.reports, PlanOptions.roadmap, AsOf.option, Self.template, Self.publish, Self.threshold, Self.force,
      Self.goOn,
    ] + Rubrics.options
  }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let opener = RegisterOpener(arguments, console, clock: clock)
    do throws(RegionRefusal) {
      let choice = try RegionChoice(arguments)
      let source = try RegionSourceReader(arguments, opener).read()
      let output = try RegionOutput(arguments, console)
      let rubrics = Rubrics(arguments, console)
      let run = RegionRun(
        source: source, output: output, papers: try papers(output, arguments, rubrics, console), rubrics: rubrics,
        console: console)
      return try run.run(choice)
    } catch {
      return error.tell(console, opener: opener, command: name)
    }
  }

  private func papers(
    _ output: RegionOutput, _ arguments: Arguments, _ rubrics: Rubrics, _ console: Console
  ) throws(RegionRefusal) -> SchoolPapers? {
    let plans = try PlanOrder.read(arguments, console)
    let makesReports = arguments.has(SchoolPapers.reports)
    guard makesReports || plans != nil else { return nil }
    guard let folder = output.folder, !arguments.has(Self.publish) else {
      throw .usage("Отчёты и планы школ пишутся в папку региона, не на экран и не для публикации.")
    }
    return SchoolPapers(
      folder: folder, replaces: output.replaces, goesOn: output.goesOn, makesReports: makesReports, plans: plans,
      rubrics: rubrics,
      console: console)
  }
}
