/// Checks of identifiers over bytes.
enum Identifiers {
  @inline(__always) static func isWave(_ b: UnsafeRawBufferPointer) -> Bool {
    guard b.count == 7, b[4] == 0x2D, digits(b, 0..<4), digits(b, 5..<7) else { return false }
    let month = (b[5] - 0x30) * 10 + b[6] - 0x30
    return month >= 1 && month <= 12
  }
  static func isDay(_ b: UnsafeRawBufferPointer) -> Bool { b.count == 10 }
  static func isMunicipality(_ b: UnsafeRawBufferPointer) -> Bool { (b.count == 8 || b.count == 11) && digits(b, 0..<b.count) }
  static func isSchool(_ b: UnsafeRawBufferPointer) -> Bool {
    guard digits(b, 0..<b.count) else { return false }
    if b.count == 13 {
      var value = 0
      for i in 0..<12 { value = value * 10 + Int(b[i] - 0x30) }
      return value % 11 % 10 == Int(b[12] - 0x30)
    }
    guard b.count == 10 else { return false }
    let weights: (Int, Int, Int, Int, Int, Int, Int, Int, Int) = (2, 4, 10, 3, 5, 9, 4, 6, 8)
    return withUnsafeBytes(of: weights) { w in
      var sum = 0
      for i in 0..<9 { sum += Int(b[i] - 0x30) * w.load(fromByteOffset: i * 8, as: Int.self) }
      return sum % 11 % 10 == Int(b[9] - 0x30)
    }
  }
  @inline(__always) static func digits(_ b: UnsafeRawBufferPointer, _ r: Range<Int>) -> Bool {
    for i in r where b[i] &- 0x30 > 9 { return false }
    return true
  }
}
