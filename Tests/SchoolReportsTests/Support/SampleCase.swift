import Encoded
import FileSystem
import Reading
import Reports
import RubricModel
import SchoolReports
import Scoring
import Testing

/// A school of the samples as a case for a report.
enum SampleCase {
  /// The folder of the package.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  /// The edition the samples are made for.
  static func rubric() throws -> Rubric {
    let reading = RubricReader(locator: RubricLocator(places: ["\(root)/Rubrics"])).read("\(root)/Rubrics/smp-2023")
    return try #require(reading.rubric, "\(reading.problems.prefix(3))")
  }

  /// The case of one school: its sheet of `wave`, and of the wave before where one is named.
  static func school(_ id: String, wave: String, after previous: String? = nil, under rubric: Rubric) throws
    -> SchoolCase
  {
    let compiled = CompiledRubric(rubric)
    func sheet(_ wave: String) throws -> ScoredSheet {
      let path = "\(root)/Samples/sakhalin/\(wave)/\(id).json"
      let bytes = try Files.read(path)
      let taken = SheetIntake(AnswerResolver(rubric, compiled)).take(bytes, file: path)
      return ScoredSheet(
        rubric: rubric, compiled: compiled, sheet: try #require(taken.sheet), sha256: SHA256.hex(of: bytes),
        states: try #require(taken.resolved).states)
    }
    return SchoolCase(try sheet(wave), previous: try previous.map(sheet))
  }

  /// The report in one format; the hash of the edition is left out, so that a comma in the data changes no golden file.
  static func text(_ school: SchoolCase, _ format: ReportFormat) throws -> String {
    let bytes = try format.render(DeficitReport(school, engine: "samodiag 0.0.0").document)
    let hash = school.current.rubric.sha256
    return String(decoding: bytes, as: UTF8.self).split(separator: hash, omittingEmptySubsequences: false)
      .joined(separator: "<SHA-256>")
  }
}
