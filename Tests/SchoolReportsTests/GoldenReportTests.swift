import Reports
import RubricModel
import SchoolReports
import TestSupport
import Testing

/// The whole report of six schools, as a reader gets it; a change of a word shows as a line of difference.
@Suite struct GoldenReportTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let id: String
    let wave: String
    var after: String?
    var format = ReportFormat.markdown
    var testDescription: String { "\(name).\(format.fileExtension)" }
  }

  static let samples = [
    Sample(name: "small", id: "sakhalin-034", wave: "2024-05", after: "2023-11"),
    Sample(name: "large", id: "1026500000120", wave: "2024-05", after: "2023-11"),
    Sample(name: "perfect", id: "1026500000196", wave: "2023-11"),
    Sample(name: "hopeless", id: "1026500001318", wave: "2023-11"),
    Sample(name: "half-filled", id: "1026500000614", wave: "2023-11"),
    Sample(name: "one-critical-zero", id: "1026500001241", wave: "2024-05"),
    Sample(name: "small", id: "sakhalin-034", wave: "2024-05", after: "2023-11", format: .html),
    Sample(name: "small", id: "sakhalin-034", wave: "2024-05", after: "2023-11", format: .text),
  ]

  @Test("A report says what it said when somebody last read it", arguments: samples)
  func isAsRead(_ sample: Sample) throws {
    let school = try SampleCase.school(
      sample.id, wave: sample.wave, after: sample.after, under: SampleCase.rubric())
    expectGolden(try SampleCase.text(school, sample.format), sample.testDescription)
  }

  @Test("The same answers give the same bytes, read and rendered anew", arguments: ReportFormat.allCases)
  func repeatsItself(_ format: ReportFormat) throws {
    func bytes() throws -> [UInt8] {
      let school = try SampleCase.school(
        "1026500000120", wave: "2024-05", after: "2023-11", under: SampleCase.rubric())
      return try format.render(DeficitReport(school, engine: "samodiag 0.0.0").document)
    }
    #expect(try bytes() == bytes())
  }
}
