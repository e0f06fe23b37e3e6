import RubricModel

/// Turns the bytes of a text file into UTF-8, whatever Russian program wrote it; never guesses in silence.
package struct PlainText: Sendable {
  /// UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  /// How the file was written, for the log.
  package let encoding: String

  /// A byte order mark decides, then whether the bytes are UTF-8, then the frequency of letters.
  package init(_ raw: [UInt8], file: String) throws(UnreadableText) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      (bytes, encoding) = (Self.wide(raw), "UTF-16")
      return
    }
    let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let bad = Self.firstBad(raw, from: start) else {
      (bytes, encoding) = (Array(raw[start...]), "UTF-8")
      return
    }
    let place = Self.place(of: bad, in: raw, file: file)
    let problem = GuessedEncoding(raw, firstBad: bad).problem(at: place, byte: raw[bad])
    guard problem.id == "json.encoding-windows-1251", start == 0, !raw.contains(0) else {
      throw UnreadableText(problem: problem)
    }
    (bytes, encoding) = (Windows1251.utf8(raw), "windows-1251")
  }

  private static func firstBad(_ raw: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < raw.count {
      let length = UTF8Form.length(in: raw, at: i)
      if length == 0 { return i }
      i += length
    }
    return nil
  }

  /// UTF-16 with its mark, as «Текст Юникод» of Excel; a lone surrogate becomes U+FFFD.
  private static func wide(_ raw: [UInt8]) -> [UInt8] {
    let isLittle = raw[0] == 0xFF
    let units = stride(from: 2, to: raw.count - 1, by: 2).map { i in
      isLittle ? UInt16(raw[i]) | UInt16(raw[i + 1]) << 8 : UInt16(raw[i]) << 8 | UInt16(raw[i + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func place(of offset: Int, in raw: [UInt8], file: String) -> Place {
    Place(file: file, line: 1 + raw[..<offset].count { $0 == 0x0A })
  }
}

/// A text in an encoding that cannot be told or is not read.
package struct UnreadableText: Error, Sendable {
  package let problem: Problem
}

/// windows-1251, as Excel writes «CSV (разделители — запятые)».
enum Windows1251 {
  private static let upper = Array(
    """
    ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї\
    АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
    """.unicodeScalars
  ).map { Array(String($0).utf8) }

  static func utf8(_ raw: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count * 2)
    for byte in raw {
      if byte < 0x80 { result.append(byte) } else { result += upper[Int(byte) - 0x80] }
    }
    return result
  }
}
