/// The 64 rounds over one block, eight at a time: renaming the variables in turn saves moving them.
enum SHA256Rounds {
  @inline(__always)
  static func run(
    on state: SIMD8<UInt32>, _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for start in stride(from: 0, to: 64, by: 8) {
      if start >= 16 { expand(schedule, at: start & 15) }
      let word = start & 15
      round(a, b, c, &d, e, f, g, &h, schedule[word + 0] &+ constants[start + 0])
      round(h, a, b, &c, d, e, f, &g, schedule[word + 1] &+ constants[start + 1])
      round(g, h, a, &b, c, d, e, &f, schedule[word + 2] &+ constants[start + 2])
      round(f, g, h, &a, b, c, d, &e, schedule[word + 3] &+ constants[start + 3])
      round(e, f, g, &h, a, b, c, &d, schedule[word + 4] &+ constants[start + 4])
      round(d, e, f, &g, h, a, b, &c, schedule[word + 5] &+ constants[start + 5])
      round(c, d, e, &f, g, h, a, &b, schedule[word + 6] &+ constants[start + 6])
      round(b, c, d, &e, f, g, h, &a, schedule[word + 7] &+ constants[start + 7])
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ word: UInt32
  ) {
    let choice = (e & f) ^ (~e & g)
    let majority = (a & b) ^ (a & c) ^ (b & c)
    let sum = h &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) &+ choice &+ word
    d = d &+ sum
    h = sum &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
  }

  /// The next eight words of the message, in a ring of sixteen.
  @inline(__always)
  private static func expand(_ schedule: UnsafeMutableBufferPointer<UInt32>, at start: Int) {
    for i in start..<(start + 8) {
      let (early, late) = (schedule[(i + 1) & 15], schedule[(i + 14) & 15])
      let first = turn(early, 7) ^ turn(early, 18) ^ (early &>> 3)
      let second = turn(late, 17) ^ turn(late, 19) ^ (late &>> 10)
      schedule[i] = schedule[i] &+ first &+ schedule[(i + 9) & 15] &+ second
    }
  }

  @inline(__always)
  private static func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 { (word &>> bits) | (word &<< (32 &- bits)) }
}
