import FileSystem
import OfficeFiles
import Reading
import RubricModel
import RussianText

/// `samodiag dump`: what the readers make of a file, for checks and for the person whose file is refused.
struct DumpCommand: Command {
  let name = "dump"
  let summary = "показать первую таблицу файла, как её видит программа"
  let operands = "ФАЙЛ"
  let details = """
    Печатает JSON: у .xlsx и .csv — список строк первой таблицы от ячейки A1, пустая ячейка — null, дата — 2024-05-31;
    у .json — само значение. Что за файл, видно по его содержанию и имени. Если файл не прочитать, код 1 и одна строка
    о том, почему.

    samodiag dump школы.xlsx
    """
  let options: [OptionSpec] = []

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Какой файл показать?", command: name) }
    let path = arguments.words[0]
    do throws(FileError) {
      let bytes = try Files.read(path)
      let (json, problems) = Self.json(bytes, path)
      guard let json else {
        // One line, the first reason: the contract of programs that compare readers.
        let text = ProblemPrinter().text(Array(problems.prefix(1)))
        console.error("\(text.prefix { $0 != "\n" })\n")
        return .dataErrors
      }
      return console.output(json) ? .done : .cannotWrite
    } catch {
      console.report([Problem(error)])
      return error.cause == .missing ? .inputMissing : .dataErrors
    }
  }

  private static func json(_ bytes: [UInt8], _ path: String) -> (json: [UInt8]?, problems: [Problem]) {
    let name = path.lowercased()
    if ListTables.isWorkbook(bytes, file: path) || name.hasSuffix(".zip") {
      do throws(OfficeFault) {
        return (DumpWriter.json(try WorkbookReader(bytes).firstSheet()), [])
      } catch {
        return (nil, [Problem(error, at: Place(file: path))])
      }
    }
    if name.hasSuffix(".json") {
      let (root, problems) = JSONDocument.parse(bytes, file: path)
      guard let root, !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
      return (DumpWriter.json(root), [])
    }
    let (table, problems) = CSVReader().read(bytes, file: path)
    return (table.map { DumpWriter.json([$0.columns] + $0.records.map(\.cells)) }, problems)
  }
}
