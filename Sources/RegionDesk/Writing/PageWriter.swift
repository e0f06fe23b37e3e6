import Region
import Reports
import RubricModel
import RussianText

/// Writes what pages are made of; every text from outside goes through `outside`.
struct PageWriter {
  let desk: Desk
  /// The way from the page to the folder of the site: `../../`, empty at the top.
  let root: String
  private var writer = HTMLWriter()
  /// Names of the columns of a table that stacks, and which comes next.
  var labels: [String] = []
  var column = 0

  init(_ desk: Desk, root: String) {
    self.desk = desk
    self.root = root
  }

  var html: HTMLMarkup {
    _read { yield writer.xml }
    _modify { yield &writer.xml }
  }

  /// A figure, a note or a list of names and values, as reports have them.
  mutating func write(_ block: Block) { writer.write(block) }

  /// A text of a school or of a list, apart from the words around it and with everything shown that could turn a line.
  mutating func outside(_ text: String) {
    let shown = visible(text)
    guard Self.turns(shown) else { return html.text(shown) }
    html.element("bdi", text: shown)
  }

  /// Whether a text may change the direction of what stands around it; Latin and Russian letters, digits and our punctuation do not, and
  /// most texts have nothing else.
  private static func turns(_ text: String) -> Bool {
    !text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x590, 0x2010...0x2027, 0x2030...0x205E, 0x2100...0x2138: true
      default: false
      }
    }
  }

  /// The same over several lines.
  mutating func lines(_ text: String) {
    let isApart = Self.turns(text)
    if isApart { html.open("bdi") }
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if index > 0 { html.element("br") }
      html.text(visible(String(line)))
    }
    if isApart { html.close() }
  }

  mutating func heading(_ text: String, _ id: String? = nil) { html.element("h2", ["id": id], text: text) }

  mutating func subheading(_ text: String, _ id: String? = nil) { html.element("h3", ["id": id], text: text) }

  mutating func paragraph(_ text: String, class name: String? = nil) { html.element("p", ["class": name], text: text) }

  /// A link to a page of the site.
  mutating func link(_ text: String, to path: String, anchor: String? = nil, class name: String? = nil) {
    html.open("a", ["href": root + path + (anchor.map { "#" + $0 } ?? ""), "class": name])
    outside(text)
    html.close()
  }

  /// A paper beside the site; an address of another scheme stays a text.
  mutating func link(_ paper: DeskLink) {
    let isOurs = !paper.href.contains(":") && !paper.href.hasPrefix("/")
    guard isOurs else { return outside(paper.title) }
    link(paper.title, to: paper.href)
  }

  /// The name of a school, leading to its page where it has one.
  mutating func school(_ label: SchoolLabel, anchor: String? = nil) {
    guard let path = desk.page(of: label.id) else { return outside(label.name) }
    link(label.name, to: path, anchor: anchor)
  }

  /// The name of an indicator, leading to its page.
  mutating func indicator(_ item: Int, isShort: Bool = false) {
    let indicator = desk.rubric.indicators[item]
    if let path = desk.names.indicator(indicator.id) {
      link(indicator.id, to: path, class: "id")
    } else {
      outside(indicator.id)
    }
    if !isShort {
      html.text(" ")
      html.text(indicator.title)
    }
  }

  mutating func mark(_ mark: LevelMark) {
    html.element("span", ["class": "level \(mark.tone.rawValue)"], text: mark.shown)
  }

  /// A level, or the levels it may be.
  mutating func phrase(_ phrase: Phrase) { writer.write(phrase) }

  mutating func figure(_ chart: Chart, caption: String) { write(.figure(Figure(chart, caption: caption))) }

  /// Content in an element.
  mutating func inside(
    _ name: StaticString, class style: String? = nil, id: String? = nil, _ content: (inout PageWriter) -> Void
  ) {
    html.open(name, ["class": style, "id": id])
    content(&self)
    html.close()
  }
}
