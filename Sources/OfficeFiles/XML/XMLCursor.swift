/// A place in the bytes of an XML document, and the steps that read its smallest pieces.
struct XMLCursor {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  var isAtEnd: Bool { offset >= bytes.count }

  func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func advance(_ count: Int) { offset = min(offset + count, bytes.count) }

  func starts(with literal: StaticString) -> Bool {
    literal.withUTF8Buffer { wanted in
      offset + wanted.count <= bytes.count && bytes[offset..<offset + wanted.count].elementsEqual(wanted)
    }
  }

  mutating func expect(_ literal: StaticString) throws(OfficeFault) {
    guard starts(with: literal) else { throw malformed("нет знака \(literal)") }
    advance(literal.utf8CodeUnitCount)
  }

  mutating func skip(past literal: StaticString) throws(OfficeFault) {
    while !isAtEnd, !starts(with: literal) { offset += 1 }
    guard !isAtEnd else { throw fault("xml.cut", "Часть файла обрывается.") }
    advance(literal.utf8CodeUnitCount)
  }

  mutating func skipSpace() {
    while let byte = peek(), Self.isSpace(byte) { offset += 1 }
  }

  /// Passes the XML declaration; any encoding but UTF-8 is refused, for the bytes are read as UTF-8.
  mutating func skipDeclaration() throws(OfficeFault) {
    let start = offset
    if starts(with: "<?xml") {
      try skip(past: "?>")
      let head = String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
      let isForeign = head.contains("encoding") && !head.contains("utf-8") && !head.contains("us-ascii")
      guard !isForeign else { throw fault("xml.encoding", "Часть файла записана не в UTF-8.") }
    } else if [[0xFE, 0xFF], [0xFF, 0xFE], [0, 0x3C], [0x3C, 0]].contains(Array(bytes.prefix(2))) {
      throw fault("xml.encoding", "Часть файла записана не в UTF-8.")
    }
  }

  /// A name, with its prefix if it has one.
  mutating func name() throws(OfficeFault) -> String {
    let start = offset
    while let byte = peek(), Self.isName(byte) { offset += 1 }
    guard offset > start, let first = bytes[start..<offset].first, !Self.isNameTailOnly(first),
      let name = String(validating: bytes[start..<offset], as: UTF8.self),
      name.split(separator: ":", omittingEmptySubsequences: false).allSatisfy({ !$0.isEmpty })
    else { throw malformed("неверное имя элемента или атрибута") }
    return name
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || isNameTailOnly(byte)
    }
  }

  private static func isNameTailOnly(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }

  func malformed(_ found: String) -> OfficeFault {
    fault("xml.malformed", "Часть файла записана с ошибкой.", found: found)
  }

  func fault(_ id: String, _ summary: String, expected: String? = nil, found: String? = nil) -> OfficeFault {
    let line = 1 + bytes.prefix(offset).count { $0 == 0x0A }
    let place = "строка \(line)"
    return OfficeFault(
      id, summary, expected: expected, found: found.map { "\($0), \(place)" } ?? place, remedy: .saveAnew)
  }
}
