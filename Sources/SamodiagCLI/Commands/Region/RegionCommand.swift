import Batch
import FileSystem
import OfficeFiles
import Reading
import Region
import Reports
import RubricModel
import RussianText

/// `samodiag region`.
struct RegionCommand: Command {
  static let out = OptionSpec("--out", value: "ПАПКА", "куда записать справку и таблицы; папка создаётся")
  static let format = OptionSpec(
    "--format", value: "ВИДЫ", "через запятую: html, docx, md, txt, xlsx, csv, json; html,csv, если не указать")
  static let wave = OptionSpec("--wave", value: "ГОД-МЕСЯЦ", "волна справки; последняя, если не указать")
  static let edition = OptionSpec(
    "--edition", value: "МЕТОДИКА", "по какой методике считать; иначе — по какой листов больше")
  static let template = OptionSpec("--template", value: "ФАЙЛ.docx", "свой образец Word: стили, колонтитулы, герб")
  static let publish = OptionSpec("--public", "для публикации: без школ, малые числа скрыты; нужен --threshold")
  static let threshold = OptionSpec(
    "--threshold", value: "ЧИСЛО", "наименьшее число школ, которое можно показать, от 2")
  static let force = OptionSpec("--force", "заменить то, что там уже есть")

  let name = "region"
  let summary = "аналитическая справка региона: охват, уровни, муниципалитеты, динамика, дефициты"
  let operands = "ПАПКА… --out ПАПКА"
  let details = """
    Считает школы по уровням — в целом, по направлениям, муниципалитетам, видам школ; с прошлой волной сравнивает, если её листы
    тоже даны. Кто не учтён и почему, названо поимённо. Если у школы два разных листа за волну, берётся присланный позже.
    Таблицы для других программ — в папке tables с описанием datapackage.json. --format json без --out печатает всё на экран.

    samodiag region Samples/sakhalin --out region
    samodiag region Samples/sakhalin --out region --wave 2023-11 --format docx
    samodiag region Samples/sakhalin --out public --public --threshold 3
    """
  var options: [OptionSpec] {
    [Self.out, Self.format, Self.wave, Self.edition, Self.template, Self.publish, Self.threshold, Self.force]
      + Rubrics.options
  }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("Где листы ответов региона?", command: name) }
    guard !arguments.words.contains("-") else {
      return console.usage("Справке нужны файлы и папки: стандартный ввод прочитать дважды нельзя.", command: name)
    }
    var inputs: [BatchInput] = []
    for word in arguments.words {
      guard let input = BatchInput(path: word) else {
        console.error("\(visible(word)): нет такого файла или папки\n")
        return .inputMissing
      }
      inputs.append(input)
    }
    do {
      let order = try RegionOutput(arguments)
      return try RegionRun(output: order, rubrics: Rubrics(arguments, console), console: console).run(
        inputs, wave: arguments.value(Self.wave), edition: arguments.value(Self.edition))
    } catch let mistake as Arguments.Mistake {
      return console.usage(mistake.message, command: name)
    } catch let fault as OfficeFault {
      console.report([Problem(fault, at: Place(file: arguments.value(Self.template) ?? ""))])
      return .dataErrors
    } catch let error as FileError {
      console.report([Problem(error)])
      return error.action == .write ? .cannotWrite : error.cause == .missing ? .inputMissing : .dataErrors
    } catch {
      return .dataErrors
    }
  }
}
