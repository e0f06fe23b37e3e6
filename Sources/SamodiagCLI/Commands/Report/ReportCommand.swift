import Batch
import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel
import RussianText
import SchoolReports
import Workers

/// `samodiag report`.
struct ReportCommand: Command {
  static let out = OptionSpec("--out", value: "ПАПКА", "куда записать отчёты; папка создаётся")
  static let format = OptionSpec("--format", value: "ВИДЫ", "через запятую: html, docx, md, txt; html, если не указать")
  static let template = OptionSpec(
    "--template", value: "ФАЙЛ.docx", reads: true, "свой образец Word: стили, колонтитулы, герб")
  static let force = OptionSpec("--force", "заменить отчёты, которые там уже есть")
  static let goOn = OptionSpec(
    "--continue", "продолжить прерванное: готовые отчёты по тем же листам оставить, остальные составить")

  let name = "report"
  let summary = "отчёты о дефицитах школ: веб-страница, Word, текст"
  let operands = "ЛИСТ…|ПАПКА…|- --out ПАПКА"
  let details = """
    На каждую школу — отчёт: уровни и почему они такие, с чего начать, дефициты с мерами, самый лёгкий путь вверх,
    сильные стороны, на что ещё нет ответа, на чём всё это основано.
    Если у школы несколько листов по одной методике, отчёт — по последней волне в сравнении с прошлой.
    Для нескольких школ рядом кладётся index.html — список с поиском и сортировкой.
    Готовые отчёты не заменяются без ключа --force. Прерванную команду запустите снова с ключом --continue: отчёты, которые
    эта программа составила по тем же листам и той же методике, останутся как есть, недостающие и устаревшие будут составлены.
    Что уже составлено, она помнит в файле .samodiag-reports в той же папке. Код 0 — составлены все, 1 — в каких-то листах ошибки.

    samodiag report Samples/sakhalin --out reports --format html,docx
    """
  var options: [OptionSpec] { [Self.out, Self.format, Self.template, Self.force, Self.goOn] + Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("По каким листам составить отчёты?", command: name) }
    var status = ExitStatus.done
    let inputs = arguments.words.compactMap { word -> BatchInput? in
      let input = BatchInput(path: word)
      if input == nil {
        console.error("\(visible(word)): нет такого файла или папки\n")
        status = .inputMissing
      }
      return input
    }
    guard !inputs.isEmpty else { return status }
    do throws(ReportRefusal) {
      let order = try ReportOrder(arguments)
      if let template = order.options.template, !template.hasMark {
        console.error(
          "В образце нет абзаца {{отчёт}}, поэтому отчёт займёт его целиком; сохранятся стили, колонтитулы и герб в начале.\n"
        )
      }
      let run = ReportRun(order: order, rubrics: Rubrics(arguments, console), console: console)
      return .worse(status, run.run(inputs))
    } catch {
      switch error {
      case .usage(let mistake): return console.usage(mistake.message, command: name)
      case .template(let fault):
        console.report([Problem(fault, at: Place(file: arguments.value(Self.template) ?? ""))])
        return .dataErrors
      case .file(let error):
        console.report([Problem(error)])
        return error.cause == .missing ? .inputMissing : .dataErrors
      }
    }
  }
}
