import RubricModel
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The scanner and the careful reader agree: what the scanner accepts, the careful reader accepts with the same values.
///
/// `SAMODIAG_FUZZ=rounds` runs that many mutations a seed, `SAMODIAG_SEED` sets the first seed.
@Suite struct FastAgreementTests {
  private static func setting(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }
  private static let rounds = setting("SAMODIAG_FUZZ") ?? 3_000
  private static let seeds = (0..<4).map { UInt64($0 + (setting("SAMODIAG_SEED") ?? 1)) }

  @Test("Every valid sheet is scanned, whatever its form, with the values of the careful reader", arguments: seeds)
  func scansValidSheets(seed: UInt64) throws {
    for rubric in [FastRubric.rubric, try Shipped.rubric()] {
      let probe = try #require(FastProbe(rubric))
      var draft = SheetDraft(rubric: rubric, random: SplitMix(seed: seed))
      for round in 0..<200 {
        let sheet = draft.valid()
        let fast = probe.fast(sheet)
        #expect(fast != nil, "семя \(seed), шаг \(round): \(String(decoding: sheet, as: UTF8.self))")
        #expect(fast == probe.careful(sheet), "семя \(seed), шаг \(round)")
      }
    }
  }

  @Test("A damaged sheet that the scanner accepts means the same to the careful reader", arguments: seeds)
  func agreesOnDamagedSheets(seed: UInt64) throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    var draft = SheetDraft(rubric: FastRubric.rubric, random: SplitMix(seed: seed))
    var damage = SheetDamage(random: SplitMix(seed: seed ^ 0xDA))
    var accepted = (fast: 0, careful: 0)
    var sheet = draft.valid()
    for round in 0..<Self.rounds {
      if round % 20 == 0 { sheet = draft.valid() }
      let damaged = damage.damage(sheet)
      let careful = probe.careful(damaged)
      if careful != nil { accepted.careful += 1 }
      guard let fast = probe.fast(damaged) else { continue }
      accepted.fast += 1
      #expect(fast == careful, "семя \(seed), шаг \(round): \(String(decoding: damaged, as: UTF8.self))")
    }
    print(
      "семя \(seed): \(Self.rounds) повреждений, приняли: быстрый \(accepted.fast), внимательный \(accepted.careful)")
    // Both verdicts must occur, or the test proves nothing; and the scanner must not leave much to the careful reader.
    #expect(accepted.fast > Self.rounds / 20 && accepted.careful < Self.rounds / 2)
    #expect(accepted.fast * 10 > accepted.careful * 8)
  }

  @Test("A sheet cut short anywhere is refused by both")
  func refusesEveryTruncation() throws {
    let probe = try #require(FastProbe(FastRubric.rubric))
    var draft = SheetDraft(rubric: FastRubric.rubric, random: SplitMix(seed: 7))
    let sheet = draft.valid()
    for length in 0..<sheet.count {
      #expect(probe.fast(Array(sheet[..<length])) == nil, "\(length) байт")
    }
    #expect(probe.fast(sheet) != nil)
  }
}
