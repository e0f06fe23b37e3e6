import FileSystem
import Reading
import RubricModel
import Scoring
import Synthetic
import Testing

/// The engine's own reader and resolver take every sample as it was meant.
@Suite struct ReadingSamplesTests {
  @Test func everySheetComesBackAsItWasMadeWithoutAnError() throws {
    let sample = try SampleRegion.shared()
    let resolver = AnswerResolver(sample.rubric, CompiledRubric(sample.rubric))
    for scored in sample.waves.flatMap({ $0 }) {
      let name = "\(scored.sheet.wave)/\(scored.sheet.school.id)"
      let reading = AnswerSheetReader().read(SheetText().bytes(of: scored.sheet), file: name)
      // A school without an ОГРН is told so, and nobody else is told anything.
      let notes = name.contains("sakhalin-") ? ["school.own-id"] : []
      #expect(reading.problems.map(\.id) == notes, "\(name)")
      let sheet = try #require(reading.sheet)
      #expect(sheet.school == scored.sheet.school && sheet.submitted == scored.sheet.submitted, "\(name)")
      #expect(sheet.answers.map(Plain.init) == scored.sheet.answers.map(Plain.init), "\(name)")
      let resolved = resolver.resolve(sheet)
      #expect(resolved.problems.isEmpty, "\(name): \(resolved.problems.first?.summary ?? "")")
      #expect(resolved.states == scored.given, "\(name)")
    }
  }

  @Test func theSheetOfEveryFormIsReadWithoutAProblemAndHasEveryForm() throws {
    let rubric = try Repository.rubric()
    let bytes = try Files.read("\(Repository.root)/Samples/formats/every-form.json")
    let reading = AnswerSheetReader().read(bytes, file: "every-form.json")
    let sheet = try #require(reading.sheet)
    let resolved = AnswerResolver(rubric, CompiledRubric(rubric)).resolve(sheet)
    #expect(reading.problems.isEmpty && resolved.problems.isEmpty, "\(resolved.problems.first?.summary ?? "")")
    let forms = Set(sheet.answers.map { Plain($0).form })
    #expect(forms == ["points", "share", "percent", "count", "unanswered", "unknown", "notApplicable"])
    #expect(sheet.answers.count < rubric.indicators.count, "one indicator is left out altogether")
    #expect(sheet.answers.contains { $0.comment != nil } && sheet.answers.contains { !$0.evidence.isEmpty })
  }

  @Test func theReadmeNamesTheSheetOfEverySchoolThatPlaysAPart() throws {
    let readme = String(decoding: try Files.read("\(Repository.root)/Samples/README.md"), as: UTF8.self)
    for school in try SampleRegion.shared().region.schools where school.role != .ordinary {
      #expect(readme.contains("`\(school.school.id)`"), "\(school.role)")
    }
  }
}

/// An answer without the place it stands at.
private struct Plain: Equatable {
  let indicator: String
  let value: Answer.Value
  let comment: String?
  let evidence: [String]

  init(_ answer: Answer) {
    indicator = answer.indicator
    value = answer.value
    comment = answer.comment
    evidence = answer.evidence
  }

  var form: String {
    switch value {
    case .points: "points"
    case .share: "share"
    case .percent: "percent"
    case .count: "count"
    case .unanswered: "unanswered"
    case .unknown: "unknown"
    case .notApplicable: "notApplicable"
    }
  }
}
