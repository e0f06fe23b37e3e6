import Reports

/// A column of a table.
struct DeskColumn {
  var title: String
  var style: String?

  init(_ title: String, _ style: String? = nil) {
    self.title = title
    self.style = style
  }

  /// Numbers.
  static func number(_ title: String) -> DeskColumn { DeskColumn(title, "right") }
  /// Narrow cells under a title set upwards.
  static func narrow(_ title: String) -> DeskColumn { DeskColumn(title, "turn") }
}

extension PageWriter {
  /// A table in a box that scrolls sideways on a narrow screen and that a keyboard reaches; the script makes its columns sort.
  ///
  /// A quiet caption is there for those who hear the page: the heading above says the same.
  mutating func table(
    _ caption: String, id: String, _ columns: [DeskColumn], class style: String? = nil, sorts: Bool = true,
    isQuiet: Bool = false,
    _ rows: (inout PageWriter) -> Void
  ) {
    html.open("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-caption"])
    html.open("table", ["id": id, "class": style, "data-sorts": sorts ? "" : nil])
    html.open("caption", ["id": "\(id)-caption"])
    html.open("span", ["class": isQuiet ? "hidden" : nil])
    outside(caption)
    html.close()
    html.close()
    html.open("thead")
    html.open("tr")
    for column in columns { title(column) }
    html.close()
    html.close()
    html.open("tbody")
    // On a narrow screen the cells of such a table stand below each other, each under its own name.
    labels = Self.labelled.contains(style ?? "") ? columns.map(\.title) : []
    rows(&self)
    labels = []
    html.close()
    html.close()
    html.close()
  }

  /// The head of a column; one that is set upwards needs an element to turn.
  mutating func title(_ column: DeskColumn) {
    guard column.style == "turn" else {
      return html.element("th", ["scope": "col", "class": column.style], text: column.title)
    }
    html.open("th", ["scope": "col", "class": column.style])
    html.element("span", text: column.title)
    html.close()
  }

  /// Looks of tables that stack, each cell under the name of its column; answers are too many for that: the style names them.
  private static var labelled: Set<String> { ["stack", "full stack", "full stack calls"] }

  /// A row; `isTotal` stands outside of sorting and filters.
  mutating func row(total isTotal: Bool = false, id: String? = nil, _ cells: (inout PageWriter) -> Void) {
    html.open("tr", ["class": isTotal ? "total" : nil, "id": id])
    column = 0
    cells(&self)
    html.close()
  }

  /// The cell that names its row.
  mutating func head(_ content: (inout PageWriter) -> Void) {
    html.open("th", ["scope": "row"])
    column += 1
    content(&self)
    html.close()
  }

  mutating func cell(
    class style: String? = nil, sort: Int? = nil, _ content: (inout PageWriter) -> Void
  ) {
    let label = nextLabel()
    html.open(
      "td",
      ["class": style, "data-sort": sort.map(String.init), "data-l": label.number, "data-label": label.words])
    content(&self)
    html.close()
  }

  mutating func cell(_ text: String, class style: String? = nil, sort: Int? = nil) {
    cell(class: style, sort: sort) { $0.html.text(text) }
  }

  /// A number at the right; a dash of its own colour for 0, so that the eye finds the others.
  mutating func count(_ value: Int) { cell(String(value), class: value == 0 ? "right zero" : "right") }

  private mutating func nextLabel() -> (number: String?, words: String?) {
    defer { column += 1 }
    return StackLabels.label(labels.indices.contains(column) ? labels[column] : nil)
  }
}
