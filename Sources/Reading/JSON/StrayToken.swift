import RubricModel

/// What stands where it should not, read as far as one would say it.
struct StrayToken {
  private let bytes: [UInt8]
  private let start: Int
  /// Offset behind it.
  let end: Int

  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
    var end = start
    while end < bytes.count, end - start < 256, Self.isWordByte(bytes[end]) { end += 1 }
    if end == start, start < bytes.count {
      if bytes[start] == 0x22 {
        end = start + 1
        while end < bytes.count, end - start < 256, bytes[end] != 0x22, bytes[end] != 0x0A { end += 1 }
        if end < bytes.count, bytes[end] == 0x22 { end += 1 }
      } else {
        end = start + 1
      }
    }
    self.end = end
  }

  var first: UInt8 { bytes[start] }
  var text: String { Excerpt.text(of: bytes, start..<end) }

  /// A letter of any script, an underscore or a digit begins it.
  var isWord: Bool {
    first >= 0x80 || first == 0x5F || first == 0x24 || (first | 0x20) &- 0x61 < 26 || first &- 0x30 < 10
  }

  /// A quote, bracket, digit or minus begins it.
  var startsValue: Bool { [0x22, 0x7B, 0x5B, 0x2D].contains(first) || first &- 0x30 < 10 }

  /// Bytes of words and numbers: letters of all scripts, digits and `. + - _ $ %`.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      || [0x2E, 0x2B, 0x2D, 0x5F, 0x24, 0x25].contains(byte)
  }

  /// The remedy for words that mean a value elsewhere.
  var literalRemedy: String? {
    switch text.lowercased() {
    case "true", "false", "null": "пишите строчными буквами: \(text.lowercased())"
    case "none", "nil", "undefined", "nan", "infinity", "-infinity", "-", "—", "нет данных":
      "если ответа нет, напишите null"
    case "да": "вместо «да» напишите true"
    case "нет": "вместо «нет» напишите false"
    default: nil
    }
  }

  /// The problem of what is wrong wherever it stands: other quotes, comments, invisible characters.
  func problem(in report: FaultReport) -> Problem? {
    if first == 0x2F || first == 0x23 {
      return report.make(
        "comment", "комментариев в JSON нет", expected: "данные", found: first == 0x23 ? "«#»" : "«/»",
        remedy: "удалите комментарий; пояснение к ответу пишите в ключ \"comment\"")
    }
    guard let scalar = scalar else { return nil }
    if CharacterName.isOtherQuote(scalar) {
      return report.make(
        "quotes", "кавычки не те: в JSON нужны прямые", expected: "прямая кавычка \"",
        found: "\(scalar) (\(CharacterName.code(scalar)))",
        remedy: "замените кавычки прямыми (\"); их часто подменяет текстовый редактор вроде Word — правьте в Блокноте")
    }
    if let name = CharacterName.invisible(scalar) {
      return report.make(
        "space", "между значениями стоит невидимый символ", expected: "обычный пробел или ничего",
        found: "\(name) (\(CharacterName.code(scalar)))", remedy: "удалите его и поставьте обычный пробел")
    }
    return nil
  }

  private var scalar: Unicode.Scalar? {
    String(decoding: bytes[start..<min(bytes.count, start + 4)], as: UTF8.self).unicodeScalars.first
  }
}
