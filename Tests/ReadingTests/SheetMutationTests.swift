import Reading
import RubricModel
import Testing

/// Thousands of damaged sheets: never a trap, always the same verdict, always a reason.
@Suite struct SheetMutationTests {
  @Test(
    "A damaged sheet is accepted whole or refused with a reason and a place, and twice alike",
    arguments: [1, 2, 3, 4] as [UInt64])
  func survives(seed: UInt64) throws {
    let intake = try Shipped.intake()
    var random = SplitMix(seed: seed)
    let original = Array(SheetText.full.utf8)
    #expect(intake.take(original, file: "f").isAccepted)
    var accepted = 0
    let count = 1_500
    for round in 0..<count {
      let bytes = Self.mutated(original, &random)
      let (first, second) = (intake.take(bytes, file: "f"), intake.take(bytes, file: "f"))
      let name = "семя \(seed), шаг \(round)"
      #expect(first.problems == second.problems && first.isAccepted == second.isAccepted, "\(name)")
      #expect(first.resolved?.states == second.resolved?.states, "\(name)")
      if first.isAccepted {
        accepted += 1
        #expect(first.resolved?.states.count == intake.resolver.rubric.indicators.count, "\(name)")
      } else {
        let errors = first.problems.filter { $0.severity == .error }
        #expect(!errors.isEmpty, "\(name)")
        #expect(errors.allSatisfy { $0.place.line >= 1 && $0.place.column >= 1 && $0.remedy != nil }, "\(name)")
      }
      _ = ProblemPrinter(texts: ["f": SourceText(bytes)]).text(first.problems)
    }
    // Both verdicts must occur, or the test proves nothing.
    #expect(accepted > 10 && accepted < count - 100, "семя \(seed): принято \(accepted) из \(count)")
  }

  /// Pieces that matter to a reader, put in at random.
  private static let pieces: [[UInt8]] =
    [
      "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e9", "0.5", "\\u0000", "\\ud800", "\\", "é", "№", "\u{FEFF}",
      "\u{A0}", "//",
      "\"ZN-01\":1,", "\"unknown\":true,", "\"points\":2,", "99999999999999999999", "\u{212A}", "\n", "\t", " ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00], [0x80]]

  private static func mutated(_ original: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let position = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...20, using: &random), bytes.count - position)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes[position] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 2: bytes.remove(at: position)
      case 3: bytes.removeSubrange(position..<(position + length))
      case 4: bytes.insert(contentsOf: bytes[position..<(position + length)], at: position)
      case 5: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: position)
      default:
        if Int.random(in: 0..<10, using: &random) == 0 {
          bytes.removeLast(bytes.count - position)
        } else {
          bytes[position] = 0x30 + UInt8(position % 10)
        }
      }
    }
    return bytes
  }
}
