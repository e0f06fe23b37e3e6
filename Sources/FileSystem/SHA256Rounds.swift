/// The 64 rounds over one block, sixteen at a time: renaming the variables in turn saves moving them.
enum SHA256Rounds {
  @inline(__always)
  static func run(
    on state: SIMD8<UInt32>, _ schedule: UnsafeMutablePointer<UInt32>, _ constants: UnsafePointer<UInt32>
  ) -> SIMD8<UInt32> {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var constants = constants
    for sixteen in 0..<4 {
      if sixteen > 0 { expand(schedule) }
      round(a, b, c, &d, e, f, g, &h, schedule[0] &+ constants[0])
      round(h, a, b, &c, d, e, f, &g, schedule[1] &+ constants[1])
      round(g, h, a, &b, c, d, e, &f, schedule[2] &+ constants[2])
      round(f, g, h, &a, b, c, d, &e, schedule[3] &+ constants[3])
      round(e, f, g, &h, a, b, c, &d, schedule[4] &+ constants[4])
      round(d, e, f, &g, h, a, b, &c, schedule[5] &+ constants[5])
      round(c, d, e, &f, g, h, a, &b, schedule[6] &+ constants[6])
      round(b, c, d, &e, f, g, h, &a, schedule[7] &+ constants[7])
      round(a, b, c, &d, e, f, g, &h, schedule[8] &+ constants[8])
      round(h, a, b, &c, d, e, f, &g, schedule[9] &+ constants[9])
      round(g, h, a, &b, c, d, e, &f, schedule[10] &+ constants[10])
      round(f, g, h, &a, b, c, d, &e, schedule[11] &+ constants[11])
      round(e, f, g, &h, a, b, c, &d, schedule[12] &+ constants[12])
      round(d, e, f, &g, h, a, b, &c, schedule[13] &+ constants[13])
      round(c, d, e, &f, g, h, a, &b, schedule[14] &+ constants[14])
      round(b, c, d, &e, f, g, h, &a, schedule[15] &+ constants[15])
      constants += 16
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let sum = h &+ word &+ choice &+ (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25))
    d = d &+ sum
    h = sum &+ (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) &+ majority
  }

  /// The next sixteen words of the message, in place.
  @inline(__always)
  private static func expand(_ w: UnsafeMutablePointer<UInt32>) {
    w[0] = next(w[0], w[1], w[9], w[14])
    w[1] = next(w[1], w[2], w[10], w[15])
    w[2] = next(w[2], w[3], w[11], w[0])
    w[3] = next(w[3], w[4], w[12], w[1])
    w[4] = next(w[4], w[5], w[13], w[2])
    w[5] = next(w[5], w[6], w[14], w[3])
    w[6] = next(w[6], w[7], w[15], w[4])
    w[7] = next(w[7], w[8], w[0], w[5])
    w[8] = next(w[8], w[9], w[1], w[6])
    w[9] = next(w[9], w[10], w[2], w[7])
    w[10] = next(w[10], w[11], w[3], w[8])
    w[11] = next(w[11], w[12], w[4], w[9])
    w[12] = next(w[12], w[13], w[5], w[10])
    w[13] = next(w[13], w[14], w[6], w[11])
    w[14] = next(w[14], w[15], w[7], w[12])
    w[15] = next(w[15], w[0], w[8], w[13])
  }

  @inline(__always)
  private static func next(_ w0: UInt32, _ w1: UInt32, _ w9: UInt32, _ w14: UInt32) -> UInt32 {
    w0 &+ (turn(w1, 7) ^ turn(w1, 18) ^ (w1 &>> 3)) &+ w9 &+ (turn(w14, 17) ^ turn(w14, 19) ^ (w14 &>> 10))
  }

  @inline(__always)
  private static func turn(_ word: UInt32, _ bits: UInt32) -> UInt32 { (word &>> bits) | (word &<< (32 &- bits)) }
}
