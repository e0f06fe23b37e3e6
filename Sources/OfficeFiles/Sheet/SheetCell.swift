/// A cell: a typed value and its look. A text is never taken for a formula, whatever it begins with.
package struct SheetCell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case empty
    case text(String)
    /// Exactly `units / 10^places`; places 0…15.
    case number(units: Int, places: Int)
    /// A difference, shown with its sign.
    case change(Int)
    /// Exactly `units / 10^places` per cent.
    case percent(units: Int, places: Int)
    /// A day of the proleptic Gregorian calendar, from 1900-03-01.
    case day(year: Int, month: Int, day: Int)
  }

  package var value: Value
  package var look: CellLook

  package init(_ value: Value = .empty, _ look: CellLook = .plain) {
    self.value = value
    self.look = look
  }

  package static func text(_ text: String, _ look: CellLook = .plain) -> SheetCell { SheetCell(.text(text), look) }

  package static func number(_ number: Int, _ look: CellLook = .plain) -> SheetCell {
    SheetCell(.number(units: number, places: 0), look)
  }
}

/// How a cell looks, apart from the form of its number.
package struct CellLook: Hashable, Sendable {
  package enum Alignment: String, Sendable {
    case general, left, center, right
  }

  package var bold = false
  /// Background, `RRGGBB`.
  package var fill: String?
  /// Thin lines around.
  package var bordered = true
  package var wraps = true
  package var alignment = Alignment.general
  /// Points.
  package var size = 10
  /// Of the text, `RRGGBB`; nil for what the program takes.
  package var ink: String?
  package var underlined = false

  package init(
    bold: Bool = false, fill: String? = nil, bordered: Bool = true, wraps: Bool = true,
    alignment: Alignment = .general, size: Int = 10, ink: String? = nil, underlined: Bool = false
  ) {
    self.bold = bold
    self.fill = fill
    self.bordered = bordered
    self.wraps = wraps
    self.alignment = alignment
    self.size = size
    self.ink = ink
    self.underlined = underlined
  }

  package static let plain = CellLook()
  package static let head = CellLook(bold: true, fill: "E7ECF3", alignment: .center)
  package static let title = CellLook(bold: true, bordered: false, wraps: false, size: 13)
  /// A cell with a `SheetLink`.
  package static let link = CellLook(ink: "1A4E8A", underlined: true)
  package static let note = CellLook(bordered: false)
  /// A cell that waits for a person's answer.
  package static let input = CellLook(fill: "FFF8DC")
}
