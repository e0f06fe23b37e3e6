/// Russian in Latin letters, as people write names of files and addresses.
package enum Transliteration {
  /// Small Latin letters, digits and single hyphens; everything else parts words.
  package static func slug(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      let piece = letters[character] ?? plain(character)
      if let piece {
        result += piece
      } else if !result.isEmpty, result.last != "-" {
        result += "-"
      }
    }
    while result.last == "-" { result.removeLast() }
    return result
  }

  private static func plain(_ character: Character) -> String? {
    guard let ascii = character.asciiValue else { return nil }
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return String(character)
    // «№ 5’» and "o'neill": a quotation mark parts nothing.
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return ""
    default: return nil
    }
  }

  /// Characters compare by what they are, so й in two code points is found too.
  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "u", "ә": "a", "ө": "o", "ү": "u", "ұ": "u", "ң": "n",
    "җ": "zh", "һ": "h", "қ": "q", "ғ": "gh", "ҡ": "q", "ҙ": "z", "ҫ": "s", "ӑ": "a", "ӗ": "e", "ӳ": "u",
    "«": "", "»": "", "“": "", "”": "", "„": "", "’": "", "\u{AD}": "",
  ]
}
