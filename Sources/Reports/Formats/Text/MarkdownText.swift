import RussianText

/// The one place that escapes for Markdown.
enum MarkdownText {
  /// Text on one line in which nothing is a mark: no emphasis, link, image, tag, entity, table or list begins.
  static func escaped(_ text: String) -> String { escaped(text, isLineStart: true) }

  /// - Parameter isLineStart: whether the text may stand first on a line, where more characters have a meaning.
  static func escaped(_ text: String, isLineStart: Bool) -> String {
    var result = String.UnicodeScalarView()
    var atStart = isLineStart
    var digitsOnly = isLineStart
    for scalar in shown(oneLine(text)).unicodeScalars {
      switch scalar {
      case " " where atStart: continue
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$": result.append("\\")
      case "#", "+", "-", "=": if atStart { result.append("\\") }
      case ".", ")": if digitsOnly && !atStart { result.append("\\") }
      default: break
      }
      result.append(scalar)
      digitsOnly = digitsOnly && ("0"..."9" as ClosedRange<Unicode.Scalar>).contains(scalar)
      atStart = false
    }
    return String(result)
  }

  /// A line end or a tab becomes a space: the text stays on its line.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// Emphasis takes hold only where no space stands at its inner edge.
  static func wrapped(_ text: String, in mark: String) -> String {
    let escaped = escaped(text, isLineStart: false)
    let core = escaped.drop { $0.isWhitespace }
    guard !core.isEmpty else { return escaped }
    let before = escaped.prefix(escaped.count - core.count)
    let trailing = core.reversed().prefix { $0.isWhitespace }.count
    return before + mark + core.dropLast(trailing) + mark + core.suffix(trailing)
  }
}
