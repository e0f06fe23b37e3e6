import OfficeFiles
import RubricModel

/// Finds the list on one sheet of a workbook: its headings, and the rows below as texts.
struct SheetList {
  private static let mostProblems = 100
  let file: String
  let sheet: ReadSheet

  /// The list; nil with a note where there is none, and with errors where it cannot be read.
  func table(_ knows: (String) -> Bool, _ problems: inout [Problem]) -> ListTable? {
    guard !sheet.isHidden else { return pass("hidden", "скрытый лист не прочитан", &problems) }
    let rows = sheet.rows
    guard !rows.isEmpty else { return pass("empty", "на листе ничего нет", &problems) }
    guard let start = rows.firstIndex(where: { row in row.count { knows(heading($0)) } > 1 }),
      let first = rows[start].first
    else {
      return pass("no-headings", "на листе нет знакомых заголовков, он не взят", &problems)
    }
    if start > 0 {
      problems.append(
        Problem(
          "list.title", .note, at: place(first.name),
          "заголовки найдены здесь; то, что стоит выше, не взято"))
    }
    let columns = rows[start].map(\.column)
    let headings = rows[start].map { ListTable.Cell(text: heading($0), place: place($0.name)) }
    var list: [ListTable.Row] = []
    let before = problems.count
    for row in rows.dropFirst(start + 1) where problems.count - before < Self.mostProblems {
      if let row = self.row(row, columns, &problems) { list.append(row) }
    }
    checkJoined(below: first.row, columns, &problems)
    return ListTable(place: place(first.name), headings: headings, rows: list)
  }

  private func row(
    _ row: ArraySlice<ReadCell>, _ columns: [Int], _ problems: inout [Problem]
  ) -> ListTable.Row? {
    guard let number = row.first?.row else { return nil }
    var texts: [Int: String] = [:]
    for cell in row {
      let text = text(cell, &problems)
      guard !text.isEmpty else { continue }
      texts[cell.column] = text
      guard !columns.contains(cell.column) else { continue }
      problems.append(
        Problem(
          "list.extra-cell", at: place(cell.name), "у этого столбца нет заголовка", found: "«\(text.prefix(60))»",
          remedy: "назовите столбец или очистите ячейку"))
    }
    // A row of nothing but spaces is no row.
    guard !texts.isEmpty else { return nil }
    let cells = columns.map { column in
      ListTable.Cell(text: texts[column] ?? "", place: place(CellName.of(number, column)))
    }
    return ListTable.Row(place: cells.first?.place ?? place(nil), cells: cells)
  }

  /// The value as it would stand in CSV, to the last digit; an error of a formula is a problem.
  private func text(_ cell: ReadCell, _ problems: inout [Problem]) -> String {
    switch cell.value {
    case .text(let text): return text.trimmed
    case .number(let number): return number.text
    case .boolean(let value): return value ? "да" : "нет"
    case .day(let day): return day
    case .moment(let moment): return moment
    case .error(let code):
      problems.append(
        Problem(
          "list.formula-error", at: place(cell.name), "в ячейке ошибка формулы", found: "«\(code.prefix(20))»",
          remedy: "исправьте формулу или впишите значение"))
    case .uncomputed:
      problems.append(
        Problem(
          "list.formula", at: place(cell.name), "в ячейке формула, а её значения в файле нет",
          remedy: "откройте книгу в Excel или LibreOffice и сохраните её: значение посчитается"))
    }
    return ""
  }

  private func heading(_ cell: ReadCell) -> String {
    guard case .text(let text) = cell.value else { return cell.name }
    return text.trimmed
  }

  /// Of joined cells only the first has the value: for a list the other rows would be left without it.
  private func checkJoined(below row: Int, _ columns: [Int], _ problems: inout [Problem]) {
    for range in sheet.merged
    where range.rows.lowerBound > row && range.rows.count > 1 && columns.contains(range.columns.lowerBound) {
      let name = CellName.of(range.rows.lowerBound, range.columns.lowerBound)
      guard sheet.cells.contains(where: { $0.name == name }) else { continue }
      problems.append(
        Problem(
          "list.joined-cells", at: place(name), "ячейки объединены: значение относится только к первой строке",
          found: range.reference, remedy: "отмените объединение и впишите значение в каждую строку"))
    }
  }

  private func pass(_ id: String, _ summary: String, _ problems: inout [Problem]) -> ListTable? {
    problems.append(Problem("list.\(id)", .note, at: place(nil), summary))
    return nil
  }

  private func place(_ cell: String?) -> Place { Place(file: file, sheet: sheet.name, cell: cell) }
}
