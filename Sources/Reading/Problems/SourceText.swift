import RussianText

/// The text a problem stands in, as far as a line of it is worth showing.
package struct SourceText: Sendable {
  private let bytes: [UInt8]
  private let firstLine: Int

  /// `firstLine` is the line of the file on which the text starts.
  package init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// Most columns of a line that are shown.
  private static var width: Int { 100 }
  /// Most bytes of a text that are looked at for a line: beyond, the place alone must do.
  private static var reach: Int { 1_000_000 }

  /// The line around a place with a caret under it; nil where it is not at hand or not text.
  ///
  /// Long lines are cut around the caret; what a terminal would obey is shown instead.
  func picture(line: Int, column: Int) -> (text: String, caret: String)? {
    guard line >= firstLine, column >= 1, let range = range(of: line - firstLine) else { return nil }
    guard let text = String(validating: bytes[range], as: UTF8.self), text.utf8.contains(where: { $0 > 0x20 }) else {
      return nil
    }
    let scalars = text.unicodeScalars
    let start = column > Self.width * 3 / 4 ? column - 1 - Self.width / 2 : 0
    guard let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let caret = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
    else { return nil }
    let end = scalars.index(from, offsetBy: Self.width, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let lead = start > 0 ? "…" : ""
    let before = lead + visible(String(scalars[from..<caret]))
    let after = visible(String(scalars[caret..<max(caret, end)]))
    return (
      before + after + (end < scalars.endIndex ? "…" : ""), String(repeating: " ", count: displayWidth(before)) + "^"
    )
  }

  /// Byte range of the n-th line, without its break and without a byte order mark.
  private func range(of line: Int) -> Range<Int>? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let limit = min(bytes.count, Self.reach)
    for _ in 0..<line {
      while start < limit, bytes[start] != 0x0A { start += 1 }
      guard start < limit else { return nil }
      start += 1
    }
    var end = start
    while end < limit, bytes[end] != 0x0A { end += 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end == limit && limit < bytes.count ? nil : start..<end
  }
}
