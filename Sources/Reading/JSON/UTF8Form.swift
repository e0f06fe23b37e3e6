/// Well-formed UTF-8 by the table of Unicode 3.9: nothing overlong, no surrogates, nothing above U+10FFFF.
enum UTF8Form {
  /// Bytes of the well-formed character at `i`, 1…4; 0 when there is none.
  @inline(__always)
  static func length(in bytes: [UInt8], at i: Int) -> Int {
    let lead = bytes[i]
    let left = bytes.count - i
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return left > 1 && continues(bytes[i + 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard left > 2, continues(bytes[i + 1]), continues(bytes[i + 2]) else { return 0 }
      if lead == 0xE0 && bytes[i + 1] < 0xA0 { return 0 }
      return lead == 0xED && bytes[i + 1] >= 0xA0 ? 0 : 3
    case 0xF0...0xF4:
      guard left > 3, continues(bytes[i + 1]), continues(bytes[i + 2]), continues(bytes[i + 3]) else { return 0 }
      if lead == 0xF0 && bytes[i + 1] < 0x90 { return 0 }
      return lead == 0xF4 && bytes[i + 1] >= 0x90 ? 0 : 4
    default: return 0
    }
  }

  /// True when the bytes end inside a character that is right so far: the sign of a file cut short.
  static func isCutShort(_ bytes: [UInt8], at i: Int) -> Bool {
    let expected: Int
    switch bytes[i] {
    case 0xC2...0xDF: expected = 2
    case 0xE0...0xEF: expected = 3
    case 0xF0...0xF4: expected = 4
    default: return false
    }
    return bytes.count - i < expected && bytes[(i + 1)...].allSatisfy(continues)
  }

  @inline(__always)
  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// The escape `\uXXXX`.
enum HexEscape {
  /// The UTF-16 unit written at `i`; nil when no such escape stands there.
  static func unit(in bytes: [UInt8], at i: Int) -> UInt32? {
    guard i + 6 <= bytes.count, bytes[i] == 0x5C, bytes[i + 1] == 0x75 else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[(i + 2)..<(i + 6)] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return unit
  }
}
