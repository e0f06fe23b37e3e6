import Encoded
import FileSystem
import Reading
import RubricModel
import Scoring
import Testing
import Verifying

/// The whole way of real files: bytes of a sheet, its reader, the engine, the certificate, and back.
@Suite struct SampleSheetTests {
  static let files = FolderListing(of: Path.join(ShippedRubrics.root, "Samples"), endings: [".json"]).files
    .filter { !$0.contains("/broken/") }

  @Test("Свидетельство каждого листа из Samples подтверждается", arguments: files)
  func certificatesOfSamplesVerifyClean(file: String) throws {
    let bytes = try Files.read(file)
    let id = try #require(AnswerSheetReader().read(bytes, file: file).sheet?.rubric)
    let rubric = try #require(ShippedRubrics.all.first { $0.id == id })
    let compiled = CompiledRubric(rubric)
    let taken = SheetIntake(AnswerResolver(rubric, compiled)).take(bytes, file: file)
    let sheet = try #require(taken.sheet)
    let resolved = try #require(taken.resolved)
    let sha256 = SHA256.hex(of: bytes)
    var writer = JSONWriter(indent: 2)
    CertificateJSON(
      ScoredSheet(rubric: rubric, compiled: compiled, sheet: sheet, sha256: sha256, states: resolved.states),
      engine: EngineCertificate.engine
    ).write(to: &writer)
    let certificate = try #require(JSONDocument.parse(writer.finish(), file: "c.json").root)
    let verification = Verifier(rubric: rubric, engine: EngineCertificate.engine).verify(
      certificate: certificate, sheet: sheet, sheetSHA256: sha256)
    #expect(verification.problems.map(\.summary) == [])
  }

  @Test("Среди образцов есть хотя бы один лист")
  func thereAreSamples() { #expect(!Self.files.isEmpty) }
}
