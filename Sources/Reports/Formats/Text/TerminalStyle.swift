/// Colours of a terminal, or none.
struct TerminalStyle {
  var isColoured: Bool

  func bold(_ text: String) -> String { code("1", text) }

  func underlined(_ text: String) -> String { code("4", text) }

  /// A level; its name is always there, so nothing is lost without colour.
  func level(_ text: String, _ tone: LevelMark.Tone) -> String {
    switch tone {
    case .worst: code("1;31", text)
    case .weak: code("1;33", text)
    case .fair: code("1;36", text)
    case .best: code("1;32", text)
    case .open, .unrated: code("1", text)
    }
  }

  private func code(_ code: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
