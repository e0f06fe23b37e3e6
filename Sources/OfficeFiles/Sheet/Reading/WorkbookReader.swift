/// Reads a workbook a stranger made: names, order and cells of its sheets, as values; nothing is left out in silence.
///
/// XLSX, XLSM, XLTX and the strict variant of the format are read; formulas by the values the file keeps of them. Charts,
/// looks and macros are passed over, macros never run. Every refusal is an `OfficeFault` with the sheet and cell where
/// there is one, and with what to do.
package struct WorkbookReader: Sendable {
  private let parts: PackageParts
  private let main: String
  private let outline: WorkbookOutline
  private let limits: WorkbookLimits
  private let texts: [String]
  private let formats: NumberFormats

  /// Opens the book: its list of sheets, its texts and formats; the sheets are read when asked for.
  package init(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(OfficeFault) {
    try ForeignTable.refuse(bytes)
    self.limits = limits
    parts = try PackageParts(bytes)
    main = try ForeignTable.mainPart(of: parts)
    outline = try WorkbookOutline(Self.read(main, parts, limits))
    var texts: [String] = []
    var formats = NumberFormats()
    for link in try parts.links(of: main) where !link.isExternal {
      guard let name = PackageParts.resolve(link.target, from: main) else { continue }
      if link.type.hasSuffix("/sharedStrings"), parts.contains(name) {
        texts = try SharedTextReader(limits: limits).read(Self.read(name, parts, limits))
      } else if link.type.hasSuffix("/styles"), parts.contains(name) {
        formats = try NumberFormats(Self.read(name, parts, limits))
      }
    }
    self.texts = texts
    self.formats = formats
  }

  /// Every sheet with cells, in the order of the book; sheets that hold only a chart are none.
  package func sheets() throws(OfficeFault) -> [ReadSheet] {
    var sheets: [ReadSheet] = []
    var cells = 0
    for place in try places() {
      let sheet = try read(place, cells: limits.cells - cells)
      cells += sheet.cells.count
      sheets.append(sheet)
    }
    return sheets
  }

  /// The first sheet with cells.
  package func firstSheet() throws(OfficeFault) -> ReadSheet {
    guard let place = try places().first else { throw .noSheets }
    return try read(place, cells: limits.cells)
  }

  private func read(
    _ place: (sheet: WorkbookOutline.Sheet, part: String), cells: Int
  ) throws(OfficeFault) -> ReadSheet {
    do throws(OfficeFault) {
      let reader = SheetReader(
        texts: texts, formats: formats, calendar: outline.calendar, limits: limits, mostCells: cells)
      let (cells, merged) = try reader.read(Self.read(place.part, parts, limits))
      return ReadSheet(name: place.sheet.name, isHidden: place.sheet.isHidden, cells: cells, merged: merged)
    } catch {
      var fault = error
      fault.sheet = place.sheet.name
      throw fault
    }
  }

  /// The sheets of the book with their parts; a sheet that leads nowhere is a fault, not an empty table.
  private func places() throws(OfficeFault) -> [(sheet: WorkbookOutline.Sheet, part: String)] {
    let links = try parts.links(of: main)
    var places: [(sheet: WorkbookOutline.Sheet, part: String)] = []
    for sheet in outline.sheets {
      guard let link = links.first(where: { $0.id == sheet.link }) else { throw .lostSheet(sheet.name, nil) }
      guard link.type.hasSuffix("/worksheet") else { continue }
      guard !link.isExternal, let name = PackageParts.resolve(link.target, from: main), parts.contains(name) else {
        throw .lostSheet(sheet.name, link.target)
      }
      places.append((sheet, name))
    }
    guard !places.isEmpty else { throw .noSheets }
    return places
  }

  private static func read(
    _ name: String, _ parts: PackageParts, _ limits: WorkbookLimits
  ) throws(OfficeFault) -> [UInt8] {
    if let size = parts.size(of: name), size > limits.part {
      throw .zipTooLarge(found: "\(name.prefix(80)), \(size) байт", limit: "\(limits.part) байт в одной части")
    }
    guard let bytes = try parts.read(name) else { throw .zipDamaged(name) }
    return bytes
  }
}
