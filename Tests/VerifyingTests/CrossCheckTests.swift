import Reading
import RubricModel
import Scoring
import Testing
import Verifying

/// Two implementations that share no code come to the same certificate.
@Suite struct CrossCheckTests {
  @Test("Свидетельства движка подтверждаются на случайных методиках и листах", arguments: 0..<20)
  func certificatesOfTheEngineVerifyClean(block: UInt64) throws {
    for seed in (block * 30)..<(block * 30 + 30) {
      var maker = RandomRubric(seed: seed)
      let rubric = maker.make()
      let resolver = AnswerResolver(rubric, CompiledRubric(rubric))
      for round in 0..<3 as Range<UInt64> {
        let random = RandomSheet(over: rubric, seed: seed &* 1_000_003 &+ round)
        // A third opinion on what each answer comes to: the reader's.
        #expect(resolver.resolve(random.sheet).states == random.states, "методика \(seed), лист \(round)")
        let bytes = EngineCertificate(rubric, random.sheet, random.states).bytes
        let certificate = try #require(JSONDocument.parse(bytes, file: "c.json").root)
        let verification = Verifier(rubric: rubric, engine: EngineCertificate.engine).verify(
          certificate: certificate, sheet: random.sheet, sheetSHA256: EngineCertificate.sha256)
        #expect(verification.problems.map(\.summary) == [], "методика \(seed), лист \(round)")
        #expect(verification.isConfirmed)
      }
    }
  }
}
