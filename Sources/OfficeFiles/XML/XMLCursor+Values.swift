extension XMLCursor {
  /// Attributes up to the end of a start tag, and whether the element ends with it.
  mutating func attributes(
    limits: XMLLimits
  ) throws(OfficeFault) -> (attributes: [XMLEvent.Attribute], isEmpty: Bool) {
    var attributes: [XMLEvent.Attribute] = []
    while true {
      let before = offset
      skipSpace()
      if starts(with: "/>") {
        advance(2)
        return (attributes, true)
      }
      if starts(with: ">") {
        advance(1)
        return (attributes, false)
      }
      guard offset > before else { throw isAtEnd ? fault("xml.cut", "Часть файла обрывается.") : malformed("тег") }
      let name = try name()
      guard attributes.count < limits.attributes else { throw malformed("слишком много атрибутов") }
      guard !attributes.contains(where: { $0.name == name }) else {
        throw malformed("атрибут \(name.prefix(40)) указан дважды")
      }
      skipSpace()
      try expect("=")
      skipSpace()
      attributes.append(XMLEvent.Attribute(name: name, value: try quoted(limit: limits.text)))
    }
  }

  private mutating func quoted(limit: Int) throws(OfficeFault) -> String {
    guard let quote = peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw malformed("значение атрибута без кавычек")
    }
    advance(1)
    let value = try run(limit: limit, isAttribute: true) { $0 == quote }
    guard peek() == quote else { throw fault("xml.cut", "Часть файла обрывается.") }
    advance(1)
    return value
  }

  /// Character data up to the next tag.
  mutating func text(limit: Int) throws(OfficeFault) -> String {
    try run(limit: limit, isAttribute: false) { $0 == UInt8(ascii: "<") }
  }

  /// The content of a CDATA section, which is taken as it stands.
  mutating func characterData(limit: Int) throws(OfficeFault) -> String {
    try expect("<![CDATA[")
    let start = offset
    try skip(past: "]]>")
    let piece = bytes[start..<offset - 3]
    guard piece.count <= limit, piece.allSatisfy(Self.isPrintable),
      let string = String(validating: piece, as: UTF8.self)
    else { throw malformed("недопустимые знаки") }
    return string
  }

  /// Reads bytes up to a delimiter, replacing references and line ends.
  private mutating func run(
    limit: Int, isAttribute: Bool, until stop: (UInt8) -> Bool
  ) throws(OfficeFault) -> String {
    var result: [UInt8] = []
    while let byte = peek(), !stop(byte) {
      guard result.count < limit else { throw fault("xml.text", "Текст в части файла слишком длинный.") }
      switch byte {
      case UInt8(ascii: "&"):
        result.append(contentsOf: try reference())
        continue
      case UInt8(ascii: "<"): throw malformed("знак < в значении атрибута")
      case UInt8(ascii: "]") where !isAttribute && starts(with: "]]>"): throw malformed("]]> в тексте")
      case 0x0D:
        if !starts(with: "\r\n") { result.append(isAttribute ? 0x20 : 0x0A) }
      case 0x09, 0x0A: result.append(isAttribute ? 0x20 : byte)
      default:
        guard Self.isPrintable(byte) else { throw malformed("недопустимый знак") }
        result.append(byte)
      }
      advance(1)
    }
    guard let string = String(validating: result, as: UTF8.self) else { throw malformed("текст не в UTF-8") }
    return string
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 || isSpace(byte) }

  /// One of the five entities of XML, or a character by its number.
  private mutating func reference() throws(OfficeFault) -> [UInt8] {
    let start = offset
    while let byte = peek(), byte != UInt8(ascii: ";"), offset - start < 12 { advance(1) }
    let name = String(decoding: bytes[start + 1..<offset], as: UTF8.self)
    try expect(";")
    switch name {
    case "amp": return [UInt8(ascii: "&")]
    case "lt": return [UInt8(ascii: "<")]
    case "gt": return [UInt8(ascii: ">")]
    case "quot": return [UInt8(ascii: "\"")]
    case "apos": return [UInt8(ascii: "'")]
    default: break
    }
    let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
    guard name.hasPrefix("#"), digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: name.hasPrefix("#x") ? 16 : 10),
      let scalar = Unicode.Scalar(value), XMLCharacters.allows(scalar), let encoded = UTF8.encode(scalar)
    else { throw malformed("неизвестная ссылка &\(name);") }
    return Array(encoded)
  }
}
