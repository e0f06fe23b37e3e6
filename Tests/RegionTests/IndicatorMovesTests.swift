import OfficeFiles
import Region
import RegionReports
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("How points for an indicator moved between waves")
struct IndicatorMovesTests {
  private static let one = edition("one")

  private func sheet(_ id: String, _ wave: String, _ points: [Int?], specialNeeds: Bool = true) -> RegionSheet {
    let states = points.map { points in points.flatMap { AnswerState(points: $0) } ?? .unanswered }
    let passport = Passport(primary: true, basic: true, secondary: true, specialNeeds: specialNeeds, kind: 0)
    return RegionSheet(
      label: SchoolLabel(id: id, name: id), wave: wave, submitted: nil, place: Place(file: "\(wave)/\(id)"),
      own: StateRow(edition: "one", passport: passport, states: states))
  }

  private func region(_ sheets: [RegionSheet]) throws -> RegionCase {
    try RegionCase(RegionOrder(sheets), editions: [Self.one])
  }

  @Test("More, fewer, the same and what cannot be told are told apart, and a missing answer is never a zero")
  func kinds() throws {
    let region = try region([
      sheet("a", "2023-11", [1, 1, 1, nil, 0, 0, 0, 0]), sheet("a", "2024-05", [2, 0, 1, 3, 0, 0, 0, 0]),
      sheet("b", "2023-11", [3, 0, 1, 0, 0, 0, 0, 0]), sheet("b", "2024-05", [1, 1, 1, nil, 0, 0, 0, 0]),
      sheet("c", "2024-05", [0, 0, 0, 0, 0, 0, 0, 0]),
    ])
    let comparison = try #require(region.comparison)
    let moves = IndicatorMoves.all(comparison)
    let ids = { (places: [Int]) in places.map { comparison.pairs[$0].after.label.id } }
    #expect(ids(moves[0].rose) == ["a"] && ids(moves[0].fell) == ["b"])
    #expect(ids(moves[1].rose) == ["b"] && ids(moves[1].fell) == ["a"])
    #expect(moves[2].stayed == 2 && moves[3].open == 2 && moves[3].total == 2)
    #expect(moves.mostFallen.map(\.item) == [0, 1])
  }

  @Test("A school to which the indicator does not apply in one of the waves is in no count") func applies() throws {
    let region = try region([
      sheet("a", "2023-11", [1, 1, 1, 1, 1, 1, 1, 1], specialNeeds: false),
      sheet("a", "2024-05", [1, 1, 1, 1, 1, 2, 1, 0]),
    ])
    let moves = IndicatorMoves.all(try #require(region.comparison))
    #expect(moves[5].total == 0 && moves[7].total == 0 && moves[4].total == 1)
  }

  @Test("Parts sum to the whole and the sheet of the workbook says the same", arguments: 0..<40 as Range<UInt64>)
  func sums(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, mixed: seed % 3 == 0).region()
    let comparison = try #require(region.comparison)
    let moves = IndicatorMoves.all(comparison)
    let items = comparison.second.edition.compiled
    for move in moves {
      var expected = (rose: 0, stayed: 0, fell: 0, open: 0)
      for (before, after) in comparison.pairs {
        guard items.applies(move.item, to: before.row.passport), items.applies(move.item, to: after.row.passport) else {
          continue
        }
        let (old, new) = (before.row.states[move.item], after.row.states[move.item])
        guard old != .notApplicable, new != .notApplicable else { continue }
        switch (old.points, new.points) {
        case (let one?, let two?):
          if two > one { expected.rose += 1 } else if two < one { expected.fell += 1 } else { expected.stayed += 1 }
        default: expected.open += 1
        }
      }
      #expect(move.rose.count == expected.rose && move.fell.count == expected.fell, "seed \(seed)")
      #expect(move.stayed == expected.stayed && move.open == expected.open, "seed \(seed)")
      #expect(move.total == expected.rose + expected.fell + expected.stayed + expected.open)
    }
    let book = BookText(book: RegionWorkbook(region, engine: "проверка").workbook)
    guard let rows = book.rows("Показатели по волнам", below: "Код") else {
      #expect(moves.allSatisfy { $0.total == 0 }, "seed \(seed)")
      return
    }
    #expect(
      rows.map { $0.dropFirst(3).compactMap(BookText.number) }
        == moves.map { [$0.total, $0.fell.count, $0.rose.count, $0.stayed, $0.open] }, "seed \(seed)")
  }
}
