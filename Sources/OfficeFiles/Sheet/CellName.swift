/// Names of cells, `A1`; rows and columns count from 0.
package enum CellName {
  package static func of(_ row: Int, _ column: Int) -> String { "\(self.column(column))\(row + 1)" }

  /// 0 → A, 25 → Z, 26 → AA.
  static func column(_ number: Int) -> String {
    var name = ""
    var rest = max(number, 0)
    while true {
      name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + name
      guard rest >= 26 else { return name }
      rest = rest / 26 - 1
    }
  }

  /// Rows and columns a sheet has at most.
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// `C14` → row 13, column 2; nil for anything else and beyond the limits of a sheet.
  static func place(of name: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default: return nil
      }
      guard column <= mostColumns, row <= mostRows else { return nil }
    }
    return column > 0 && row > 0 ? (row - 1, column - 1) : nil
  }

  /// `A1:C4` or `A1` → its rows and columns, counted from 0.
  static func range(of name: String) -> CellRange? {
    let ends = name.split(separator: ":", omittingEmptySubsequences: false).map { place(of: String($0)) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return CellRange(rows: first.row...last.row, columns: first.column...last.column)
  }
}

/// Names of sheets as Excel allows them.
package enum SheetNames {
  /// A name of 1…31 characters, without `[]:*?/\`, different from those taken whatever the case.
  package static func make(_ wish: String, taken: [String] = []) -> String {
    let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
    let scalars = wish.unicodeScalars.map { $0.value < 0x20 || forbidden.contains($0) ? " " : $0 }
    let trimmed = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    let base = trimmed.isEmpty || trimmed.lowercased() == "history" ? "Лист" : trimmed
    let known = Set(taken.map { $0.lowercased() })
    var name = cut(base, to: 31)
    var number = 2
    while known.contains(name.lowercased()) {
      let tail = " (\(number))"
      name = cut(base, to: 31 - tail.utf16.count) + tail
      number += 1
    }
    return name
  }

  /// Excel counts UTF-16 units; a character is not cut in half.
  static func cut(_ text: String, to limit: Int) -> String {
    var count = 0
    let end = text.indices.first { index in
      count += text[index].utf16.count
      return count > limit
    }
    return String(text[..<(end ?? text.endIndex)])
  }
}
