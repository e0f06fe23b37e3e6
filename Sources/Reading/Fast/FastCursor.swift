/// A place in bytes that are being scanned, and the steps it can take.
///
/// Behind the text stand `tail` readable bytes, the first of which is 0. No rule of JSON accepts a 0, and every step
/// moves only over bytes it has matched, so no step leaves the text and loops need no check for its end.
/// Wide loads reach at most `tail` bytes past the place.
struct FastCursor {
  /// Readable bytes required behind the text.
  static let tail = 64

  let start: UnsafeRawPointer
  var at: UnsafeRawPointer

  init(_ start: UnsafeRawPointer) {
    self.start = start
    at = start
  }

  /// Bytes passed so far.
  var offset: Int { at - start }

  /// The byte at the place, unread.
  @inline(__always) var byte: UInt8 { at.load(as: UInt8.self) }

  /// Eight bytes from the place, the first in the low bits.
  @inline(__always) var word: UInt64 { UInt64(littleEndian: at.loadUnaligned(as: UInt64.self)) }

  @inline(__always) mutating func skip(_ count: Int) { at += count }

  /// Moves over one byte if it is the one.
  @inline(__always) mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    at += 1
    return true
  }

  /// Moves over white space; most often there is none, or one blank.
  @inline(__always) mutating func skipSpace() {
    if byte > 0x20 { return }
    if byte == 0x20 {
      at += 1
      if byte > 0x20 { return }
    }
    skipLongSpace()
  }

  /// The indentation of pretty-printed text, eight blanks at a time.
  @inline(never) private mutating func skipLongSpace() {
    while true {
      if word == 0x2020_2020_2020_2020 {
        at += 8
        continue
      }
      let byte = byte
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  /// Moves over white space, one byte, and white space again.
  @inline(__always) mutating func takeToken(_ expected: UInt8) -> Bool {
    skipSpace()
    guard take(expected) else { return false }
    skipSpace()
    return true
  }
}
