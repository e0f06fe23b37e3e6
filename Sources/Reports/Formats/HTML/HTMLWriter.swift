import RussianText

/// Writes blocks and phrases as HTML; all escaping is the markup's.
package struct HTMLWriter {
  package var xml = HTMLMarkup()
  var labels: Labels
  private var headings = 0
  private var lastLevel = 0

  init(labels: Labels) {
    self.labels = labels
  }

  /// A writer for a page that is no document: its figures and tables are counted, it refers to no source.
  package init() { self.init(labels: .none) }

  static func anchorID(_ anchor: String) -> String { "a-" + Anchors.safe(anchor) }

  static func headingID(_ heading: Heading, _ number: Int) -> String {
    heading.anchor.map(anchorID) ?? "h\(number)"
  }

  /// Writes a block.
  package mutating func write(_ block: Block) {
    switch block {
    case .heading(let value): heading(value)
    case .paragraph(let phrase):
      xml.open("p")
      write(phrase)
      xml.close()
    case .list(let value): list(value.items, isNumbered: value.isNumbered)
    case .table(let value): table(value)
    case .figure(let value): figure(value)
    case .note(let value): note(value)
    case .passport(let entries): passport(entries)
    case .sources(let entries): sources(entries)
    case .pageBreak: xml.element("div", ["class": "break"], text: "")
    }
  }

  /// A rank that would leave a gap in the outline is raised: readers of headings must not meet h2 before h4.
  private mutating func heading(_ heading: Heading) {
    headings += 1
    lastLevel = min(heading.level, lastLevel + 1)
    let names: [StaticString] = ["h2", "h3", "h4", "h5"]
    xml.element(names[lastLevel - 1], ["id": Self.headingID(heading, headings)], text: heading.text)
  }

  /// Writes a phrase.
  package mutating func write(_ phrase: Phrase) {
    for inline in phrase.inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): lines(text)
    case .strong(let text): xml.element("strong", text: text)
    case .emphasis(let text): xml.element("em", text: text)
    case .link(let text, .anchor(let anchor)):
      xml.element("a", ["href": "#" + Self.anchorID(anchor)], text: text)
    case .link(let text, .address(let address)):
      guard let safe = SafeAddress.of(address) else { return lines(text) }
      xml.element("a", ["href": safe, "rel": "noreferrer", "class": text == address ? "bare" : nil], text: text)
    case .link(let text, .file(let name)):
      guard let safe = SafeFileName.of(name) else { return lines(text) }
      xml.element("a", ["href": safe], text: text)
    case .reference(let anchor):
      guard let number = labels.source(anchor) else { return xml.text(labels.mark(anchor)) }
      xml.element(
        "a", ["class": "ref", "href": "#" + Self.anchorID("source-" + anchor), "aria-label": "Источник [\(number)]"],
        text: "[\(number)]")
    case .level(let mark): xml.element("span", ["class": "level \(mark.tone.rawValue)"], text: mark.shown)
    case .lineBreak: xml.element("br")
    }
  }

  private mutating func lines(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, part) in parts.enumerated() {
      if index > 0 { xml.element("br") }
      xml.text(String(part))
    }
  }

  private mutating func list(_ items: [List.Item], isNumbered: Bool) {
    guard !items.isEmpty else { return }
    xml.open(isNumbered ? "ol" : "ul")
    for item in items {
      xml.open("li")
      write(item.phrase)
      list(item.children, isNumbered: isNumbered)
      xml.close()
    }
    xml.close()
  }

  private mutating func note(_ note: Note) {
    xml.open("div", ["class": "note \(note.kind.rawValue)", "role": "note"])
    xml.open("p")
    xml.element("strong", text: note.heading + ".")
    if let first = note.paragraphs.first {
      xml.text(" ")
      write(first)
    }
    xml.close()
    for phrase in note.paragraphs.dropFirst() { write(.paragraph(phrase)) }
    xml.close()
  }

  private mutating func passport(_ entries: [Passport]) {
    guard !entries.isEmpty else { return }
    xml.open("dl", ["class": "passport"])
    for entry in entries {
      xml.open("div")
      xml.element("dt", text: entry.name)
      xml.open("dd")
      write(entry.value)
      xml.close()
      xml.close()
    }
    xml.close()
  }

  private mutating func sources(_ entries: [Source]) {
    guard !entries.isEmpty else { return }
    xml.open("ul", ["class": "sources"])
    for entry in entries {
      xml.open("li", ["id": Self.anchorID("source-" + entry.anchor)])
      xml.element("span", ["class": "number"], text: labels.mark(entry.anchor))
      xml.text(" ")
      xml.open("span")
      write(entry.text)
      xml.close()
      xml.close()
    }
    xml.close()
  }

  private mutating func figure(_ figure: Figure) {
    let number = labels.nextFigure()
    let caption = Labels.figure(number, figure.caption)
    xml.open("figure")
    xml.open("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": unturned(caption)])
    let svg = SVGWriter(
      drawing: figure.chart.drawing, title: caption, description: figure.chart.summary, place: .page("f\(number)"))
    xml.verbatim(svg.write())
    xml.close()
    xml.element("figcaption", text: caption)
    xml.close()
    xml.open("details")
    xml.element("summary", text: "Данные рисунка в таблице")
    table(figure.chart.table(caption: figure.caption), id: "f\(number)-data", caption: figure.caption)
    xml.close()
  }
}
