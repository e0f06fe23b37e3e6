import RubricModel

/// A text that was found to be JSON, with its tape; shared by all nodes into it.
final class JSONStorage: Sendable {
  let bytes: [UInt8]
  let tape: [JSONEntry]
  let lines: LineIndex
  let file: String
  /// Line of `file` on which the text starts.
  let firstLine: Int

  init(bytes: [UInt8], tape: [JSONEntry], lines: LineIndex, file: String, firstLine: Int) {
    self.bytes = bytes
    self.tape = tape
    self.lines = lines
    self.file = file
    self.firstLine = firstLine
  }

  func place(of offset: Int) -> Place {
    let (line, column) = lines.position(of: offset, in: bytes)
    return Place(file: file, line: firstLine + line - 1, column: column)
  }

  /// The text of a string without quotes and escapes.
  func text(_ index: Int) -> String {
    let entry = tape[index]
    let inner = Int(entry.start) + 1..<Int(entry.end) - 1
    return entry.flag
      ? String(decoding: unescaped(inner), as: UTF8.self) : String(decoding: bytes[inner], as: UTF8.self)
  }

  /// Compared byte by byte: Swift's own `==` takes U+212A (kelvin) for K.
  func text(_ index: Int, equals other: String) -> Bool {
    let entry = tape[index]
    let inner = Int(entry.start) + 1..<Int(entry.end) - 1
    if entry.flag { return unescaped(inner).elementsEqual(other.utf8) }
    // Most keys differ in length already.
    return inner.count == other.utf8.count && bytes[inner].elementsEqual(other.utf8)
  }

  /// The bytes of a string without quotes and escapes.
  func content(_ index: Int) -> ArraySlice<UInt8> {
    let entry = tape[index]
    let inner = Int(entry.start) + 1..<Int(entry.end) - 1
    return entry.flag ? unescaped(inner)[...] : bytes[inner]
  }

  /// The scanner has checked every escape; what cannot be is left as it is.
  private func unescaped(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      guard byte == 0x5C, i + 1 < range.upperBound else {
        result.append(byte)
        i += 1
        continue
      }
      switch bytes[i + 1] {
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75: i += appendCharacter(at: i, to: &result) - 2
      default: result.append(bytes[i + 1])
      }
      i += 2
    }
    return result
  }

  /// Appends the character of `\uXXXX` or of a pair of them; returns the bytes read.
  private func appendCharacter(at i: Int, to result: inout [UInt8]) -> Int {
    guard let unit = HexEscape.unit(in: bytes, at: i) else { return 2 }
    if let scalar = Unicode.Scalar(unit) {
      result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
      return 6
    }
    guard let low = HexEscape.unit(in: bytes, at: i + 6),
      let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF))
    else { return 6 }
    result.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    return 12
  }
}
