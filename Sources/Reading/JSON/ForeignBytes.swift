import RubricModel

/// Recognises files that are not text in UTF-8 at all by their first bytes.
struct ForeignBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The problem of such a file; nil when the first bytes say nothing of the kind.
  func problem(at place: Place) -> Problem? {
    if let encoding = wideEncoding {
      return Problem(
        "json.encoding-\(encoding.id)", at: place, "файл сохранён в кодировке \(encoding.name)", expected: "UTF-8",
        found: encoding.name,
        remedy: GuessedEncoding.remedy)
    }
    guard let kind = Self.kinds.first(where: { bytes.starts(with: $0.head) }) else { return nil }
    return Problem(
      "json.not-json", at: place, "это не JSON, а другой файл", expected: "текст в формате JSON", found: kind.name,
      remedy: "проверьте, тот ли файл указан; таблицу сначала сохраните в нужном формате")
  }

  private var wideEncoding: (id: String, name: String)? {
    let head = Array(bytes.prefix(4))
    if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return ("utf32", "UTF-32") }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return ("utf16", "UTF-16") }
    // Without a mark: an ASCII character beside a zero byte.
    if head.count == 4, head[0] != 0, head[1] == 0, head[2] == 0, head[3] == 0 { return ("utf32", "UTF-32") }
    if head.count == 4, head[0] == 0, head[1] == 0, head[2] == 0, head[3] != 0 { return ("utf32", "UTF-32") }
    if head.count >= 2, (head[0] == 0) != (head[1] == 0) { return ("utf16", "UTF-16") }
    return nil
  }

  private static var kinds: [(head: [UInt8], name: String)] {
    [
      ([0x50, 0x4B, 0x03, 0x04], "книга Excel, документ Word или архив ZIP"),
      ([0xD0, 0xCF, 0x11, 0xE0], "документ старого Office (.xls, .doc)"),
      (Array("%PDF".utf8), "документ PDF"),
      ([0x1F, 0x8B], "архив gzip"),
      (Array("Rar!".utf8), "архив RAR"),
      ([0x37, 0x7A, 0xBC, 0xAF], "архив 7z"),
      ([0x89, 0x50, 0x4E, 0x47], "картинка PNG"),
      ([0xFF, 0xD8, 0xFF], "картинка JPEG"),
      (Array("<".utf8), "страница HTML или документ XML"),
    ]
  }
}

/// Names the encoding of a text that is not UTF-8 by where its letters lie.
struct GuessedEncoding {
  private let counts: (upper: Int, low: Int, high: Int)
  private let unicodeBefore: Bool

  /// `firstBad` is the offset of the first byte that is not UTF-8.
  init(_ bytes: [UInt8], firstBad: Int) {
    var (low, upper, high) = (0, 0, 0)
    for byte in bytes[firstBad..<min(bytes.count, firstBad + 65_536)] {
      switch byte {
      case 0xA0...0xAF: low += 1
      case 0xC0...0xDF: upper += 1
      case 0xE0...0xFF: high += 1
      default: break
      }
    }
    counts = (upper, low, high)
    unicodeBefore = bytes[..<firstBad].contains { $0 >= 0xC2 }
  }

  /// A file with characters in UTF-8 before the bad byte is damaged; one without is in another encoding.
  func problem(at place: Place, byte: UInt8) -> Problem {
    let hex = String(byte, radix: 16, uppercase: true)
    guard !unicodeBefore, let (id, name) = guess else {
      return Problem(
        "json.encoding-utf8", at: place, "повреждённый символ: это не UTF-8", expected: "UTF-8", found: "байт \(hex)",
        remedy: "сотрите и наберите это место заново или возьмите исходный файл")
    }
    return Problem(
      "json.encoding-\(id)", at: place, "файл сохранён в кодировке \(name)", expected: "UTF-8",
      found: "\(name) (байт \(hex))",
      remedy: Self.remedy)
  }

  static let remedy = "сохраните файл заново в кодировке UTF-8 (в Блокноте: «Сохранить как», «Кодировка: UTF-8»)"

  private var guess: (id: String, name: String)? {
    let all = counts.upper + counts.low + counts.high
    // A few bytes prove nothing.
    guard all >= 4 else { return nil }
    // Russian text is mostly small letters: E0…FF in windows-1251, C0…DF in KOI8-R, A0…AF and E0…EF in CP866.
    if counts.low * 4 > all { return ("cp866", "CP866 (DOS)") }
    if counts.high >= counts.upper { return ("windows-1251", "windows-1251") }
    return ("koi8-r", "КОИ-8")
  }
}
