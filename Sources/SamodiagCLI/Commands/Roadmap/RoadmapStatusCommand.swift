import Encoded
import Planning
import Reading
import RoadmapReading
import RubricModel
import RussianText

/// `samodiag roadmap status`.
struct RoadmapStatusCommand: Command {
  let name = "roadmap status"
  let summary = "что сделано по дорожной карте, что просрочено и что впереди"
  let operands = "КАРТА --as-of ДАТА"
  let details = """
    Выводит состояние каждого мероприятия из сроков, отметок и дня; само состояние нигде не хранится.
    Отметки и замеры с подтверждениями берёт из файла samodiag.facts/1; без него говорят одни сроки.
    Отметки, сделанные или внесённые позже названного дня, не считаются: снимок на день не меняется.

    samodiag roadmap status sakhalin-smp-2023 --as-of 2023-10-21
    samodiag roadmap status sakhalin-smp-2023 --as-of 21.10.2023 --facts отметки.json --format json
    """
  private let format = CommonOptions.format(["text", "json"], "вид ответа; text, если не указать")
  private let facts = OptionSpec("--facts", value: "ФАЙЛ", reads: true, "отметки и замеры; - читает стандартный ввод")
  var options: [OptionSpec] { [AsOf.option, facts, format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Назовите одну дорожную карту.", command: name) }
    let asOf: CivilDay
    do {
      asOf = try AsOf.read(arguments)
    } catch {
      return console.usage(error.message, command: name)
    }
    let roadmap: Roadmap
    do {
      roadmap = try Roadmaps(arguments, console).load(arguments.words[0])
    } catch {
      return console.refuse(error)
    }
    var known: RoadmapFacts?
    if let path = arguments.value(facts) {
      let reading = FactsReader(roadmap).read(path)
      console.report(reading.problems, texts: [path: SourceText(reading.bytes)])
      guard let facts = reading.facts else {
        return reading.bytes.isEmpty && reading.problems.contains { $0.id.hasPrefix("file.") }
          ? .inputMissing : .dataErrors
      }
      known = facts
    }
    let status = StatusDeriver(roadmap, facts: known, asOf: asOf).status()
    guard arguments.value(format) == "json" else {
      return console.print(RoadmapStatusText(status, of: roadmap, facts: known, width: console.columns).text())
    }
    var json = JSONWriter(indent: 2)
    RoadmapStatusJSON(status, of: roadmap).write(to: &json)
    return console.output(json.finish()) ? .done : .cannotWrite
  }
}
