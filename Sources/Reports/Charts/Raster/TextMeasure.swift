/// How much room a text takes in a chart.
enum TextMeasure {
  /// Width in the units of the size, by the widths of Arial.
  static func width(_ text: String, size: Double) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + GlyphSet.standard.glyph($1).advance }
    return Double(units) * size / GlyphSet.unitsPerEm
  }

  /// What to leave free: the reader's font may be somewhat wider than Arial.
  static func room(_ text: String, size: Double) -> Double { width(text, size: size) * 1.08 }

  /// Lines no wider than a limit, broken at spaces; a longer word is cut by letters.
  static func lines(_ text: String, size: Double, within limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }).flatMap({ pieces(of: $0, size, limit) }) {
      let longer = line.isEmpty ? word : line + " " + word
      if !line.isEmpty, room(longer, size: size) > limit {
        lines.append(line)
        line = word
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func pieces(of word: Substring, _ size: Double, _ limit: Double) -> [String] {
    guard room(String(word), size: size) > limit else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, room(piece + String(character), size: size) > limit {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
