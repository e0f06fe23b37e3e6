/// Writes the blocks of a document as the content of `w:body`.
///
/// It knows nothing of the package around: ids of styles, lists and pictures come from a context, so that the same body
/// fits into a file of ours and into a person's template.
struct WordBodyWriter {
  var xml = XMLWriter(declaration: false)
  var context: WordContext
  var bookmarks = 0
  var pictures = 0

  init(context: WordContext) {
    self.context = context
  }

  /// Writes all sections.
  ///
  /// - Parameters:
  ///   - properties: `w:sectPr` of each section, written.
  ///   - tail: blocks of a template that follow, written.
  mutating func write(_ sections: [WordSection], properties: [[UInt8]], tail: [UInt8] = []) {
    for (number, (section, properties)) in zip(sections, properties).enumerated() {
      guard number < sections.count - 1 else {
        write(section.blocks)
        // Word wants a paragraph after a table at the end of the document.
        if case .table? = section.blocks.last { paragraph(Self.carrier) }
        xml.verbatim(tail)
        return xml.verbatim(properties)
      }
      // The properties of a section ride on its last paragraph; after a table an own tiny one has to carry them.
      var blocks = section.blocks
      var closing = Self.carrier
      if case .paragraph(let last)? = blocks.last {
        closing = last
        blocks.removeLast()
      }
      write(blocks)
      paragraph(closing, section: properties)
    }
  }

  /// A paragraph too small to be seen.
  private static let carrier: WordParagraph = {
    var paragraph = WordParagraph("ReportCell")
    paragraph.format.line = 20
    return paragraph
  }()

  private mutating func write(_ blocks: [WordBlock]) {
    var followsTable = false
    for block in blocks {
      switch block {
      case .paragraph(let value):
        paragraph(value)
        followsTable = false
      case .table(let value):
        // Two tables in a row would become one.
        if followsTable { paragraph(Self.carrier) }
        table(value)
        followsTable = true
      }
    }
  }

  /// An element whose content this writer writes.
  mutating func element(
    _ name: StaticString, _ attributes: XMLWriter.Attributes = [:], _ content: (inout WordBodyWriter) -> Void
  ) {
    xml.open(name, attributes)
    content(&self)
    xml.close()
  }

  mutating func paragraph(_ value: WordParagraph, section: [UInt8]? = nil) {
    element("w:p") { writer in
      writer.properties(of: value, section: section)
      for name in value.bookmarks {
        writer.bookmarks += 1
        let id = "\(writer.context.firstBookmark + writer.bookmarks)"
        writer.xml.element("w:bookmarkStart", ["w:id": id, "w:name": name])
        writer.xml.element("w:bookmarkEnd", ["w:id": id])
      }
      for inline in value.inlines { writer.inline(inline) }
    }
  }

  private mutating func properties(of value: WordParagraph, section: [UInt8]?) {
    let isPlain = value.style == "Normal" && value.format == WordParagraphFormat() && value.list == nil
    guard !isPlain || section != nil else { return }
    xml.open("w:pPr")
    if value.style != "Normal" { xml.element("w:pStyle", ["w:val": context.styleID(value.style)]) }
    value.format.writeBeforeNumbering(&xml)
    if let list = value.list {
      xml.open("w:numPr")
      xml.element("w:ilvl", ["w:val": "\(list.level)"])
      xml.element("w:numId", ["w:val": "\(context.listID(list.index))"])
      xml.close()
    }
    value.format.writeAfterNumbering(&xml)
    if let section { xml.verbatim(section) }
    xml.close()
  }
}
