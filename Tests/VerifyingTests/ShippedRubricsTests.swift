import Reading
import RubricModel
import Testing

@testable import Verifying

/// The same two checks over the editions as they are shipped.
@Suite struct ShippedRubricsTests {
  @Test("Поставляемые методики читаются")
  func shippedEditionsAreThere() {
    #expect(ShippedRubrics.all.contains { $0.id == "smp-2023" })
  }

  @Test("Свидетельства движка подтверждаются на поставляемых методиках", arguments: 0..<10 as Range<UInt64>)
  func certificatesOfTheEngineVerifyClean(block: UInt64) throws {
    for rubric in ShippedRubrics.all {
      let verifier = Verifier(rubric: rubric, engine: EngineCertificate.engine)
      for seed in (block * 5)..<(block * 5 + 5) {
        let random = RandomSheet(over: rubric, seed: seed)
        let bytes = EngineCertificate(rubric, random.sheet, random.states).bytes
        let certificate = try #require(JSONDocument.parse(bytes, file: "c.json").root)
        let verification = verifier.verify(
          certificate: certificate, sheet: random.sheet, sheetSHA256: EngineCertificate.sha256)
        #expect(verification.problems.map(\.summary) == [], "\(rubric.id), лист \(seed)")
        #expect(verification.compared > 1000)
      }
    }
  }

  /// Every value of the certificate is altered in turn. It is compared with the part of the replay that belongs to it, so that
  /// the test takes seconds and not minutes; `TamperingTests` alters whole certificates.
  @Test("Каждая подделка свидетельства по поставляемой методике замечена", arguments: [3, 11] as [UInt64])
  func everyFalsificationIsCaught(seed: UInt64) throws {
    for rubric in ShippedRubrics.all {
      let random = RandomSheet(over: rubric, seed: seed)
      let bytes = EngineCertificate(rubric, random.sheet, random.states).bytes
      let tree = JSONTree(try #require(JSONDocument.parse(bytes, file: "c.json").root))
      let drawing = CertificateDrawing(
        rubric: rubric, sheet: random.sheet, sheetSHA256: EngineCertificate.sha256, engine: EngineCertificate.engine)
      let altered = try Self.alterEverything(tree, drawing.expected, "")
      #expect(altered > 10_000)
    }
  }

  /// Returns how many alterations were tried.
  private static func alterEverything(_ tree: JSONTree, _ expected: Expected, _ path: String) throws -> Int {
    #expect(try differences(tree, expected) == 0, "\(path)")
    var count = 0
    for (name, altered) in Tampering.alterations(of: tree) {
      #expect(try differences(altered, expected) > 0, "\(path) \(name)")
      count += 1
    }
    switch (tree, expected) {
    case (.object(let members), .object(let expected)):
      for member in members {
        let part = try #require(expected.first { $0.key == member.key })
        count += try alterEverything(member.value, part.value, "\(path).\(member.key)")
      }
    case (.array(let elements), .list(let list)):
      for (index, pair) in zip(elements, list.elements).enumerated() {
        count += try alterEverything(pair.0, pair.1.value, "\(path).\(index)")
      }
    default: break
    }
    return count
  }

  private static func differences(_ tree: JSONTree, _ expected: Expected) throws -> Int {
    var comparison = TreeComparison()
    let node = try #require(JSONDocument.parse(tree.bytes, file: "c.json").root)
    comparison.compare(node, with: expected, ValuePath())
    return comparison.found.problems.count
  }
}
