/// Checks a text against RFC 8259 and lays its values on a tape.
///
/// Without recursion, so that depth costs no stack; the first fault ends it.
struct JSONScanner {
  let bytes: [UInt8]
  let limits: JSONLimits
  var at: Int
  private(set) var tape: [JSONEntry] = []
  /// Tape indices of the containers still open.
  private var open: [Int] = []

  /// `from` is the offset behind a byte order mark.
  init(_ bytes: [UInt8], from: Int, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    at = from
    tape.reserveCapacity(min(bytes.count / 16, limits.values) + 16)
  }

  /// What may stand next in the innermost container.
  private enum Expected { case firstOrClose, commaOrClose }

  /// Fills the tape; entry 0 is the root.
  mutating func scan() throws(JSONFault) {
    guard bytes.count <= limits.bytes else { throw fault(.tooLarge, at: limits.bytes) }
    skipSpace()
    guard at < bytes.count else { throw fault(.empty) }
    var expected = try value() ? Expected.firstOrClose : .commaOrClose
    while let container = open.last {
      let isObject = tape[container].kind == .object
      let closing: UInt8 = isObject ? 0x7D : 0x5D
      var byte = try nextToken()
      if byte == closing {
        close(container)
        expected = .commaOrClose
        continue
      }
      if expected == .commaOrClose {
        guard byte == 0x2C else { throw fault(byte == 0x7D || byte == 0x5D ? .wrongBracket : .commaExpected) }
        let comma = at
        at += 1
        byte = try nextToken()
        if byte == closing { throw fault(.trailingComma, at: comma) }
      }
      if isObject { try key(startingWith: byte) }
      expected = try value() ? .firstOrClose : .commaOrClose
    }
    skipSpace()
    guard at == bytes.count else { throw fault(.trailingText) }
  }

  private mutating func key(startingWith byte: UInt8) throws(JSONFault) {
    guard byte == 0x22 else { throw fault(byte == 0x5D ? .wrongBracket : .keyExpected) }
    try string()
    guard try nextToken() == 0x3A else { throw fault(.colonExpected) }
    at += 1
    _ = try nextToken()
  }

  /// Reads a scalar or opens a container; true when it opened one.
  private mutating func value() throws(JSONFault) -> Bool {
    switch bytes[at] {
    case 0x22: try string()
    case 0x7B: try openContainer(.object); return true
    case 0x5B: try openContainer(.array); return true
    case 0x2D, 0x30...0x39: try number()
    case 0x74: try literal("true", .bool)
    case 0x66: try literal("false", .bool)
    case 0x6E: try literal("null", .null)
    default: throw fault(.valueExpected)
    }
    return false
  }

  private mutating func openContainer(_ kind: JSONNode.Kind) throws(JSONFault) {
    guard open.count < limits.depth else { throw fault(.tooDeep) }
    try add(kind, from: at, to: at + 1)
    open.append(tape.count - 1)
    at += 1
  }

  private mutating func close(_ container: Int) {
    at += 1
    tape[container].end = UInt32(truncatingIfNeeded: at)
    tape[container].next = UInt32(truncatingIfNeeded: tape.count)
    open.removeLast()
  }

  private mutating func literal(_ text: StaticString, _ kind: JSONNode.Kind) throws(JSONFault) {
    let start = at
    let same = text.withUTF8Buffer { expected in
      bytes.count - start >= expected.count && expected.indices.allSatisfy { bytes[start + $0] == expected[$0] }
    }
    guard same else { throw fault(.valueExpected) }
    at += text.utf8CodeUnitCount
    try add(kind, from: start, to: at)
  }

  mutating func add(_ kind: JSONNode.Kind, from start: Int, to end: Int, flag: Bool = false) throws(JSONFault) {
    guard tape.count < limits.values else { throw fault(.tooManyValues, at: start) }
    tape.append(
      JSONEntry(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: tape.count + 1), kind: kind, flag: flag))
  }

  /// The next byte that is not white space, which stays unread.
  private mutating func nextToken() throws(JSONFault) -> UInt8 {
    skipSpace()
    guard at < bytes.count else { throw fault(.truncated) }
    return bytes[at]
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  func fault(_ kind: JSONFault.Kind, at offset: Int? = nil, opened: Int? = nil) -> JSONFault {
    JSONFault(kind: kind, offset: offset ?? at, opened: opened ?? open.last.map { Int(tape[$0].start) })
  }
}
