import Reading
import RubricModel
import Testing

@testable import Verifying

/// No single falsification of a certificate goes unnoticed.
@Suite struct TamperingTests {
  @Test("Каждая подделка свидетельства случайной методики замечена", arguments: 0..<2 as Range<UInt64>)
  func everyFalsificationIsCaught(seed: UInt64) throws {
    var maker = RandomRubric(seed: 90_000 + seed)
    let rubric = maker.make(indicators: 3)
    let random = RandomSheet(over: rubric, seed: seed)
    let bytes = EngineCertificate(rubric, random.sheet, random.states).bytes
    let verifier = Verifier(rubric: rubric, engine: EngineCertificate.engine)
    let original = JSONTree(try #require(JSONDocument.parse(bytes, file: "c.json").root))
    let tamperings = Tampering.all(of: original)
    #expect(tamperings.count > 300)
    for tampering in tamperings {
      let root = try #require(JSONDocument.parse(tampering.tree.bytes, file: "c.json").root)
      let verification = verifier.verify(
        certificate: root, sheet: random.sheet, sheetSHA256: EngineCertificate.sha256)
      #expect(!verification.problems.isEmpty, "\(tampering.name)")
      // Another version of the program is the one difference that leaves a certificate standing.
      #expect(
        verification.isConfirmed == (tampering.name.hasPrefix("engine ") && root["engine"]?.string != nil),
        "\(tampering.name)")
    }
  }
}
