/// How characters look; nil and false leave to the style what the style says.
package struct WordRunFormat: Hashable, Sendable {
  package var bold = false
  package var italic = false
  /// Half points: 28 is 14 pt.
  package var size: Int?
  /// `RRGGBB`.
  package var colour: String?
  /// Background, `RRGGBB`.
  package var shade: String?
  package var underline = false
  package var caps = false

  package init(
    bold: Bool = false, italic: Bool = false, size: Int? = nil, colour: String? = nil, shade: String? = nil,
    underline: Bool = false, caps: Bool = false
  ) {
    self.bold = bold
    self.italic = italic
    self.size = size
    self.colour = colour
    self.shade = shade
    self.underline = underline
    self.caps = caps
  }

  /// Writes the children of `w:rPr` in the order of the schema; nothing where there is nothing to say.
  func write(_ xml: inout XMLWriter, style: String? = nil) {
    guard self != WordRunFormat() || style != nil else { return }
    xml.element("w:rPr") { xml in
      if let style { xml.element("w:rStyle", ["w:val": style]) }
      if bold { xml.element("w:b"); xml.element("w:bCs") }
      if italic { xml.element("w:i"); xml.element("w:iCs") }
      if caps { xml.element("w:caps") }
      if let colour { xml.element("w:color", ["w:val": colour]) }
      if let size {
        xml.element("w:sz", ["w:val": "\(size)"])
        xml.element("w:szCs", ["w:val": "\(size)"])
      }
      if underline { xml.element("w:u", ["w:val": "single"]) }
      if let shade { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade]) }
    }
  }
}

/// How a paragraph stands; nil leaves to the style what the style says. Lengths are in twips (1/1440 inch).
package struct WordParagraphFormat: Hashable, Sendable {
  package enum Alignment: String, Sendable {
    case left, center, right
    case justified = "both"
  }

  package var alignment: Alignment?
  package var left: Int?
  package var firstLine: Int?
  /// How far the first line stands out to the left; excludes `firstLine`.
  package var hanging: Int?
  package var before: Int?
  package var after: Int?
  /// In 240ths of a line: 276 is 1.15.
  package var line: Int?
  package var keepNext: Bool?
  package var keepLines = false
  package var pageBreakBefore = false
  package var hyphenated = true
  /// Level in the outline, 0…8.
  package var outline: Int?
  /// Colour of a bar to the left, `RRGGBB`.
  package var bar: String?
  package var shade: String?

  package init() {}

  /// Writes children of `w:pPr` in the order of the schema, between style and numbering before and the rest after.
  func writeBeforeNumbering(_ xml: inout XMLWriter) {
    if let keepNext { xml.element("w:keepNext", ["w:val": keepNext ? nil : "0"]) }
    if keepLines { xml.element("w:keepLines") }
    if pageBreakBefore { xml.element("w:pageBreakBefore") }
  }

  func writeAfterNumbering(_ xml: inout XMLWriter) {
    if let bar {
      xml.element("w:pBdr") { xml in
        xml.element("w:left", ["w:val": "single", "w:sz": "24", "w:space": "8", "w:color": bar])
      }
    }
    if let shade { xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": shade]) }
    if !hyphenated { xml.element("w:suppressAutoHyphens") }
    if before != nil || after != nil || line != nil {
      xml.element(
        "w:spacing",
        [
          "w:before": before.map(String.init), "w:after": after.map(String.init), "w:line": line.map(String.init),
          "w:lineRule": line == nil ? nil : "auto",
        ])
    }
    if left != nil || firstLine != nil || hanging != nil {
      xml.element(
        "w:ind",
        [
          "w:left": left.map(String.init), "w:hanging": hanging.map(String.init),
          "w:firstLine": firstLine.map(String.init),
        ])
    }
    if let alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
    if let outline { xml.element("w:outlineLvl", ["w:val": "\(outline)"]) }
  }
}
