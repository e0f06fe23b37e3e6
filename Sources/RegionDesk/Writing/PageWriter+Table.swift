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
  /// One mark or one letter.
  static func mark(_ title: String) -> DeskColumn { DeskColumn(title, "center") }
}

extension PageWriter {
  /// A table in a box that scrolls sideways on a narrow screen and that a keyboard reaches; the script makes its columns sort.
  mutating func table(
    _ caption: String, id: String, _ columns: [DeskColumn], class style: String? = nil, sorts: Bool = true,
    _ rows: (inout PageWriter) -> Void
  ) {
    html.open("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-caption"])
    html.open("table", ["id": id, "class": style, "data-sorts": sorts ? "" : nil])
    html.open("caption", ["id": "\(id)-caption"])
    html.open("span")
    outside(caption)
    html.close()
    html.close()
    html.open("thead")
    html.open("tr")
    for column in columns { html.element("th", ["scope": "col", "class": column.style], text: column.title) }
    html.close()
    html.close()
    html.open("tbody")
    rows(&self)
    html.close()
    html.close()
    html.close()
  }

  /// A row; `isTotal` stands outside of sorting and filters.
  mutating func row(total isTotal: Bool = false, id: String? = nil, _ cells: (inout PageWriter) -> Void) {
    html.open("tr", ["class": isTotal ? "total" : nil, "id": id])
    cells(&self)
    html.close()
  }

  /// The cell that names its row.
  mutating func head(_ content: (inout PageWriter) -> Void) {
    html.open("th", ["scope": "row"])
    content(&self)
    html.close()
  }

  mutating func cell(
    class style: String? = nil, sort: Int? = nil, _ content: (inout PageWriter) -> Void
  ) {
    html.open("td", ["class": style, "data-sort": sort.map(String.init)])
    content(&self)
    html.close()
  }

  mutating func cell(_ text: String, class style: String? = nil, sort: Int? = nil) {
    html.element("td", ["class": style, "data-sort": sort.map(String.init)], text: text)
  }

  /// A number at the right; a dash of its own colour for 0, so that the eye finds the others.
  mutating func count(_ value: Int) { cell(String(value), class: value == 0 ? "right zero" : "right") }
}
