/// Writes text between quotes so that it reads back the same and no terminal acts on it.
enum JSONEscape {
  /// Escapes what JSON must (quote, backslash, U+0000…1F) and what terminals obey (U+007F…9F, line separators, directions).
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var at = 0
      var slow = 0
      while at < utf8.count {
        if at >= slow, at + 8 <= utf8.count {
          guard !isPlain(UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: at, as: UInt64.self)) else {
            at += 8
            continue
          }
          slow = at + 8
        }
        let length = lengthToEscape(utf8, at)
        guard length > 0 else {
          at += 1
          continue
        }
        bytes.append(contentsOf: utf8[start..<at])
        for scalar in String(decoding: utf8[at..<(at + length)], as: UTF8.self).unicodeScalars {
          append(scalar, to: &bytes)
        }
        at += length
        start = at
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// Whether eight bytes surely stand for themselves; some that do are taken for doubtful, none the other way round.
  ///
  /// Most texts are long and Russian, so eight bytes at once are worth it (`haszero` and `hasless` of Bit Twiddling Hacks).
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    func has(_ byte: UInt64) -> UInt64 {
      let rest = word ^ (ones &* byte)
      return (rest &- ones) & ~rest & highs
    }
    let controls = (word &- ones &* 0x20) & ~word & highs
    return controls | has(0x22) | has(0x5C) | has(0x7F) | has(0xC2) | has(0xE2) == 0
  }

  /// Bytes of the character at an offset, where it must be escaped; 0 where it stands for itself.
  ///
  /// Quotation marks of Russian texts begin with the same bytes as directions and controls, so the bytes behind decide.
  @inline(__always)
  private static func lengthToEscape(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let first = utf8[at]
    if first < 0x20 || first == 0x22 || first == 0x5C || first == 0x7F { return 1 }
    guard first == 0xC2 || first == 0xE2 else { return 0 }
    if first == 0xC2 { return at + 1 < utf8.count && utf8[at + 1] < 0xA0 ? 2 : 0 }
    guard at + 2 < utf8.count else { return 0 }
    switch (utf8[at + 1], utf8[at + 2]) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: [0x5C, 0x22])
    case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
    case 0x08: bytes.append(contentsOf: [0x5C, 0x62])
    case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
    case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
    case 0x0C: bytes.append(contentsOf: [0x5C, 0x66])
    case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: appendHex(scalar.value, to: &bytes)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Only characters of the basic plane come here.
  private static func appendHex(_ value: UInt32, to bytes: inout [UInt8]) {
    let hex = String(value, radix: 16)
    bytes.append(contentsOf: "\\u\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)".utf8)
  }
}
