/// Gathers the looks of cells and writes them as `styles.xml`; a look met twice is stored once.
struct CellStyles {
  /// What makes one cell format.
  struct Format: Hashable {
    var look: CellLook
    /// Number format code; empty for none.
    var code: String
    /// The text begins like a formula: an editor must not turn it into one when a person presses Enter on it.
    var isQuoted: Bool
  }

  private var formats: [Format] = []
  private var places: [Format: Int] = [:]

  /// Number of the format; 0 is the default of the workbook.
  mutating func number(of format: Format) -> Int {
    if let place = places[format] { return place }
    formats.append(format)
    places[format] = formats.count
    return formats.count
  }

  private static let builtIn = ["": 0, "0": 1, "0.00": 2, "#,##0": 3, "0%": 9, "0.00%": 10, "@": 49]

  func write() -> [UInt8] {
    let fonts = Self.unique(formats.map { Font($0.look) })
    let fills = Self.unique(formats.compactMap(\.look.fill))
    let codes = Self.unique(formats.map(\.code).filter { Self.builtIn[$0] == nil })
    var xml = XMLWriter()
    xml.open("styleSheet", ["xmlns": SheetPackage.main])
    if !codes.isEmpty {
      xml.element("numFmts", ["count": "\(codes.count)"]) { xml in
        for (index, code) in codes.enumerated() {
          xml.element("numFmt", ["numFmtId": "\(164 + index)", "formatCode": code])
        }
      }
    }
    writeFonts(&xml, fonts)
    writeFills(&xml, fills)
    writeBorders(&xml)
    xml.element("cellStyleXfs", ["count": "1"]) { $0.element("xf") }
    xml.element("cellXfs", ["count": "\(formats.count + 1)"]) { xml in
      xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
      for format in formats {
        let font = (fonts.firstIndex(of: Font(format.look)) ?? -1) + 1
        let fill = format.look.fill.flatMap { fills.firstIndex(of: $0) }.map { $0 + 2 } ?? 0
        let code = Self.builtIn[format.code] ?? codes.firstIndex(of: format.code).map { 164 + $0 } ?? 0
        write(format, &xml, font: font, fill: fill, code: code)
      }
    }
    xml.element("cellStyles", ["count": "1"]) {
      $0.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
    }
    xml.close()
    return xml.bytes
  }

  private func write(_ format: Format, _ xml: inout XMLWriter, font: Int, fill: Int, code: Int) {
    xml.open(
      "xf",
      [
        "numFmtId": "\(code)", "fontId": "\(font)", "fillId": "\(fill)", "borderId": format.look.bordered ? "1" : "0",
        "xfId": "0", "quotePrefix": format.isQuoted ? "1" : nil, "applyNumberFormat": code == 0 ? nil : "1",
        "applyFont": "1", "applyFill": fill == 0 ? nil : "1", "applyBorder": "1", "applyAlignment": "1",
      ])
    xml.element(
      "alignment",
      [
        "horizontal": format.look.alignment == .general ? nil : format.look.alignment.rawValue, "vertical": "top",
        "wrapText": format.look.wraps ? "1" : nil,
      ])
    xml.close()
  }

  /// What of a look makes its font.
  private struct Font: Hashable {
    let bold: Bool
    let underlined: Bool
    let size: Int
    let ink: String?

    init(_ look: CellLook) {
      bold = look.bold
      underlined = look.underlined
      size = look.size
      ink = look.ink
    }
  }

  private func writeFonts(_ xml: inout XMLWriter, _ fonts: [Font]) {
    func write(_ font: Font, _ xml: inout XMLWriter) {
      xml.element("font") { xml in
        if font.bold { xml.element("b") }
        if font.underlined { xml.element("u") }
        xml.element("sz", ["val": "\(font.size)"])
        if let ink = font.ink { xml.element("color", ["rgb": "FF" + ink]) }
        // Arial has a twin of the same widths everywhere (Liberation Sans), so that no text is cut off where it is missing.
        xml.element("name", ["val": "Arial"])
        xml.element("family", ["val": "2"])
        xml.element("charset", ["val": "204"])
      }
    }
    xml.element("fonts", ["count": "\(fonts.count + 1)"]) { xml in
      for font in [Font(.plain)] + fonts { write(font, &xml) }
    }
  }

  private func writeFills(_ xml: inout XMLWriter, _ fills: [String]) {
    xml.element("fills", ["count": "\(fills.count + 2)"]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
      }
      for colour in fills {
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": "FF" + colour])
            xml.element("bgColor", ["indexed": "64"])
          }
        }
      }
    }
  }

  private func writeBorders(_ xml: inout XMLWriter) {
    let sides: [StaticString] = ["left", "right", "top", "bottom"]
    xml.element("borders", ["count": "2"]) { xml in
      xml.element("border") { xml in for side in sides + ["diagonal"] { xml.element(side) } }
      xml.element("border") { xml in
        for side in sides {
          xml.element(side, ["style": "thin"]) { $0.element("color", ["rgb": "FF7F7F7F"]) }
        }
        xml.element("diagonal")
      }
    }
  }

  private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
