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
  static let template = OptionSpec("--template", value: "ФАЙЛ.docx", "свой образец Word: стили, колонтитулы, герб")
  static let force = OptionSpec("--force", "заменить отчёты, которые там уже есть")

  let name = "report"
  let summary = "отчёты о дефицитах школ: веб-страница, Word, текст"
  let operands = "ЛИСТ…|ПАПКА…|- --out ПАПКА"
  let details = """
    На каждую школу — отчёт: уровни и почему они такие, с чего начать, дефициты с мерами, самый лёгкий путь вверх,
    сильные стороны, на что ещё нет ответа, на чём всё это основано.
    Если у школы несколько листов по одной методике, отчёт — по последней волне в сравнении с прошлой.
    Для нескольких школ рядом кладётся index.html — список с поиском и сортировкой.
    Готовые отчёты не заменяются без ключа --force. Код 0 — составлены все, 1 — в каких-то листах ошибки.

    samodiag report Samples/sakhalin --out reports --format html,docx
    """
  var options: [OptionSpec] { [Self.out, Self.format, Self.template, Self.force] + Rubrics.options }

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
    do {
      let order = try ReportOrder(arguments)
      if let template = order.options.template, !template.hasMark {
        console.error(
          "В образце нет абзаца {{отчёт}}, поэтому отчёт займёт его целиком; сохранятся стили, колонтитулы и герб в начале.\n"
        )
      }
      let run = ReportRun(order: order, rubrics: Rubrics(arguments, console), console: console)
      return .worse(status, run.run(inputs))
    } catch let mistake as Arguments.Mistake {
      return console.usage(mistake.message, command: name)
    } catch let fault as OfficeFault {
      let place = Place(file: arguments.value(Self.template) ?? "")
      console.report([Problem(fault, at: place)])
      return .dataErrors
    } catch let error as FileError {
      console.report([Problem(error)])
      return error.cause == .missing ? .inputMissing : .dataErrors
    } catch {
      return .dataErrors
    }
  }
}
