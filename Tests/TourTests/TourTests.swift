import Batch
import Encoded
import FileSystem
import Reading
import Reports
import SchoolReports
import TestSupport
import Testing

private let root = Path.folder(of: Path.folder(of: Path.folder(of: #filePath)))

/// The school of the README's tour, scored from the samples.
private func scored(_ wave: String) throws -> ScoredSheet {
  let reading = RubricReader(locator: RubricLocator(places: [Path.join(root, "Rubrics")])).read(
    Path.join(root, "Rubrics/smp-2023"))
  let edition = Edition(try #require(reading.rubric))
  let path = Path.join(root, "Samples/sakhalin/\(wave)/1026500000262.json")
  let taken = SheetIntake(edition.resolver).take(try Files.read(path), file: path)
  return ScoredSheet(
    rubric: edition.rubric, compiled: edition.compiled, sheet: try #require(taken.sheet), sha256: "",
    states: try #require(taken.resolved).states)
}

@Suite("The README's tour")
struct TourTests {
  @Test("Its pictures are what the program draws now (SAMODIAG_RECORD=1 swift test --filter TourTests draws them anew)")
  func pictures() throws {
    let school = SchoolCase(try scored("2024-05"), previous: try scored("2023-11"))
    let document = DeficitReport(school, engine: "samodiag").document
    let figures = document.sections.flatMap(\.blocks).compactMap { block -> Figure? in
      if case .figure(let figure) = block { figure } else { nil }
    }
    #expect(figures.count == 2)
    for (figure, name) in zip(figures, ["bars", "radar"]) {
      let svg = String(decoding: figure.chart.svg(title: figure.caption), as: UTF8.self)
      expectGolden(svg, at: Path.join(root, "Samples/tour/\(name).svg"))
    }
  }
}
