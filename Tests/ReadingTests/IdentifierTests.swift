import Reading
import Testing

@Suite struct IdentifierTests {
  @Test("Real numbers of organisations fit their check digits", arguments: ["7707083893", "5917102362", "3808023117"])
  func acceptsINN(id: String) {
    #expect(SchoolIdentifier(id) == .inn)
  }

  @Test("Real ОГРН fit their check digits", arguments: ["1027700132195", "1042900006445", "1026500000009"])
  func acceptsOGRN(id: String) {
    #expect(SchoolIdentifier(id) == .ogrn)
  }

  @Test("Every slip of one digit is caught", arguments: ["7707083893", "5917102362", "1027700132195", "1042900006445"])
  func catchesSlips(id: String) {
    let digits = Array(id.utf8)
    for position in digits.indices {
      for digit in UInt8(0x30)...0x39 where digit != digits[position] {
        var changed = digits
        changed[position] = digit
        let judged = SchoolIdentifier(String(decoding: changed, as: UTF8.self))
        #expect(judged == .wrongCheckDigit(digits.count == 13 ? .ogrn : .inn))
      }
    }
  }

  @Test(
    "Anything else is told apart by its form",
    arguments: [
      ("650100000001", .personal), ("123456789012", .personal), ("1", .wrongLength(1)), ("12345678", .wrongLength(8)),
      ("123456789012345", .wrongLength(15)), ("", .blank), (" \t", .blank), ("1 026500000009", .parted),
      ("65-01", .parted),
      ("65\u{A0}01", .parted), ("сах-017", .own), ("65/017", .own), ("A1", .own), ("٣٤", .own),
      ("1026500000000", .example),
      ("1026500000011", .wrongCheckDigit(.ogrn)), ("1,0265E+12", .shortened), ("1.0265e+12", .shortened),
      ("1Е-3", .shortened), ("E+12", .own), ("1E12", .own), ("5Е+", .own),
    ] as [(String, SchoolIdentifier)])
  func judges(id: String, expected: SchoolIdentifier) {
    #expect(SchoolIdentifier(id) == expected)
  }

  @Test(
    "ОКТМО has 8 or 11 digits",
    arguments: [
      ("64701000", true), ("64701000101", true), ("6470100", false), ("647010001", false), ("", false),
      ("6470100x", false),
    ])
  func judgesOKTMO(code: String, valid: Bool) {
    #expect(OKTMO.isWellFormed(code) == valid)
  }
}
