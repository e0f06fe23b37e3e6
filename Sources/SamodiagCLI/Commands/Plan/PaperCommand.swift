import OfficeFiles
import PlanReports
import Planning
import Reports

/// `samodiag paper`.
struct PaperCommand: Command {
  private static let format = OptionSpec(
    "--format", value: "ВИДЫ", "через запятую: text, html, docx, md; text, если не указать")

  let name = "paper"
  let summary = "бумаги рядом с планом: собеседование, профиль, переход, программа развития"
  let operands = "БУМАГА ЛИСТ --roadmap КАРТА --as-of ДАТА"
  var details: String {
    let kinds = PaperKind.allCases.map { "  \($0.rawValue) — \($0.words)\n" }.joined()
    return """
      БУМАГА — одна из:
      \(kinds)
      samodiag paper interview ЛИСТ --roadmap leningrad-smp-2023 --as-of 2023-12-05 --out papers --format docx
      samodiag paper profile ЛИСТ --roadmap irkutsk-smp-2022 --as-of 2023-01-10 --target Знание=средний --format md
      """
  }
  var options: [OptionSpec] { [Self.format] + PlanOptions.all }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let word = arguments.words.first, let kind = PaperKind(rawValue: word) else {
      let known = PaperKind.allCases.map { "\($0.rawValue) (\($0.words))" }.joined(separator: ", ")
      return console.usage("Какая бумага нужна? Есть: \(known).", command: name)
    }
    guard arguments.words.count == 2 else { return console.usage("Назовите один лист ответов.", command: name) }
    var formats: [ReportFormat] = []
    for word in (arguments.value(Self.format) ?? "text").split(separator: ",") {
      guard let format = ReportFormat(name: String(word)) else {
        return console.usage("Вида «\(word)» у бумаги нет. Можно: text, html, docx, md.", command: name)
      }
      formats.append(format)
    }
    let onScreen = formats.count == 1 && [.text, .markdown].contains(formats[0])
    guard onScreen || arguments.has(PlanOptions.out) else {
      return console.usage("На экран — один вид: text или md. Остальным нужен ключ --out ПАПКА.", command: name)
    }
    var layout = ReportOptions()
    layout.textWidth = console.columns
    return PaperRun(name, sheet: arguments.words[1], arguments, console).run { (school) throws(OfficeFault) in
      try formats.map { (format) throws(OfficeFault) in
        (name: "\(kind.rawValue).\(format.fileExtension)", bytes: try format.render(kind.document(school), layout))
      }
    }
  }
}
