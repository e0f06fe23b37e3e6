import RussianText

/// Breaks phrases into lines for a terminal; the one place that makes text from outside safe for it.
struct TextLayout {
  var style: TerminalStyle
  var labels: Labels

  /// A word, safe to print, with its looks.
  private struct Word {
    var text: String
    var dress: (String) -> String
    /// Whether it follows the last one without a space.
    var isJoined: Bool
  }

  /// Lines of a plain text; words longer than a line are cut.
  static func lines(_ text: String, to width: Int) -> [String] {
    TextLayout(style: TerminalStyle(isColoured: false), labels: .none).lines(Phrase(text), to: width)
  }

  /// A line without spaces at its end.
  static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Lines of a phrase, at most `width` columns with what begins them.
  func lines(_ phrase: Phrase, to width: Int, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func room() -> Int { max(width - displayWidth(lines.isEmpty ? first : rest), 4) }
    func flush() {
      lines.append((lines.isEmpty ? first : rest) + line)
      (line, used) = ("", 0)
    }
    let longest = max(width - max(displayWidth(first), displayWidth(rest)), 4)
    for word in words(phrase) {
      guard word.text != "\n" else {
        flush()
        continue
      }
      for piece in Self.pieces(word.text, longest) {
        let length = displayWidth(piece)
        let gap = used > 0 && !word.isJoined ? 1 : 0
        if used > 0, used + gap + length > room() { flush() }
        if used > 0, gap > 0 { line += " " }
        line += word.dress(piece)
        used += (used > 0 ? gap : 0) + length
      }
    }
    if used > 0 || lines.isEmpty { flush() }
    return lines
  }

  private func words(_ phrase: Phrase) -> [Word] {
    var words: [Word] = []
    var followsSpace = true
    func add(_ text: String, _ dress: @escaping (String) -> String) {
      for (number, part) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
        if number > 0 {
          words.append(Word(text: "\n", dress: dress, isJoined: false))
          followsSpace = true
        }
        for (index, word) in part.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
          if index > 0 { followsSpace = true }
          guard !word.isEmpty else { continue }
          words.append(Word(text: shown(String(word)), dress: dress, isJoined: !followsSpace))
          followsSpace = false
        }
      }
    }
    for inline in phrase.inlines {
      switch inline {
      case .text(let text): add(text) { $0 }
      case .strong(let text): add(text, style.bold)
      case .emphasis(let text): add(text, style.underlined)
      case .link(let text, let destination):
        add(text, style.underlined)
        if case .address(let address) = destination, let safe = SafeAddress.of(address), safe != text {
          add(" <\(safe)>") { $0 }
        }
      case .reference(let anchor): add(labels.mark(anchor)) { $0 }
      case .level(let mark): add(mark.shown) { style.level($0, mark.tone) }
      case .lineBreak: add("\n") { $0 }
      }
    }
    return words
  }

  /// A word cut into pieces that fit.
  private static func pieces(_ word: String, _ limit: Int) -> [String] {
    guard displayWidth(word) > limit else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, displayWidth(piece) + displayWidth(String(character)) > limit {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
