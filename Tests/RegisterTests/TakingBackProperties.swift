import Register
import RubricModel
import Testing

@Suite("Values given and taken back at random")
struct TakingBackProperties {
  /// All have options of 0 and 1 points; the school has not answered the last two.
  private static let indicators = ["ZN-02", "VO-01", "SK-01", "VO-04", "SK-03"]
  private static let gaps = sheet().replacing("\"VO-04\": 1,", with: "").replacing("\"SK-03\": 1,", with: "")
  private static let levels = "SELECT * FROM levels ORDER BY school, position"

  /// Numbers that depend on nothing but the seed.
  private struct Draw: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(
    "What is in force is all that counts, and when all is taken back the levels are those of the school alone",
    arguments: 0..<6 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var draw = Draw(state: seed)
    let region = Region()
    try region.submit([Self.gaps])
    let alone = try region.rows(Self.levels)
    var inForce: [String: Int] = [:]
    for step in 0..<12 {
      guard let indicator = Self.indicators.randomElement(using: &draw) else { continue }
      let points = Int.random(in: 0...1, using: &draw)
      let back = Bool.random(using: &draw)
      let result = try region.verify([(indicator, back ? .takenBack : .points(points))], reason: "шаг \(step)")
      #expect(result.problems.isEmpty == (!back || inForce[indicator] != nil), "seed \(seed), step \(step)")
      inForce[indicator] = back ? nil : points
    }
    let other = Region()
    try other.submit([Self.gaps])
    if !inForce.isEmpty { try other.verify(inForce.sorted { $0.key < $1.key }.map { ($0.key, .points($0.value)) }) }
    for query in [Self.levels, "SELECT state FROM submissions"] {
      #expect(try region.rows(query) == other.rows(query), "seed \(seed): \(query)")
    }
    if !inForce.isEmpty { try region.verify(inForce.keys.sorted().map { ($0, .takenBack) }, reason: "конец") }
    #expect(try region.rows(Self.levels) == alone, "seed \(seed)")
    #expect(try region.column("SELECT state FROM submissions") == ["accepted"], "seed \(seed)")
    #expect(try region.check().problems.isEmpty, "seed \(seed)")
  }
}
