import RussianText

/// Judges a text of a sheet by its bytes as written: true only where it is right beyond doubt.
///
/// The rules are those of `AnswerSheetReader`. A text with an escape where none is usual is left to the careful reader.
struct PlainField {
  let bytes: UnsafeRawBufferPointer

  /// `20YY-MM` with a month 01…12 (rule 3).
  var isWave: Bool {
    guard bytes.count == 7, bytes[0] == 0x32, bytes[1] == 0x30, bytes[4] == 0x2D, areDigits(2..<4), areDigits(5..<7)
    else { return false }
    return (1...12).contains(number(at: 5))
  }

  /// A day of the calendar, `YYYY-MM-DD`, year 0001…9999 (rule 3).
  var isDay: Bool {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, areDigits(0..<4), areDigits(5..<7), areDigits(8..<10)
    else { return false }
    return ISODay(year: number(at: 0) * 100 + number(at: 2), month: number(at: 5), day: number(at: 8)) != nil
  }

  /// A code of ОКТМО by form (rule 4).
  var isMunicipality: Bool { (bytes.count == 8 || bytes.count == 11) && areDigits(0..<bytes.count) }

  /// Not blank: a letter or a digit can be seen in it.
  var isFilled: Bool { hasLetter || bytes.first.map { $0 &- 0x30 < 10 } ?? false }

  /// A Latin letter, or a Cyrillic one as UTF-8 or as `\u04…`.
  var hasLetter: Bool {
    var escaped = false
    for (index, byte) in bytes.enumerated() {
      if byte == 0x5C {
        // Behind an escape a Latin letter may be part of one.
        escaped = true
        if index + 4 < bytes.count, bytes[index + 1] == 0x75, bytes[index + 2] == 0x30, bytes[index + 3] == 0x34 {
          return true
        }
      } else if byte == 0xD0 || byte == 0xD1 || (!escaped && (byte | 0x20) &- 0x61 < 26) {
        return true
      }
    }
    return false
  }

  private func areDigits(_ range: Range<Int>) -> Bool { range.allSatisfy { bytes[$0] &- 0x30 < 10 } }

  private func number(at index: Int) -> Int { Int(bytes[index] &- 0x30) * 10 + Int(bytes[index + 1] &- 0x30) }
}
