/// The properties of the last section of a template: sheet, margins, headers and footers.
struct TemplateSection: Sendable {
  /// Children of `w:sectPr` as written, by name; headers and footers come several times.
  private(set) var children: [(name: String, bytes: [UInt8])] = []
  private(set) var page = WordPage.standard
  /// Values of all attributes: ids of headers among them.
  private(set) var values: Set<String> = []

  var hasFrame: Bool { children.contains { Self.references.contains($0.name) } }

  private static let references = ["w:headerReference", "w:footerReference"]
  /// The order of the schema, for what may follow the margins. Printer settings are not carried over.
  private static let rest = [
    "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols", "w:formProt", "w:vAlign", "w:noEndnote",
    "w:titlePg", "w:textDirection", "w:bidi", "w:rtlGutter", "w:docGrid",
  ]

  /// The properties of one section of the report.
  ///
  /// - Parameters:
  ///   - isFirst: only the first section has headers and a first page of its own; the others inherit.
  ///   - frame: references to write where the template has none.
  func write(isFirst: Bool, isLandscape: Bool, frame: [UInt8]) -> [UInt8] {
    var xml = XMLWriter(declaration: false)
    xml.open("w:sectPr")
    func copy(_ name: String) {
      for child in children where child.name == name { xml.verbatim(child.bytes) }
    }
    if isFirst {
      Self.references.forEach(copy)
      xml.verbatim(frame)
    }
    copy("w:footnotePr")
    copy("w:endnotePr")
    if isFirst { copy("w:type") } else { xml.element("w:type", ["w:val": "nextPage"]) }
    if isLandscape && page.width < page.height {
      page.landscape.write(&xml)
    } else if children.contains(where: { $0.name == "w:pgSz" }), children.contains(where: { $0.name == "w:pgMar" }) {
      copy("w:pgSz")
      copy("w:pgMar")
    } else {
      page.write(&xml)
    }
    for name in Self.rest {
      if !isFirst, name == "w:titlePg" || name == "w:pgNumType" { continue }
      if isFirst, name == "w:titlePg", !frame.isEmpty { xml.element("w:titlePg") } else { copy(name) }
    }
    xml.close()
    return xml.bytes
  }

  /// Gathers the last `w:sectPr` directly under the body.
  struct Parser {
    private(set) var section = TemplateSection()
    private(set) var range: Range<Int>?
    private var child: XMLEvent?

    mutating func start(_ event: XMLEvent) {
      if event.depth == 2 {
        range = event.name == "w:sectPr" ? event.range : nil
        if range != nil { section = TemplateSection() }
      }
      guard range != nil, case .start(let attributes) = event.kind else { return }
      for attribute in attributes { section.values.insert(attribute.value) }
      if event.depth == 3 {
        child = event
        section.measure(event)
      }
    }

    mutating func end(_ event: XMLEvent, in bytes: [UInt8]) {
      guard range != nil, event.depth == 3, let start = child else { return }
      section.children.append((start.name, Array(bytes[start.range.lowerBound..<event.range.upperBound])))
      child = nil
    }
  }

  private mutating func measure(_ event: XMLEvent) {
    /// Word itself allows no sheet wider than 22 inches; a negative margin means that the text may not be pushed.
    func length(_ name: String, _ fallback: Int) -> Int {
      guard let text = event.attribute(name), let value = Int(text), value.magnitude <= 31_680 else { return fallback }
      return abs(value)
    }
    if event.name == "w:pgSz" {
      page.width = length("w:w", page.width)
      page.height = length("w:h", page.height)
    }
    if event.name == "w:pgMar" {
      page.top = length("w:top", page.top)
      page.right = length("w:right", page.right)
      page.bottom = length("w:bottom", page.bottom)
      page.left = length("w:left", page.left)
      page.header = length("w:header", page.header)
      page.footer = length("w:footer", page.footer)
    }
  }
}
