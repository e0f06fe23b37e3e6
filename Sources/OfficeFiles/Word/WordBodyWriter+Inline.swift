extension WordBodyWriter {
  /// A piece of a paragraph, under a character style where it is part of a link.
  mutating func inline(_ value: WordInline, style: String? = nil) {
    switch value {
    case .text(let string, let format): run(string, format, style: style)
    case .lineBreak: xml.element("w:r") { $0.element("w:br") }
    case .tab: xml.element("w:r") { $0.element("w:tab") }
    case .link(let address, let inlines):
      let id = context.link(to: address)
      hyperlink(inlines, ["xmlns:r": WordNames.relationships, "r:id": id])
    case .jump(let bookmark, let inlines): hyperlink(inlines, ["w:anchor": bookmark])
    case .field(let instruction, let shown):
      xml.element("w:fldSimple", ["w:instr": instruction]) { xml in
        xml.element("w:r") { $0.element("w:t", text: shown) }
      }
    case .picture(let picture):
      pictures += 1
      let writer = WordPictureWriter(
        picture: picture, ids: context.add(picture), number: context.firstPicture + pictures)
      xml.element("w:r") { writer.write(&$0) }
    }
  }

  private mutating func hyperlink(_ inlines: [WordInline], _ attributes: XMLWriter.Attributes) {
    element("w:hyperlink", attributes) { writer in
      for inline in inlines { writer.inline(inline, style: "Hyperlink") }
    }
  }

  /// A tab, a line end and the two special hyphens are elements in Word, not characters.
  private mutating func run(_ string: String, _ format: WordRunFormat, style: String?) {
    let style = style.map { context.styleID($0) }
    xml.open("w:r")
    format.write(&xml, style: style)
    var piece = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      guard let name = Self.element(for: scalar) else {
        piece.append(scalar)
        continue
      }
      flush(&piece)
      xml.element(name)
    }
    flush(&piece)
    xml.close()
  }

  private mutating func flush(_ piece: inout String.UnicodeScalarView) {
    guard !piece.isEmpty else { return }
    xml.element("w:t", ["xml:space": "preserve"], text: String(piece))
    piece = String.UnicodeScalarView()
  }

  private static func element(for scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}": "w:br"
    case "\t": "w:tab"
    case "\u{2011}": "w:noBreakHyphen"
    case "\u{AD}": "w:softHyphen"
    default: nil
    }
  }
}
