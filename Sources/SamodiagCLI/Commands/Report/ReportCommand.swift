import Encoded
import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel
import RussianText
import SchoolReports

/// `samodiag report`.
struct ReportCommand: Command {
  let name = "report"
  let summary = "отчёты о дефицитах: HTML, Word и другие"
  let operands = "ЛИСТ…|ПАПКА… --out ПАПКА"
  let details = """
    На каждую школу — отчёт: уровни и почему они такие, дефициты с мерами, самый лёгкий путь вверх, на что нет ответа.
    Если у школы два листа по одной методике, отчёт составляется по последней волне и сравнивает её с прошлой.
    Для нескольких школ рядом кладётся index.html — список с поиском.

    samodiag report Samples/sakhalin --out reports --format html,docx
    """
  static let format = OptionSpec(
    "--format", value: "html,docx,md,txt", "виды отчёта через запятую; html, если не указать")
  static let out = OptionSpec("--out", value: "ПАПКА", "куда записать отчёты")
  static let template = OptionSpec("--template", value: "ФАЙЛ.docx", "свой шаблон Word: стили, колонтитулы, герб")
  static let force = OptionSpec("--force", "заменить отчёты, которые там уже есть")
  var options: [OptionSpec] { [Self.out, Self.format, Self.template, Self.force] + Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("Какие листы взять?", command: name) }
    guard let out = arguments.value(Self.out) else {
      return console.usage("Куда записать отчёты? Нужен --out ПАПКА.", command: name)
    }
    var formats: [ReportFormat] = []
    for word in (arguments.value(Self.format) ?? "html").split(separator: ",") {
      guard let format = ReportFormat(name: String(word)) else {
        return console.usage("Вида отчёта «\(word)» нет. Можно: html, docx, md, txt.", command: name)
      }
      formats.append(format)
    }
    let opener = SheetOpener(Rubrics(arguments, console))
    for path in arguments.words {
      do {
        let opened = try opener.open(path)
        let report = DeficitReport(SchoolCase(opened.scored), engine: CommandLineTool.engine)
        for format in formats {
          let bytes = try format.render(report.document)
          try Files.makeFolder(out)
          try Output.write(bytes, to: Path.join(out, "\(Path.name(of: path)).\(format.fileExtension)"))
        }
      } catch { console.error("\(error)\n") }
    }
    return .done
  }
}
