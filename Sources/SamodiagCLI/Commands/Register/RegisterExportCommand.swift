import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// `samodiag register export`.
struct RegisterExportCommand: Command {
  let name = "register export"
  let summary = "листы из реестра обратно в файлы и его таблицы в CSV"
  let operands = "РЕЕСТР --out МЕСТО"
  let details = """
    Без --view: действующие листы, байт в байт как их прислали, в МЕСТО/ВОЛНА/ШКОЛА.json; эту папку понимают остальные
    команды (samodiag score ПАПКА). С --view: одна таблица в файл CSV. Папка появляется целиком и должна быть новой или пустой;
    прежнюю выгрузку целиком заменяет --force, чужих папок и файлов программа не трогает.

    Те же таблицы читает любая программа, которая знает SQLite; что в них — samodiag register views:
    \(RegisterExportHelp.views)
    sqlite3 область.sqlite "select municipality, level, count(*) from levels where direction = '' group by 1, 2"
    """
  private let out = OptionSpec("--out", value: "МЕСТО", "папка для листов или файл CSV для таблицы")
  private let view = OptionSpec(
    "--view", value: "ТАБЛИЦА", choices: RegisterExport.views,
    "не листы, а одна из таблиц, названных выше")
  private let force = OptionSpec("--force", "заменить прежнюю выгрузку, которую записала эта же команда")
  var options: [OptionSpec] { [out, view, SubmissionOptions.wave, force] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1, let place = arguments.value(out) else {
      return console.usage("Нужны реестр и --out.", command: name)
    }
    guard !arguments.has(view) || !arguments.has(SubmissionOptions.wave) else {
      return console.usage(
        "Ключ --wave — для листов: таблица записывается целиком, волна стоит в её столбце wave.", command: name)
    }
    let opener = RegisterOpener(arguments, console)
    do throws(RegisterFault) {
      let export = RegisterExport(try opener.openToQuery(arguments.words[0]))
      guard let view = arguments.value(view) else {
        let count = try export.sheets(
          to: place, wave: arguments.value(SubmissionOptions.wave), replaces: arguments.has(force))
        return console.print("\(visible(place)): \(Plural.sheets(count))\n")
      }
      try export.table(view, to: place, replaces: arguments.has(force))
      return console.print("\(visible(place)): таблица \(view)\n")
    } catch {
      return opener.refuse(error)
    }
  }
}

/// The views, for help.
enum RegisterExportHelp {
  static let views = RegisterView.all.map { view in
    "  \(view.name) — \(view.meaning.split(separator: ":")[0])"
  }.joined(separator: "\n")
}
