import Encoded
import Reports
import RubricModel
import Scoring
import Testing

@testable import SchoolReports

/// What holds in the report of any school, drawn at random.
@Suite struct ReportPropertyTests {
  private let rubric: Rubric

  init() throws { rubric = try SampleCase.rubric() }

  private func reports() -> [(seed: UInt64, school: SchoolCase, document: Document)] {
    (1...60 as ClosedRange<UInt64>).map { seed in
      let school = RandomCase.school(seed, under: rubric)
      return (seed, school, DeficitReport(school, engine: "samodiag 0.0.0").document)
    }
  }

  @Test func noSentenceIsLeftWithAnEmptySlot() {
    let holes = ["  ", "()", "«»", "( ", " )", ": .", ": ,", " .", " ,", " ;", "..", ",,", "—  ", "nil", "Optional("]
    for (seed, _, document) in reports() {
      for text in document.texts {
        #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(seed): «\(text)»")
        for hole in holes where text.contains(hole) && !text.contains("https://") {
          Issue.record("\(seed): «\(hole)» in «\(text)»")
        }
      }
    }
  }

  @Test func noTableIsEmptyAndEveryRowFillsItsColumns() {
    for (seed, _, document) in reports() {
      for table in document.tables {
        #expect(table.rows.contains { $0.kind == .body }, "\(seed): \(table.caption)")
        for row in table.rows where row.kind != .band {
          #expect(row.cells.count == table.columns.count, "\(seed): \(table.caption)")
        }
      }
    }
  }

  @Test func everyDeficitStandsOnceWithTheMeasureOfItsNextStep() {
    for (seed, school, document) in reports() {
      let rows = document.part("Дефициты и меры").flatMap { block -> [Table.Row] in
        if case .table(let table) = block { table.rows } else { [] }
      }
      let deficits = school.current.compiled.deficits(in: school.evaluation)
      #expect(rows.count == deficits.count, "\(seed)")
      for deficit in deficits {
        let indicator = school.indicators[deficit.item]
        let own = rows.filter { $0.cells[0].plain.hasPrefix("\(indicator.id) ") }
        #expect(own.count == 1, "\(seed): \(indicator.id)")
        let step = indicator.steps.first { $0.from >= deficit.points }
        #expect(own.first?.cells[2].plain == step?.measure.action, "\(seed): \(indicator.id)")
        #expect(own.first?.cells[1].plain == "\(deficit.points) → \(step?.to ?? -1) из \(deficit.maximum)")
      }
    }
  }

  @Test func everyGapIsAskedForAndNothingElseIs() {
    for (seed, school, document) in reports() {
      let rows = document.part("На что ещё нет ответа").flatMap { block -> [Table.Row] in
        if case .table(let table) = block { table.rows.filter { $0.kind == .body } } else { [] }
      }
      let asked = rows.compactMap { $0.cells[0].plain.split(separator: " ").first.map(String.init) }
      let gaps = school.evaluation.directions.flatMap(\.gaps).map { school.indicators[$0].id }
      #expect(asked.sorted() == gaps.sorted(), "\(seed)")
    }
  }

  @Test func everyLinkInsideTheReportLeadsToAHeading() {
    for (seed, _, document) in reports() {
      let links = document.phrases.flatMap(\.inlines).compactMap { inline -> String? in
        if case .link(_, to: .anchor(let anchor)) = inline { anchor } else { nil }
      }
      let anchors = document.blocks.compactMap { if case .heading(let heading) = $0 { heading.anchor } else { nil } }
      #expect(Set(anchors).count == anchors.count, "\(seed)")
      for link in links { #expect(anchors.contains(link), "\(seed): \(link)") }
    }
  }

  @Test func strengthsDeficitsAndGapsTogetherAreAllIndicatorsThatApply() {
    for (seed, school, _) in reports() {
      let strengths = rubric.directions.indices.map { school.strengths(of: $0).count }.reduce(0, +)
      let overall = school.evaluation.overall
      #expect(strengths + school.deficits.count + overall.gaps == overall.applicable, "\(seed)")
    }
  }

  @Test func whatIsNotOfficialIsSaidBeforeTheFirstResult() throws {
    for (seed, school, document) in reports() where !school.certificate.assumptions.isEmpty {
      let before = document.blocks.prefix { if case .heading = $0 { false } else { true } }
      let notes = before.compactMap { if case .note(let note) = $0 { note } else { nil } }
      #expect(notes.map(\.kind) == [.assumption], "\(seed)")
    }
  }
}
