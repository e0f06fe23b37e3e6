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

  /// Not blank: a character above U+0020, escaped or not (rule 3).
  var isFilled: Bool {
    guard let first = bytes.first(where: { $0 != 0x20 }) else { return false }
    guard first == 0x5C else { return first > 0x20 }
    // Only a name that begins with an escaped letter or quote; who begins with an escaped tab may wait.
    guard bytes.count >= 6, bytes[0] == 0x5C, bytes[1] == 0x75 else { return bytes.count >= 2 && bytes[1] == 0x22 }
    let digits = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt32.self))
    return FastCursor.hexValue(digits).map { $0 > 0x20 } ?? false
  }

  private func areDigits(_ range: Range<Int>) -> Bool { range.allSatisfy { bytes[$0] &- 0x30 < 10 } }

  private func number(at index: Int) -> Int { Int(bytes[index] &- 0x30) * 10 + Int(bytes[index + 1] &- 0x30) }
}
