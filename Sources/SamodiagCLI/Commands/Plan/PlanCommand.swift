import OfficeFiles
import PlanReports

/// `samodiag plan`.
struct PlanCommand: Command {
  private static let format = OptionSpec(
    "--format", value: "ВИДЫ", "через запятую: text, json, html, docx, xlsx, ics, md; text, если не указать")

  let name = "plan"
  let summary = "план мероприятий школы: дефицит → мера → пункт дорожной карты → срок → ответственный"
  let operands = "ЛИСТ --roadmap КАРТА --as-of ДАТА"
  let details = """
    К каждому дефициту — мера, пункт дорожной карты и почему именно он, свой срок внутри срока пункта, ответственный в школе
    и вне её, результат и чем подтвердить. Затем обязательное для школы, дефициты без пункта, недоступные пункты и прогноз.
    С целью, трудоёмкостью или сроком план — самый лёгкий путь, и доказано, что легче нет.
    docx — приложение к приказу с грифом «УТВЕРЖДАЮ» в графах региона, xlsx — с графой статуса, ics — в календарь.

    samodiag plan ЛИСТ --roadmap sakhalin-smp-2023 --as-of 2023-10-01
    samodiag plan ЛИСТ --roadmap leningrad-smp-2023 --as-of 2024-01-15 --target Знание=средний --until 2024-05-31
    samodiag plan ЛИСТ --roadmap irkutsk-smp-2022 --as-of 2023-01-10 --out plan --format docx,xlsx,ics
    """
  var options: [OptionSpec] { [Self.format] + PlanOptions.all }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Назовите один лист ответов.", command: name) }
    var formats: [PlanFormat] = []
    for word in (arguments.value(Self.format) ?? "text").split(separator: ",") {
      guard let format = PlanFormat(name: String(word)) else {
        let known = PlanFormat.allCases.map(\.rawValue).joined(separator: ", ")
        return console.usage("Вида «\(word)» у плана нет. Можно: \(known).", command: name)
      }
      formats.append(format)
    }
    let needsFolder = formats.count != 1 || ![.text, .json, .md].contains(formats[0])
    if needsFolder && !arguments.has(PlanOptions.out) {
      return console.usage("На экран — один вид: text, json или md. Остальным нужен ключ --out ПАПКА.", command: name)
    }
    return PaperRun(name, sheet: arguments.words[0], arguments, console).run { (school) throws(OfficeFault) in
      try formats.map { (format) throws(OfficeFault) in
        (name: "plan.\(format.fileExtension)", bytes: try format.render(school, width: console.columns))
      }
    }
  }
}
