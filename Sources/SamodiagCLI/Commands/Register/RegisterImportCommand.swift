import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// `samodiag register import-registry`.
struct RegisterImportCommand: Command {
  let name = "register import-registry"
  let summary = "списки региона из XLSX, CSV и JSON: школы, муниципалитеты, волны, люди"
  let operands = "РЕЕСТР ФАЙЛ…"
  let details = """
    Какая таблица на листе книги или в файле CSV, видно по заголовкам (по-русски или как в JSON); в квадратных скобках — необязательные:
    \(RegistryImportHelp.tables)

    XLSX: каждый видимый лист — таблица; лист без знакомых заголовков не берётся, о нём говорится. Номер, набранный числом,
    берётся со всеми цифрами; потерянный ноль в начале ИНН восстанавливается, если сошлась контрольная цифра.
    CSV: разделитель «;», «,» или табуляция, UTF-8, windows-1251 или UTF-16; даты 31.05.2024 или 2024-05-31.
    JSON: { "format": "samodiag.registry/1", "schools": [ { "id": "…", "name": "…", "oktmo": "…" } ], … }.

    Строка с тем же ключом заменяет прежнюю, остальные строки остаются. Если хоть в одной строке ошибка, не меняется
    ничего. Тот же файл второй раз ничего не меняет.

    samodiag register import-registry область.sqlite списки.xlsx
    samodiag register import-registry область.sqlite муниципалитеты.csv школы.csv волны.csv ждём.csv люди.csv
    """
  private let table = OptionSpec(
    "--table", value: "ТАБЛИЦА", choices: RegistryTable.all.map(\.name),
    "что в файлах CSV или в книге из одной таблицы, если по заголовкам не понять")
  private let replace = OptionSpec("--replace", "строки этих таблиц, которых нет в файлах, убрать")
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  var options: [OptionSpec] { [table, replace, RegisterOpener.who] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count > 1 else { return console.usage("Нужны реестр и файлы со списками.", command: name) }
    let opener = RegisterOpener(arguments, console, clock: clock)
    var files: [RegistryFile] = []
    var status = ExitStatus.done
    for path in arguments.words.dropFirst() {
      do throws(FileError) {
        let wanted = RegistryTable.all.first { $0.name == arguments.value(table) }
        let bytes = try Files.read(path)
        let (file, problems) = RegistryFile.read(bytes, file: path, table: wanted)
        let isBook = ListTables.isWorkbook(bytes, file: path)
        console.report(problems, texts: isBook ? [:] : [path: SourceText(bytes)])
        if let file { files.append(file) } else { status = .worse(status, .dataErrors) }
      } catch {
        console.report([Problem(error)])
        status = .worse(status, error.cause == .missing ? .inputMissing : .dataErrors)
      }
    }
    guard status == .done else { return nothing(status, console) }
    do {
      let path = arguments.words[0]
      // Lists that are refused leave no new register behind; nothing is deleted, for another program may just have made it.
      if Files.size(of: path) ?? 0 == 0 {
        let (counts, problems) = try RegistryImport.judge(files, forNew: path, clock: clock)
        guard problems.isEmpty, !counts.isEmpty else { return tell(counts, problems, console) }
      }
      let register = try opener.open(path, .create)
      let (counts, problems) = try RegistryImport(register, replaces: arguments.has(replace)).run(files)
      return tell(counts, problems, console)
    } catch {
      return opener.refuse(error)
    }
  }

  private func tell(_ counts: [RegistryImport.Count], _ problems: [Problem], _ console: Console) -> ExitStatus {
    console.report(problems)
    guard problems.isEmpty else { return nothing(.dataErrors, console) }
    guard !counts.isEmpty else { return console.print("В файлах нет ни одной таблицы: взять нечего.\n") }
    return console.print(counts.map(Self.words).joined())
  }

  private func nothing(_ status: ExitStatus, _ console: Console) -> ExitStatus {
    console.error("Из-за ошибок не взято ничего: списки в реестре остались прежними.\n")
    return status
  }

  private static func words(_ count: RegistryImport.Count) -> String {
    let title = RegistryTable.all.first { $0.name == count.table }?.title ?? count.table
    let parts = [
      ("новых", count.added), ("изменено", count.changed), ("без изменений", count.unchanged),
      ("убрано", count.removed),
    ].filter { $0.1 > 0 }.map { "\($0.0) — \(number($0.1))" }
    return "\(visible(count.file)): \(title): \(parts.isEmpty ? "строк нет" : parts.joined(separator: ", "))\n"
  }
}

/// The tables and their headings, for help.
enum RegistryImportHelp {
  static let tables = RegistryTable.all.map { table in
    "  \(table.title): "
      + table.columns.map { column in
        let title = column.titles.first ?? column.name
        return column.mayBeEmpty ? "[\(title)]" : title
      }.joined(separator: "; ")
  }.joined(separator: "\n")
}
