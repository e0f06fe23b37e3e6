/// Letters as outlines, 1024 units to the em, y upwards.
struct GlyphSet: Sendable {
  struct Glyph: Sendable {
    var advance: Int
    var contours: [[Node]]
  }

  /// A point of an outline; two off the curve in a row have one on it between them.
  struct Node: Sendable {
    var x: Int
    var y: Int
    var isOnCurve: Bool
  }

  static let unitsPerEm = 1_024.0

  /// The letters that come with the program.
  static let standard = GlyphSet(base64: ChartGlyphs.base64)

  private var glyphs: [UInt32: Glyph] = [:]
  private let missing: Glyph

  /// The glyph of a character; a sign of replacement for one we do not have.
  func glyph(_ scalar: Unicode.Scalar) -> Glyph { glyphs[Self.plain(scalar)] ?? missing }

  /// No-break spaces and hyphens look like the plain ones.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0xA0, 0x2009, 0x202F: 0x20
    case 0x2010, 0x2011: 0x2D
    default: scalar.value
    }
  }

  init(base64: String) {
    var numbers = Numbers(bytes: Self.decode(base64))
    var code: UInt32 = 0
    while let step = numbers.next() {
      code &+= UInt32(truncatingIfNeeded: step)
      guard let glyph = Self.glyph(&numbers) else { break }
      glyphs[code] = glyph
    }
    missing = glyphs[0xFFFD] ?? Glyph(advance: 512, contours: [])
  }

  private static func glyph(_ numbers: inout Numbers) -> Glyph? {
    guard let advance = numbers.next(), let count = numbers.next() else { return nil }
    var contours: [[Node]] = []
    var (x, y) = (0, 0)
    for _ in 0..<count {
      guard let length = numbers.next() else { return nil }
      var nodes: [Node] = []
      for _ in 0..<length {
        guard let first = numbers.next(), let second = numbers.next() else { return nil }
        x += Numbers.signed(first >> 1)
        y += Numbers.signed(second)
        nodes.append(Node(x: x, y: y, isOnCurve: first & 1 == 1))
      }
      contours.append(nodes)
    }
    return Glyph(advance: advance, contours: contours)
  }

  /// Numbers of seven bits a byte, the lowest first.
  private struct Numbers {
    var bytes: [UInt8]
    var offset = 0

    mutating func next() -> Int? {
      var value = 0
      for shift in stride(from: 0, to: 28, by: 7) {
        guard offset < bytes.count else { return nil }
        let byte = bytes[offset]
        offset += 1
        value |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return value }
      }
      return nil
    }

    static func signed(_ value: Int) -> Int { value & 1 == 0 ? value >> 1 : -(value >> 1) - 1 }
  }

  private static func decode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for character in text.utf8 {
      guard let value = value(of: character) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(of character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
