/// Damages a sheet: bytes, tokens, numbers, keys.
struct SheetDamage {
  var random: SplitMix

  /// Between one and three damages of different kinds.
  mutating func damage(_ sheet: [UInt8]) -> [UInt8] {
    var bytes = sheet
    for _ in 0..<max(1, Int.random(in: -1...3, using: &random)) where !bytes.isEmpty {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: damageByte(&bytes)
      case 1: insert(&bytes)
      case 2: damageTokens(&bytes)
      case 3: damageDigit(&bytes)
      default: damageNumber(&bytes)
      }
    }
    return bytes
  }

  private mutating func damageByte(_ bytes: inout [UInt8]) {
    let position = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(position + Int.random(in: 1...20, using: &random), bytes.count)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes[position] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 2: bytes.remove(at: position)
    case 3: bytes.removeSubrange(position..<end)
    case 4: bytes.insert(contentsOf: bytes[position..<end], at: position)
    default: if Int.random(in: 0..<8, using: &random) == 0 { bytes.removeLast(bytes.count - position) }
    }
  }

  /// Changes one digit: of an identifier, a date, a number or an indicator.
  private mutating func damageDigit(_ bytes: inout [UInt8]) {
    let digits = bytes.indices.filter { bytes[$0] &- 0x30 < 10 }
    guard let position = digits.randomElement(using: &random) else { return }
    bytes[position] = 0x30 + UInt8.random(in: 0...9, using: &random)
  }

  private static let pieces: [[UInt8]] =
    [
      "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-", "0", "1", ".5", "e1", "\\u0000", "\\ud800",
      "\\ud83d\\ude00", "\\udc00", "\\", "\\u00",
      "\\x", "é", "№", "\u{FEFF}", "\u{A0}", "//", "\n", "\r", "\t", " ", "ZN-01", "\u{212A}", "\"\":1,",
      "\"comment\":\"\",", "\"unknown\":true,", "\"points\":1,",
      "\"of\":2,", "\"evidence\":[],",
    ].map { Array($0.utf8) }
    + [
      [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0x00], [0x80], [0xE0, 0x80, 0x80],
      [0xE0, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xD0], [0xD0, 0xD0, 0x90],
      [0xE2, 0x84], [0x1F], [0x7F],
    ]

  private mutating func insert(_ bytes: inout [UInt8]) {
    // Most bytes are inside strings; between tokens an insertion hurts more.
    let border = Bool.random(using: &random) ? Self.tokens(of: bytes).randomElement(using: &random)?.lowerBound : nil
    let position = border ?? Int.random(in: 0...bytes.count, using: &random)
    bytes.insert(contentsOf: Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)], at: position)
  }

  /// Swaps, repeats or drops tokens; a key with its value may come twice.
  private mutating func damageTokens(_ bytes: inout [UInt8]) {
    let tokens = Self.tokens(of: bytes)
    guard tokens.count > 4 else { return }
    let at = Int.random(in: 0..<tokens.count - 4, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let other = Int.random(in: 0..<tokens.count, using: &random)
      let (low, high) = (tokens[min(at, other)], tokens[max(at, other)])
      guard low.upperBound <= high.lowerBound else { return }
      let first = Array(bytes[low])
      let second = Array(bytes[high])
      bytes.replaceSubrange(high, with: first)
      bytes.replaceSubrange(low, with: second)
    case 1: bytes.removeSubrange(tokens[at])
    case 2:
      bytes.insert(
        contentsOf: Array(bytes[tokens[at].lowerBound..<tokens[at + 3].upperBound]), at: tokens[at].lowerBound)
    default:
      let other = tokens[Int.random(in: 0..<tokens.count, using: &random)]
      bytes.replaceSubrange(tokens[at], with: Array(bytes[other]))
    }
  }

  private static let numbers = [
    "0", "1", "2", "3", "64", "100", "101", "00", "01", "-1", "1.0", "1e0", "999999999", "1000000000", "1000000001",
    "99999999999999999999", "+1", "\"1\"",
  ]

  private mutating func damageNumber(_ bytes: inout [UInt8]) {
    let numbers = Self.tokens(of: bytes).filter { bytes[$0.lowerBound] &- 0x30 < 10 }
    guard let token = numbers.randomElement(using: &random) else { return }
    bytes.replaceSubrange(token, with: Array(Self.numbers[Int.random(in: 0..<Self.numbers.count, using: &random)].utf8))
  }

  /// Strings, punctuation and runs of anything else.
  private static func tokens(of bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      let start = at
      at += 1
      if bytes[start] == 0x22 {
        while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        at = min(at + 1, bytes.count)
      } else if !isMark(bytes[start]) {
        while at < bytes.count, !isMark(bytes[at]), bytes[at] != 0x22 { at += 1 }
      }
      if bytes[start] > 0x20 { tokens.append(start..<at) }
    }
    return tokens
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2C || byte == 0x3A || byte == 0x7B || byte == 0x7D || byte == 0x5B || byte == 0x5D
  }
}
