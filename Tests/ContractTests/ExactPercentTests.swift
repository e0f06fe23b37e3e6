import Reading
import SamodiagCLI
import Testing

/// Rounding never stands before a comparison (M1).
@Suite struct ExactPercentTests {
  @Test(
    "A share falls into its band exactly: TV-01 has bounds at 10, 50 and 77 %",
    arguments: [
      (#"{"percent": "76.9"}"#, "2"), (#"{"percent": "76.999999"}"#, "2"), (#"{"percent": "77"}"#, "3"),
      (#"{"percent": "49.999999"}"#, "1"), (#"{"percent": "49.999999999999999"}"#, "1"),
      (#"{"percent": "50.0"}"#, "2"), (#"{"percent": "66.66666666666667"}"#, "2"),
      (#"{"percent": "9.999999"}"#, "0"), (#"{"percent": "100.000000000000000"}"#, "3"),
      (#"{"part": 769, "of": 1000}"#, "2"), (#"{"part": 77, "of": 100}"#, "3"),
      (#"{"part": 769999999, "of": 1000000000}"#, "2"), (#"{"part": 1, "of": 2}"#, "2"),
      (#"{"part": 499999999, "of": 1000000000}"#, "1"),
    ])
  func fallsIntoItsBand(answer: String, points: String) throws {
    let creativity = try Sheet(answers: ["TV-01": answer]).evaluation().direction("creativity")
    #expect(creativity.number("rawScore") == points)
    #expect(creativity.strings("zeroedBy") == (points == "0" ? ["TV-01"] : []))
  }
}
