extension JSONScanner {
  /// Reads a string from its opening quote; checks UTF-8, escapes and control characters on the way.
  mutating func string() throws(JSONFault) {
    let start = at
    var escaped = false
    var i = start + 1
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      if byte == 0x22 {
        at = i + 1
        return try add(.string, from: start, to: at, flag: escaped)
      } else if byte == 0x5C {
        escaped = true
        i = try escape(at: i, opened: start)
      } else if byte < 0x20 {
        throw fault(.controlCharacter, at: i, opened: start)
      } else if byte < 0x80 {
        i += 1
      } else {
        let length = UTF8Form.length(in: bytes, at: i)
        guard length > 0 else { throw fault(.encoding, at: i, opened: start) }
        i += length
      }
    }
    throw fault(.truncated, at: count, opened: start)
  }

  /// Checks the escape at `i`; returns the offset behind it. A surrogate must be followed by its other half.
  private func escape(at i: Int, opened: Int) throws(JSONFault) -> Int {
    guard i + 1 < bytes.count else { throw fault(.truncated, at: bytes.count, opened: opened) }
    switch bytes[i + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return i + 2
    case 0x75: break
    default: throw fault(.escape, at: i, opened: opened)
    }
    guard let unit = HexEscape.unit(in: bytes, at: i) else { throw fault(.escape, at: i, opened: opened) }
    if unit & 0xF800 != 0xD800 { return i + 6 }
    guard unit < 0xDC00, let low = HexEscape.unit(in: bytes, at: i + 6), low & 0xFC00 == 0xDC00 else {
      throw fault(.loneSurrogate, at: i, opened: opened)
    }
    return i + 12
  }

  /// Reads a number: an optional minus, an integer without leading zeros, an optional fraction and exponent.
  mutating func number() throws(JSONFault) {
    let start = at
    var i = start
    if bytes[i] == 0x2D { i += 1 }
    let integer = digits(from: i)
    guard integer > i, integer == i + 1 || bytes[i] != 0x30 else { throw fault(.number, at: start) }
    i = integer
    var isInteger = true
    if i < bytes.count, bytes[i] == 0x2E {
      isInteger = false
      let fraction = digits(from: i + 1)
      guard fraction > i + 1 else { throw fault(.number, at: start) }
      i = fraction
    }
    if i < bytes.count, bytes[i] | 0x20 == 0x65 {
      isInteger = false
      i += 1
      if i < bytes.count, bytes[i] == 0x2B || bytes[i] == 0x2D { i += 1 }
      let exponent = digits(from: i)
      guard exponent > i else { throw fault(.number, at: start) }
      i = exponent
    }
    at = i
    try add(.number, from: start, to: i, flag: isInteger)
  }

  /// The offset behind the run of digits that starts at `start`.
  private func digits(from start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] &- 0x30 < 10 { i += 1 }
    return i
  }
}
