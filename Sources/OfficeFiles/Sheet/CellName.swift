/// Names of cells, `A1`; rows and columns count from 0.
enum CellName {
  static func of(_ row: Int, _ column: Int) -> String { "\(self.column(column))\(row + 1)" }

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
