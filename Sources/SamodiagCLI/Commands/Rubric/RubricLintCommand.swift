import FileSystem
import Reading
import RubricModel
import RussianText

/// `samodiag rubric lint`.
struct RubricLintCommand: Command {
  let name = "rubric lint"
  let summary = "проверить методику до того, как по ней считать"
  let operands = "ПУТЬ…"
  let details = """
    ПУТЬ — папка методики, её rubric.json, файл со всей методикой сразу или обозначение (smp-2023).
    Находит всё сразу: опечатки в ключах, повторы и пропуски, недостижимые уровни, факты без основания, шаги без мер.
    Код 0 — ошибок нет (предупреждения могут быть), 1 — есть ошибки.
    """
  private let format = CommonOptions.format(["text", "json"], "вид ответа; text, если не указать")
  var options: [OptionSpec] { [format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("Какую методику проверить?", command: name) }
    let rubrics = Rubrics(arguments, console)
    var problems: [Problem] = []
    for word in arguments.words {
      guard let path = rubrics.path(word) else {
        console.error("\(visible(word)): нет такого файла, папки или методики\n")
        return .inputMissing
      }
      problems += RubricLinter.everything.problems(in: RubricReader(locator: rubrics.locator).read(path))
    }
    let errors = problems.filter { $0.severity == .error }.count
    let warnings = problems.filter { $0.severity == .warning }.count
    let printed: ExitStatus
    if arguments.value(format) == "json" {
      printed = console.output(ProblemPrinter.json(problems, indent: 2)) ? .done : .cannotWrite
    } else {
      console.report(problems)
      let verdict = errors == 0 ? "Ошибок нет" : Plural.errors(errors)
      printed = console.print("\(verdict)\(warnings > 0 ? ", \(Plural.warnings(warnings))" : "").\n")
    }
    return .worse(printed, errors > 0 ? .dataErrors : .done)
  }
}
