/// A percentage written as an exact decimal in a string, `"48.75"`: `units / scale`, 0…100.
struct ExactPercent {
  let units: Int64
  /// A power of ten, 1…10^6.
  let scale: Int64

  init(units: Int64, scale: Int64) {
    self.units = units
    self.scale = scale
  }

  /// Reads the string, its quotes included; nil for more than six places, which the careful reader takes, and for whatever is no plain decimal.
  init?(_ cursor: inout FastCursor) {
    guard cursor.take(0x22), cursor.byte &- 0x30 < 10 else { return nil }
    var units: Int64 = 0
    var scale: Int64 = 1
    let leadsWithZero = cursor.byte == 0x30
    var digits = 0
    while cursor.byte &- 0x30 < 10 {
      units = units * 10 + Int64(cursor.byte &- 0x30)
      digits += 1
      guard digits <= 3 else { return nil }
      cursor.skip(1)
    }
    guard digits == 1 || !leadsWithZero else { return nil }
    if cursor.take(0x2E) {
      while cursor.byte &- 0x30 < 10 {
        units = units * 10 + Int64(cursor.byte &- 0x30)
        scale *= 10
        guard scale <= 1_000_000 else { return nil }
        cursor.skip(1)
      }
      guard scale > 1 else { return nil }
    }
    guard cursor.take(0x22), units <= 100 * scale else { return nil }
    self.units = units
    self.scale = scale
  }
}
