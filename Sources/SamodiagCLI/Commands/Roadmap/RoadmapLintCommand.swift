import FileSystem
import Reading
import RoadmapReading
import RubricModel
import RussianText

/// `samodiag roadmap lint`.
struct RoadmapLintCommand: Command {
  let name = "roadmap lint"
  let summary = "проверить дорожную карту до того, как по ней планировать"
  let operands = "ПУТЬ…"
  let details = """
    ПУТЬ — файл дорожной карты, папка с такими файлами или обозначение (sakhalin-smp-2023).
    Находит всё сразу: невозможные даты, неизвестные роли, связи в никуда и по кругу, выводы без пояснения, повторы.
    Замечания говорят о странностях самого документа: срок раньше подписания, два события в один день.
    Код 0 — ошибок нет (предупреждения и замечания могут быть), 1 — есть ошибки.
    """
  private let format = CommonOptions.format(["text", "json"], "вид ответа; text, если не указать")
  var options: [OptionSpec] { [format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("Какую карту проверить?", command: name) }
    let roadmaps = Roadmaps(arguments, console)
    var paths: [String] = []
    for word in arguments.words {
      let found = files(word, roadmaps)
      guard !found.isEmpty else {
        console.report([roadmaps.locator.missing(word)])
        return .inputMissing
      }
      paths += found
    }
    var problems: [Problem] = []
    var texts: [String: SourceText] = [:]
    for path in paths {
      let reading = RoadmapReader().read(path)
      problems += RoadmapLinter().problems(in: reading)
      texts[path] = SourceText(reading.bytes)
    }
    let errors = problems.filter { $0.severity == .error }.count
    let printed: ExitStatus
    if arguments.value(format) == "json" {
      printed = console.output(ProblemPrinter.json(problems, indent: 2)) ? .done : .cannotWrite
    } else {
      console.report(problems, texts: texts)
      printed = console.print(verdict(problems, errors))
    }
    return .worse(printed, errors > 0 ? .dataErrors : .done)
  }

  private func files(_ word: String, _ roadmaps: Roadmaps) -> [String] {
    if Files.kind(of: word) == .folder {
      return FolderNames.list(word).filter { $0.hasSuffix(".json") }.map { Path.join(word, $0) }
    }
    return roadmaps.path(word).map { [$0] } ?? []
  }

  private func verdict(_ problems: [Problem], _ errors: Int) -> String {
    var parts = [errors == 0 ? "Ошибок нет" : Plural.errors(errors)]
    let warnings = problems.filter { $0.severity == .warning }.count
    let notes = problems.filter { $0.severity == .note }.count
    if warnings > 0 { parts.append(Plural.warnings(warnings)) }
    if notes > 0 { parts.append(Plural.notes(notes)) }
    return parts.joined(separator: ", ") + ".\n"
  }
}
