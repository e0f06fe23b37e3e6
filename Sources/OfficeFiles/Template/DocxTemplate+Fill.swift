extension DocxTemplate {
  /// The report in the clothes of the template.
  package func fill(_ document: WordDocument) throws(OfficeFault) -> [UInt8] {
    var package = OfficePackage()
    var root = Relationships()
    _ = root.add(type: Relationships.officeType("officeDocument"), target: "word/document.xml")
    let kept = try TemplateLinks(self)
    var context = WordContext()
    // Far above what a person's document counts to.
    context.firstBookmark = 900_000
    context.firstPicture = 900_000
    for link in kept.main.links { context.links.keep(relocated(link)) }
    context.taken = Set(kept.parts.map { $0.name.lowercased() })

    try addStyles(to: &package, &context)
    try addNumbering(document.lists, to: &package, &context)
    add("settings", "settings", WordParts.settings(keeping: settings), to: &package, &context)
    let frame = body.section.hasFrame ? [] : addFrame(document, to: &package, &context)

    var writer = WordBodyWriter(context: context)
    writer.xml.verbatim(body.head)
    writer.xml.verbatim(body.before)
    let properties = document.sections.enumerated().map { number, section in
      body.section.write(isFirst: number == 0, isLandscape: section.isLandscape, frame: number == 0 ? frame : [])
    }
    writer.write(document.sections, properties: properties, tail: body.after)
    writer.xml.verbatim("</w:body></w:document>".utf8)

    package.add("word/document.xml", type: WordNames.contentType("document.main"), writer.xml.bytes)
    for item in writer.context.media { package.add(item.name, typeOfEnding: item.type, item.bytes) }
    for part in kept.parts {
      guard let bytes = try parts.read(part.name) else { throw .zipDamaged(part.name) }
      package.add(part.name, type: parts.type(of: part.name), bytes)
      package.relate(part.name, part.links)
    }
    document.properties.add(to: &package, root: &root)
    package.relate("", root)
    package.relate("word/document.xml", writer.context.links)
    return try package.write()
  }

  /// The text moves to `word/document.xml` wherever it lay, so its links are stated anew.
  private func relocated(_ link: Relationships.Link) -> Relationships.Link {
    guard !link.isExternal, let name = PackageParts.resolve(link.target, from: parts.main) else { return link }
    var link = link
    link.target = Self.target(name)
    return link
  }

  private func add(
    _ name: String, _ kind: String, _ bytes: [UInt8], to package: inout OfficePackage, _ context: inout WordContext
  ) {
    var path = "word/\(name).xml"
    while context.taken.contains(path.lowercased()) { path = "word/report-" + path.dropFirst(5) }
    context.taken.insert(path.lowercased())
    package.add(path, type: WordNames.contentType(kind), bytes)
    _ = context.links.add(type: Relationships.officeType(kind), target: Self.target(path))
  }

  /// A part as `word/document.xml` points to it.
  private static func target(_ name: String) -> String {
    name.hasPrefix("word/") ? String(name.dropFirst(5)) : "/" + name
  }

  private func addStyles(to package: inout OfficePackage, _ context: inout WordContext) throws(OfficeFault) {
    guard let bytes = try content("styles") else {
      return add("styles", "styles", WordParts.styles(), to: &package, &context)
    }
    let styles = try TemplateStyles(bytes)
    context.styles = styles.ids
    add("styles", "styles", styles.bytes, to: &package, &context)
  }

  private func addNumbering(
    _ lists: [WordList], to package: inout OfficePackage, _ context: inout WordContext
  ) throws(OfficeFault) {
    guard let bytes = try content("numbering") else {
      return add("numbering", "numbering", WordNumbering.part(lists), to: &package, &context)
    }
    let numbering = try TemplateNumbering(bytes, adding: lists)
    context.firstList = numbering.firstList
    add("numbering", "numbering", numbering.bytes, to: &package, &context)
  }

  private func content(_ kind: String) throws(OfficeFault) -> [UInt8]? {
    guard let link = links.first(where: { $0.type == Relationships.officeType(kind) && !$0.isExternal }),
      let name = PackageParts.resolve(link.target, from: parts.main)
    else { return nil }
    return try parts.read(name)
  }

  /// A template without any header gets our page numbers.
  private func addFrame(
    _ document: WordDocument, to package: inout OfficePackage, _ context: inout WordContext
  ) -> [UInt8] {
    add("header-report", "header", WordParts.header(styles: context.styleID), to: &package, &context)
    let id = context.links.links.last?.id
    var xml = XMLWriter(declaration: false)
    xml.element(
      "w:headerReference", ["xmlns:r": WordNames.relationships, "w:type": "default", "r:id": id])
    return xml.bytes
  }
}
