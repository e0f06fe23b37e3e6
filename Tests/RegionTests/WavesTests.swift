import Region
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("Two waves")
struct WavesTests {
  @Test("The change is split exactly, in the order of M13", arguments: 0..<100 as Range<UInt64>)
  func split(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, mixed: seed % 2 == 0).region()
    let comparison = try #require(region.comparison)
    let stayed = Set(comparison.stayed.map(\.id))
    for (scope, split) in comparison.splits {
      #expect(split.start + split.left + split.edition + split.answers + split.joined == split.end)
      #expect(split.set == split.left + split.joined)
      #expect(split.change == split.end - split.start)
      #expect(split.start.points == points(comparison.first.schools, scope))
      #expect(split.end.points == points(comparison.second.schools, scope))
      let gone = comparison.first.schools.filter { !stayed.contains($0.label.id) }
      #expect(split.left.points == -points(gone, scope))
      let new = comparison.second.schools.filter { !stayed.contains($0.label.id) }
      #expect(split.joined.points == points(new, scope))
      #expect(split.edition.schools == 0 && split.answers.schools == 0)
      if !comparison.isRecomputed { #expect(split.edition == Measures()) }
    }
  }

  private func points(_ schools: [SchoolResult], _ scope: LevelScope) -> Int {
    schools.reduce(0) { $0 + ($1[scope]?.score ?? 0) }
  }

  @Test("Each school that stayed stands in one cell, under each edition", arguments: 0..<60 as Range<UInt64>)
  func matrices(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, mixed: seed % 2 == 0).region()
    let comparison = try #require(region.comparison)
    #expect(comparison.matrices.count == (comparison.isRecomputed ? 2 : 1))
    for matrix in comparison.matrices.flatMap({ $0 }) {
      #expect(matrix.cells.flatMap { $0 }.flatMap { $0 }.map(\.id).sorted() == comparison.stayed.map(\.id).sorted())
      let balance = matrix.balance
      #expect(balance.rose + balance.stayed + balance.fell + balance.open == comparison.stayed.count)
    }
    let after = comparison.matrices.last?.first
    for slot in 0..<6 {
      let column = after?.cells.reduce(0) { $0 + $1[slot].count } ?? 0
      let joined = comparison.second.schools(in: slot, of: .overall).filter { index in
        comparison.joined.contains { $0.id == comparison.second.schools[index].label.id }
      }
      #expect(column + joined.count == comparison.second.whole[scope: .overall].counts[slot])
    }
  }

  @Test("The starting level stays what the first wave made it, whatever comes later") func frozenStart() throws {
    let one = edition("one")
    let two = edition("two", stricter: true)
    let best = row(one, 9)
    let first = sheet("s1", "2023-11", best, others: [row(two, 9)])
    let later = sheet("s1", "2024-05", row(two, 0), others: [row(one, 0)])
    let alone = try RegionCase(RegionOrder([first]), editions: [one, two]).starts
    let both = try RegionCase(RegionOrder([later, first]), editions: [one, two]).starts
    #expect(alone.map(\.wave) == ["2023-11"] && both.map(\.wave) == ["2023-11"])
    #expect(both.first?.levels == alone.first?.levels)
    #expect(both.first?.levels?.decided == 3)
    #expect(both.first?.edition.id == "one")
  }

  @Test(
    "Of two sheets of a school the later counts; of two that differ on one day, or without a day, none; copies count once"
  )
  func repeatedSheets() throws {
    let one = edition("one")
    let sheets = [
      sheet("late", "2023-11", row(one, 0), day: "2023-11-01", file: "a"),
      sheet("late", "2023-11", row(one, 9), day: "2023-11-09", file: "b"),
      sheet("odd", "2023-11", row(one, 0), day: "2023-11-01", file: "c"),
      sheet("odd", "2023-11", row(one, 9), day: "2023-11-01", file: "d"),
      sheet("twin", "2023-11", row(one, 9), file: "e"), sheet("twin", "2023-11", row(one, 9), file: "f"),
      sheet("undated", "2023-11", row(one, 0), day: "2023-11-09", file: "g"),
      sheet("undated", "2023-11", row(one, 9), file: "h"),
    ]
    let summary = try RegionCase(RegionOrder(sheets), editions: [one]).current
    #expect(summary.schools.map(\.label.id) == ["late", "twin"])
    #expect(summary.schools.first?.place.file == "b")
    #expect(
      summary.leftOut.map(\.reason) == [
        .superseded(by: Place(file: "b")), .contradictory(others: [Place(file: "d")]), .copy(of: Place(file: "e")),
        .contradictory(others: [Place(file: "h")]),
      ])
    #expect(summary.whole.coverage.setAside == 2)
  }

  @Test("The edition of a wave is that of most schools, however often one of them sends its sheet") func oneVoice()
    throws
  {
    let (one, two) = (edition("one"), edition("two", stricter: true))
    let sheets =
      ["1", "2", "3"].map { sheet("a", "2023-11", row(one, 9), file: $0) } + [
        sheet("b", "2023-11", row(two, 9)), sheet("c", "2023-11", row(two, 9)),
      ]
    #expect(try RegionCase(RegionOrder(sheets), editions: [one, two]).current.edition.id == "two")
  }

  @Test("A wave is not counted under an edition that none of its sheets answers") func editionOfAnotherWave() {
    let (one, two) = (edition("one"), edition("two", stricter: true))
    let sheets = [sheet("a", "2023-11", row(one, 9)), sheet("a", "2024-05", row(two, 9))]
    let order = RegionOrder(sheets, wave: "2023-11", edition: "two")
    #expect(throws: RegionCase.Refusal.noSuchEdition("two", known: ["one"])) {
      try RegionCase(order, editions: [one, two])
    }
  }

  @Test("A sheet of another edition is left out by name, and told as such") func otherEdition() throws {
    let (one, two) = (edition("one"), edition("two", stricter: true))
    let sheets = [
      sheet("a", "2023-11", row(one, 9)), sheet("b", "2023-11", row(one, 9)), sheet("c", "2023-11", row(two, 9)),
    ]
    let summary = try RegionCase(RegionOrder(sheets), editions: [one, two]).current
    #expect(summary.edition.id == "one")
    #expect(summary.leftOut == [LeftOut(label: sheets[2].label, place: sheets[2].place, reason: .otherEdition("two"))])
  }
}

/// A row of the lowest (0) or highest (9) points.
func row(_ edition: RegionEdition, _ points: Int) -> StateRow {
  StateRow(
    edition: edition.id,
    passport: Passport(primary: true, basic: true, secondary: true, specialNeeds: true, kind: 0),
    states: edition.compiled.items.map { AnswerState(points: min(points, $0.highest)) ?? .unanswered })
}

func sheet(
  _ id: String, _ wave: String, _ row: StateRow, others: [StateRow] = [], day: String? = nil, file: String = ""
) -> RegionSheet {
  RegionSheet(
    label: SchoolLabel(id: id, name: id), wave: wave, submitted: day,
    place: Place(file: file.isEmpty ? "\(wave)-\(id)" : file), own: row, others: others)
}

@Suite("More than two waves")
struct ManyWavesTests {
  private func sheets() -> [RegionSheet] {
    let region = RandomRegion(seed: 5, schools: 8)
    return region.sheets
      + region.sheets.filter { $0.wave == "2024-05" }.map { sheet in
        RegionSheet(
          label: sheet.label, wave: "2024-11", submitted: sheet.submitted,
          place: Place(file: "2024-11/\(sheet.label.id)-\(sheet.place.file)"), own: sheet.own, others: sheet.others)
      }
  }

  @Test("A wave is compared with the last one before it, or with any earlier one that is asked for")
  func chosen() throws {
    let editions = RandomRegion(seed: 5, schools: 8).editions
    let usual = try RegionCase(RegionOrder(sheets()), editions: editions)
    #expect([usual.previous?.wave, usual.current.wave] == ["2024-05", "2024-11"])
    let asked = try RegionCase(RegionOrder(sheets(), earlier: "2023-11"), editions: editions)
    #expect(asked.comparison?.first.wave == "2023-11")
    #expect(asked.starts.map(\.wave) == usual.starts.map(\.wave))
  }

  @Test("A wave that is not earlier, or not there, is refused with those that are")
  func refused() {
    let editions = RandomRegion(seed: 5, schools: 8).editions
    #expect(throws: RegionCase.Refusal.notEarlier("2024-05", known: ["2023-11"])) {
      try RegionCase(RegionOrder(sheets(), wave: "2024-05", earlier: "2024-05"), editions: editions)
    }
    #expect(throws: RegionCase.Refusal.noSuchWave("2022-05", known: ["2023-11", "2024-05", "2024-11"])) {
      try RegionCase(RegionOrder(sheets(), earlier: "2022-05"), editions: editions)
    }
  }
}
