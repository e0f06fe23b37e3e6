/// Finds line and column of a byte offset without walking the whole text: counts are kept for every 256 bytes.
struct LineIndex: Sendable {
  /// What stands before a block.
  private struct Mark: Sendable {
    var newlines: UInt32
    /// Bytes that continue a character.
    var continuations: UInt32
    /// Offset of the first byte of the line, and the continuations before it.
    var lineStart: UInt32
    var lineContinuations: UInt32
  }

  private static let block = 256
  private let marks: [Mark]

  /// `first` is the offset behind a byte order mark, which is no column of its own.
  init(_ bytes: [UInt8], from first: Int) {
    var marks: [Mark] = []
    marks.reserveCapacity(bytes.count / Self.block + 1)
    let start = UInt32(truncatingIfNeeded: first)
    var mark = Mark(newlines: 0, continuations: 0, lineStart: start, lineContinuations: first > 0 ? 2 : 0)
    var offset = 0
    while true {
      marks.append(mark)
      guard offset < bytes.count else { break }
      let end = min(offset + Self.block, bytes.count)
      Self.advance(&mark, over: bytes, from: offset, to: end)
      offset = end
    }
    self.marks = marks
  }

  /// 1-based line and column in characters of `offset`, which may be the end of the text.
  func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), bytes.count)
    let block = min(offset / Self.block, marks.count - 1)
    var mark = marks[block]
    Self.advance(&mark, over: bytes, from: block * Self.block, to: offset)
    let lineBytes = offset - Int(mark.lineStart)
    let continuations = Int(mark.continuations) - Int(mark.lineContinuations)
    return (Int(mark.newlines) + 1, max(0, lineBytes - continuations) + 1)
  }

  /// The offsets of the line that holds `offset`, without its line break.
  func line(around offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let offset = min(max(0, offset), bytes.count)
    let block = min(offset / Self.block, marks.count - 1)
    var mark = marks[block]
    Self.advance(&mark, over: bytes, from: block * Self.block, to: offset)
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return min(Int(mark.lineStart), end)..<end
  }

  private static func advance(_ mark: inout Mark, over bytes: [UInt8], from start: Int, to end: Int) {
    guard start < end else { return }
    for i in start..<end {
      let byte = bytes[i]
      if byte == 0x0A {
        mark.newlines &+= 1
        mark.lineStart = UInt32(truncatingIfNeeded: i + 1)
        mark.lineContinuations = mark.continuations
      } else if byte & 0xC0 == 0x80 {
        mark.continuations &+= 1
      }
    }
  }
}
