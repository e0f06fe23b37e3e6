import RussianText

/// The one place that escapes for Markdown.
enum MarkdownText {
  /// Text on one line in which nothing is a mark: no emphasis, link, image, tag, entity, table or list begins.
  static func escaped(_ text: String) -> String { escaped(text, isLineStart: true) }

  /// - Parameter isLineStart: whether the text may stand first on a line, where more characters have a meaning.
  static func escaped(_ text: String, isLineStart: Bool) -> String {
    let line = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: " ")
    var result = ""
    var atStart = isLineStart
    var digitsOnly = isLineStart
    for character in visible(String(line.map { $0 == "\t" ? " " : $0 })) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$": result += "\\"
      case "#", "+", "-", "=": if atStart { result += "\\" }
      case ".", ")": if digitsOnly && !atStart { result += "\\" }
      case "!": break
      default: break
      }
      if atStart && character == " " { continue }
      result.append(character)
      digitsOnly = digitsOnly && ("0"..."9").contains(character)
      atStart = false
    }
    return result
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
