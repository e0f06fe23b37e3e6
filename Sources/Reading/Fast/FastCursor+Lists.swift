extension FastCursor {
  /// Reads a list of strings, brackets included.
  @inline(__always)
  mutating func skipTexts() -> Bool {
    guard takeToken(0x5B) else { return false }
    if take(0x5D) { return true }
    repeat {
      guard take(0x22), skipString() else { return false }
    } while takeToken(0x2C)
    return take(0x5D)
  }
}
