/// Reads the part of one sheet.
struct SheetReader {
  var texts: [String]
  var formats: NumberFormats
  var calendar: SheetCalendar
  var limits: WorkbookLimits
  var mostCells: Int

  /// A cell while it is being read.
  private struct Draft {
    var row: Int
    var column: Int
    var type: String
    var format: Int
    var text = ""
    var hasValue = false
    var hasFormula = false
    var rich: RichText?
    /// The element whose text is being gathered is `v`.
    var isInValue = false
  }

  func read(_ bytes: [UInt8]) throws(OfficeFault) -> (cells: [ReadCell], merged: [CellRange]) {
    var xml = try XMLReader(bytes)
    var cells: [ReadCell] = []
    var merged: [CellRange] = []
    var section: Substring = ""
    var row = -1
    var column = -1
    var draft: Draft?
    var isRow = false
    while let event = try xml.next() {
      switch (event.kind, event.depth) {
      case (.start, 0):
        guard event.local == "worksheet", SheetNamespace.isMain(event.namespace) else { throw .notSheet }
      case (.start, 1): section = SheetNamespace.isMain(event.namespace) ? event.local : ""
      case (.start, 2):
        isRow = section == "sheetData" && event.local == "row"
        if isRow {
          row = try self.row(event, after: row)
          column = -1
        } else if section == "mergeCells", event.local == "mergeCell" {
          if let range = CellName.range(of: event.attribute("ref") ?? "") { merged.append(range) }
        }
      case (.start, 3) where isRow && event.local == "c":
        let place = try self.place(event, row: row, after: column)
        column = place.column
        draft = Draft(
          row: place.row, column: place.column, type: event.attribute("t") ?? "n",
          format: event.attribute("s").flatMap { Int($0) } ?? 0)
      case (.end, 3):
        if let draft, let cell = try cell(draft) {
          guard cells.count < mostCells else { throw .tooManyCells(limits.cells) }
          cells.append(cell)
        }
        draft = nil
      default: if draft != nil { take(event, &draft) }
      }
    }
    return (try inOrder(cells), merged)
  }

  private func take(_ event: XMLEvent, _ draft: inout Draft?) {
    switch (event.kind, event.depth) {
    case (.start, 4):
      switch event.local {
      case "v":
        draft?.isInValue = true
        draft?.hasValue = true
      case "f": draft?.hasFormula = true
      case "is": draft?.rich = RichText()
      default: break
      }
    case (.end, 4): draft?.isInValue = false
    case (.text(let text), 5) where draft?.isInValue == true: draft?.text += text
    default: draft?.rich?.take(event)
    }
  }

  /// Number of a row from 0; one without a number follows the last.
  private func row(_ event: XMLEvent, after last: Int) throws(OfficeFault) -> Int {
    guard let text = event.attribute("r") else {
      guard last + 1 < CellName.mostRows else { throw .badReference("\(last + 2)") }
      return last + 1
    }
    guard let number = Int(text), (1...CellName.mostRows).contains(number) else { throw .badReference(text) }
    return number - 1
  }

  private func place(
    _ event: XMLEvent, row: Int, after last: Int
  ) throws(OfficeFault) -> (row: Int, column: Int) {
    guard let name = event.attribute("r") else {
      guard last + 1 < CellName.mostColumns else { throw .badReference(CellName.of(row, last + 1)) }
      return (row, last + 1)
    }
    guard let place = CellName.place(of: name), place.row == row else { throw .badReference(name) }
    return place
  }

  private func cell(_ draft: Draft) throws(OfficeFault) -> ReadCell? {
    do throws(OfficeFault) {
      guard let value = try value(draft) else { return nil }
      return ReadCell(row: draft.row, column: draft.column, value: value)
    } catch {
      var fault = error
      fault.cell = CellName.of(draft.row, draft.column)
      throw fault
    }
  }

  private func value(_ draft: Draft) throws(OfficeFault) -> SheetValue? {
    if draft.type == "inlineStr" { return try text(draft.rich?.unescaped ?? draft.text) }
    guard draft.hasValue, !draft.text.isEmpty else {
      if draft.type == "str" || draft.rich != nil { return try text(draft.rich?.unescaped ?? "") }
      return draft.hasFormula ? .uncomputed : nil
    }
    switch draft.type {
    case "s":
      guard let index = ExactNumber(draft.text).flatMap({ Int($0.text) }), texts.indices.contains(index) else {
        throw .lostText(draft.text)
      }
      return try text(texts[index])
    case "str": return try text(RichText.unescape(draft.text))
    case "b":
      guard let value = ["1": true, "true": true, "0": false, "false": false][draft.text] else {
        throw .badValue(draft.text)
      }
      return .boolean(value)
    case "e": return .error(draft.text)
    case "d":
      guard let value = ISOMoment.value(of: draft.text) else { throw .badValue(draft.text) }
      return value
    case "n":
      guard let number = ExactNumber(draft.text) else { throw .badValue(draft.text) }
      return shown(number, as: formats.kind(draft.format))
    default: throw .badValue(draft.type)
    }
  }

  /// A number that the cell shows as a date is that date; less than a day shown as a time stays a number.
  private func shown(_ number: ExactNumber, as kind: NumberKind) -> SheetValue {
    let isDay = kind == .date || kind == .clock && (number.parts?.whole ?? 0) > 0
    return (isDay ? SerialDay(calendar: calendar).iso(number) : nil) ?? .number(number)
  }

  private func text(_ text: String) throws(OfficeFault) -> SheetValue? {
    guard text.utf8.count <= limits.text || text.utf16.count <= limits.text else { throw .longText(limits.text) }
    return text.isEmpty ? nil : .text(text)
  }

  /// Programs write cells in order; a file that does not is sorted, and a cell that stands twice is a fault.
  private func inOrder(_ cells: [ReadCell]) throws(OfficeFault) -> [ReadCell] {
    func key(_ cell: ReadCell) -> Int { cell.row * CellName.mostColumns + cell.column }
    var isSorted = true
    for index in cells.indices.dropFirst() where key(cells[index]) <= key(cells[index - 1]) { isSorted = false }
    if isSorted { return cells }
    let cells = cells.sorted { key($0) < key($1) }
    for index in cells.indices.dropFirst() where key(cells[index]) == key(cells[index - 1]) {
      var fault = OfficeFault.repeatedCell
      fault.cell = cells[index].name
      throw fault
    }
    return cells
  }
}
