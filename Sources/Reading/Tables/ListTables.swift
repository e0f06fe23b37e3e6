import OfficeFiles
import RubricModel

/// The lists in one file: a CSV file is one table, a workbook one for each visible sheet.
package struct ListTables: Sendable {
  package let tables: [ListTable]
  /// Errors keep the file out; notes name what was passed over.
  package let problems: [Problem]

  /// Whether an error stands in the way.
  package var isRefused: Bool { problems.contains { $0.severity == .error } }

  /// Reads a file as a workbook or as CSV, whichever it is.
  ///
  /// `knows` tells the headings of the lists that are looked for: in a workbook the first row with two of them is the
  /// heading, so that a title above does no harm; a sheet without such a row is named in a note.
  package init(_ bytes: [UInt8], file: String, knows: (String) -> Bool) {
    guard Self.isWorkbook(bytes, file: file) else {
      let (csv, problems) = CSVReader().read(bytes, file: file)
      self.init(tables: csv.map { [ListTable($0, file: file)] } ?? [], problems: problems)
      return
    }
    do throws(OfficeFault) {
      var tables: [ListTable] = []
      var problems: [Problem] = []
      for sheet in try WorkbookReader(bytes).sheets() {
        if let table = SheetList(file: file, sheet: sheet).table(knows, &problems) { tables.append(table) }
      }
      if tables.isEmpty, !problems.contains(where: { $0.severity == .error }) {
        problems.append(
          Problem(
            "list.no-table", at: Place(file: file), "ни на одном листе книги нет таблицы со знакомыми заголовками",
            remedy: "проверьте, тот ли это файл, и назовите столбцы так, как сказано в справке команды (--help)"))
      }
      self.init(tables: tables, problems: problems)
    } catch {
      self.init(tables: [], problems: [Problem(error, at: Place(file: file))])
    }
  }

  private init(tables: [ListTable], problems: [Problem]) {
    self.tables = tables
    self.problems = problems
  }

  /// Whether the file is a workbook, or is meant to be one, by what is in it and by its name.
  package static func isWorkbook(_ bytes: [UInt8], file: String) -> Bool {
    let isArchive = bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    let name = file.lowercased()
    return isArchive || [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"].contains { name.hasSuffix($0) }
  }
}
