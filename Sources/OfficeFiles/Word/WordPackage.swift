/// Writes a text document as a DOCX file of ours, after ГОСТ Р 7.0.97.
package struct WordPackage {
  package var document: WordDocument
  package var page: WordPage

  package init(_ document: WordDocument, page: WordPage = .standard) {
    self.document = document
    self.page = page
  }

  /// The file.
  package func write() throws(OfficeFault) -> [UInt8] {
    var package = OfficePackage()
    var root = Relationships()
    _ = root.add(type: Relationships.officeType("officeDocument"), target: "word/document.xml")
    var context = WordContext()
    let frame = addParts(to: &package, links: &context.links)

    var writer = WordBodyWriter(context: context)
    writer.xml = XMLWriter()
    writer.element("w:document", ["xmlns:w": WordNames.main, "xmlns:r": WordNames.relationships]) { writer in
      writer.element("w:body") { writer in
        writer.write(document.sections, properties: document.sections.indices.map { section($0, frame: frame) })
      }
    }
    package.add("word/document.xml", type: WordNames.contentType("document.main"), writer.xml.bytes)
    for item in writer.context.media { package.add(item.name, typeOfEnding: item.type, item.bytes) }
    document.properties.add(to: &package, root: &root)
    package.relate("", root)
    package.relate("word/document.xml", writer.context.links)
    return try package.write()
  }

  /// Ids of the headers and footers.
  private struct Frame {
    var headers: [(kind: String, id: String)] = []
    var footers: [(kind: String, id: String)] = []
  }

  private func addParts(to package: inout OfficePackage, links: inout Relationships) -> Frame {
    func add(_ name: String, _ kind: String, _ bytes: [UInt8]) -> String {
      package.add("word/\(name).xml", type: WordNames.contentType(kind), bytes)
      return links.add(type: Relationships.officeType(kind), target: name + ".xml")
    }
    _ = add("styles", "styles", WordParts.styles())
    _ = add("numbering", "numbering", WordNumbering.part(document.lists))
    _ = add("settings", "settings", WordParts.settings())
    _ = add("fontTable", "fontTable", WordParts.fonts())
    var frame = Frame()
    frame.headers.append(("default", add("header1", "header", WordParts.header())))
    frame.headers.append(("first", add("header2", "header", WordParts.blank("w:hdr", style: "Header"))))
    if let footer = document.footer {
      frame.footers.append(("default", add("footer1", "footer", WordParts.footer(footer))))
      frame.footers.append(("first", add("footer2", "footer", WordParts.blank("w:ftr", style: "Footer"))))
    }
    return frame
  }

  /// Only the first section has a first page of its own: the others go on counting and inherit headers and footers.
  private func section(_ number: Int, frame: Frame) -> [UInt8] {
    var xml = XMLWriter(declaration: false)
    xml.open("w:sectPr")
    if number == 0 {
      for (kind, id) in frame.headers { xml.element("w:headerReference", ["w:type": kind, "r:id": id]) }
      for (kind, id) in frame.footers { xml.element("w:footerReference", ["w:type": kind, "r:id": id]) }
    }
    xml.element("w:type", ["w:val": "nextPage"])
    (document.sections[number].isLandscape ? page.landscape : page).write(&xml)
    if number == 0 { xml.element("w:titlePg") }
    xml.close()
    return xml.bytes
  }
}
