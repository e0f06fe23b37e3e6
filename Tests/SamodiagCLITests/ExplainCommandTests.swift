import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// `samodiag explain` and `samodiag verify`: why, and the proof of it.
@Suite struct ExplainCommandTests {
  private let folder = TemporaryFolder()

  struct Case: Sendable, CustomTestStringConvertible {
    let golden: String
    let words: [String]
    var testDescription: String { golden }
  }

  static let cases = [
    Case(golden: "explain-zeroed.txt", words: [Repository.sample("1026500001241", wave: "2024-05"), "Учитель"]),
    Case(golden: "explain-open.txt", words: [Repository.sample("1026500000614"), "teacher"]),
    Case(golden: "explain-indicator.txt", words: [Repository.everyForm, "TV-01"]),
    Case(golden: "explain-not-applicable.txt", words: [Repository.everyForm, "zn-21"]),
    Case(golden: "explain-whole.txt", words: [Repository.everyForm]),
  ]

  @Test("An explanation reads as it did when somebody last read it", arguments: cases)
  func isAsRead(_ sample: Case) {
    let session = Session(["explain"] + sample.words)
    #expect(session.status == .done)
    expectGolden(Hashes.hidden(session.output), sample.golden)
    #expect(!session.output.contains("  .") && !session.output.contains("nil") && !session.output.contains("()"))
  }

  private func certificate(_ sheet: String) -> String { Session("explain", sheet, "--format", "json").output }

  @Test func aCertificateIsConfirmedAgainstItsSheet() throws {
    try folder.write(certificate(Repository.everyForm), "certificate.json")
    let session = Session("verify", folder["certificate.json"], Repository.everyForm)
    #expect(session.status == .done && session.errors.isEmpty, "\(session.errors)")
    #expect(!session.output.isEmpty)
  }

  @Test(
    "An altered certificate is refused and the alteration named",
    arguments: [
      ("\"sum\": 25", "\"sum\": 26"), ("\"level\": \"medium\"", "\"level\": \"high\""),
      ("\"zeroedBy\": []", "\"zeroedBy\": [\"ZN-02\"]"), ("samodiag.certificate/1", "samodiag.certificate/2"),
      ("\"wave\": \"2023-11\"", "\"wave\": \"2024-05\""),
    ])
  func anAlteredCertificate(old: String, new: String) throws {
    let honest = certificate(Repository.everyForm)
    let range = try #require(honest.firstRange(of: old))
    try folder.write(honest.replacingCharacters(range, new), "certificate.json")
    let session = Session("verify", folder["certificate.json"], Repository.everyForm)
    #expect(session.status == .dataErrors)
    #expect(session.errors.contains("\(folder["certificate.json"]):"), "\(session.errors)")
  }

  @Test func theCertificateOfAnotherSheetIsRefused() throws {
    try folder.write(certificate(Repository.sample("1026500000120")), "certificate.json")
    let session = Session("verify", folder["certificate.json"], Repository.sample("1026500000196"))
    #expect(session.status == .dataErrors && !session.errors.isEmpty)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    try folder.write("{", "certificate.json")
    #expect(Session("verify", folder["certificate.json"], Repository.everyForm).status == .dataErrors)
    #expect(Session("verify", folder["нет.json"], Repository.everyForm).status == .inputMissing)
    #expect(Session("explain", folder["нет.json"]).status == .inputMissing)
    #expect(Session("explain", "\(Repository.root)/Samples/broken/negative.json").status == .dataErrors)
  }
}

extension String {
  /// The text with a range of it replaced.
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }

  fileprivate func firstRange(of text: String) -> Range<String.Index>? { firstRange(of: Substring(text)) }
}
