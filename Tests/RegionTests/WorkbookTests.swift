import OfficeFiles
import Region
import RegionReports
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("The region's workbook")
struct WorkbookTests {
  private func book(_ region: RegionCase) -> BookText {
    BookText(book: RegionWorkbook(region, engine: "проверка").workbook)
  }

  @Test("The sheets of a small region with lists, experts and measures are the ones that were read and accepted")
  func golden() throws { expectGolden(book(try ListedRegion.region()).text(), "workbook.txt") }

  @Test("A sum row is the sum of the rows above it, on every sheet", arguments: 0..<60 as Range<UInt64>)
  func sums(seed: UInt64) throws {
    let book = book(try RandomRegion(seed: seed, mixed: seed % 3 == 0).region())
    var checked = 0
    for sheet in book.book.sheets {
      guard let range = sheet.filteredRows else { continue }
      let body = sheet.rows[(range.lowerBound + 1)...range.upperBound].map(\.cells)
      guard sheet.rows.indices.contains(range.upperBound + 1),
        case .text(let first)? = sheet.rows[range.upperBound + 1].cells.first?.value, first.hasPrefix("Всего")
      else { continue }
      for (column, total) in sheet.rows[range.upperBound + 1].cells.enumerated() {
        guard let total = BookText.number(total) else { continue }
        if sheet.name == "Критические нули" && column < sheet.columns.count - 1 {
          #expect(total == body.count { BookText.number($0[column]) == 0 }, "\(sheet.name) \(column)")
        } else {
          #expect(total == body.reduce(0) { $0 + (BookText.number($1[column]) ?? 0) }, "\(sheet.name) \(column)")
        }
        checked += 1
      }
    }
    #expect(checked > 20)
  }

  @Test("What two sheets say of the same schools is the same", arguments: 0..<40 as Range<UInt64>)
  func sheetsAgree(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed).region()
    let book = book(region)
    let schools = try #require(book.rows("Школы", below: "Школа"))
    #expect(schools.count == region.current.schools.count)
    func sum(_ rows: [[SheetCell]], _ column: Int) -> Int { rows.reduce(0) { $0 + (BookText.number($1[column]) ?? 0) } }
    let indicators = try #require(book.rows("Показатели", below: "Код"))
    // Asked, deficits, gaps and critical zeros are the last columns of «Школы» but the flags.
    let last = try #require(schools.first?.count) - 1
    #expect(sum(schools, last - 4) == sum(indicators, 4))
    #expect(sum(schools, last - 3) == sum(indicators, 7))
    #expect(sum(schools, last - 2) == sum(indicators, 6))
    #expect(sum(schools, last - 1) == sum(indicators, 11))
    #expect(sum(schools, last) == region.flags.count)
    for row in indicators {
      let numbers = row.map { BookText.number($0) ?? 0 }
      #expect(numbers[5] == numbers[7] + numbers[9] && numbers[4] == numbers[5] + numbers[6])
    }
    for row in try #require(book.rows("Уровни", below: "Направление")) {
      #expect(row[1...6].reduce(0) { $0 + (BookText.number($1) ?? 0) } == schools.count)
      let scope = BookText.text(row[0])
      guard scope == "Школа в целом" else { continue }
      for (slot, name) in ["below", "base", "medium", "high", "не определён", "не оценивается"].enumerated() {
        #expect(BookText.number(row[slot + 1]) == schools.count { BookText.text($0[4]) == name }, "\(name)")
      }
    }
  }

  @Test("Charts of levels tell what is not decided from what is not rated without colour") func patterns() throws {
    let charts = book(try ListedRegion.region()).book.sheets.flatMap(\.charts).filter { $0.kind == .shares }
    #expect(charts.count == 2)
    for paints in charts.map({ $0.series.suffix(2).map(\.paint.pattern) }) {
      guard case .hatched? = paints.first, case .framed? = paints.last else {
        Issue.record("\(paints)")
        continue
      }
    }
  }

  @Test("Behind every count of moves stand that many schools", arguments: 0..<30 as Range<UInt64>)
  func moves(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed).region()
    let book = book(region)
    let sheet = try #require(book["Переходы"])
    let head = try #require(sheet.rows.last { $0.cells.count > 1 && BookText.text($0.cells[0]) == "Направление" }).cells
    let listed = try #require(book.rows("Кто перешёл", below: "Школа")).map { $0.map(BookText.text) }
    let first = try #require(sheet.filteredRows).lowerBound + 1
    for row in sheet.rows[first...].map(\.cells) where BookText.text(row[1]) != "Всего" {
      for column in 2..<(row.count - 1) {
        let to = BookText.text(head[column]).dropFirst("Стал: ".count)
        let count = listed.count { $0[2] == BookText.text(row[0]) && $0[3] == BookText.text(row[1]) && $0[4] == to }
        #expect(BookText.number(row[column]) == count)
      }
    }
    for total in sheet.rows[first...].map(\.cells) where BookText.text(total[1]) == "Всего" {
      let rows = sheet.rows[first...].map(\.cells).filter { $0[0] == SheetCell(total[0].value) && $0[1] != total[1] }
      for column in 2..<total.count {
        #expect(BookText.number(total[column]) == rows.reduce(0) { $0 + (BookText.number($1[column]) ?? 0) })
      }
    }
    #expect(listed.count == 3 * (region.comparison?.stayed.count ?? 0))
  }

  @Test("Start, left, edition, answers and joined come to the end in every column", arguments: 0..<30 as Range<UInt64>)
  func change(seed: UInt64) throws {
    let book = book(try RandomRegion(seed: seed, mixed: true).region())
    let rows = try #require(book.rows("Изменение", below: "Направление"))
    #expect(rows.count % 7 == 0 && !rows.isEmpty)
    for start in stride(from: 0, to: rows.count, by: 7) {
      for column in 2..<rows[start].count {
        let values = rows[start..<(start + 7)].map { BookText.number($0[column]) ?? .min }
        #expect(values[0...4].reduce(0, +) == values[5] && values[6] == 0)
      }
    }
  }

  @Test("The same case gives the same bytes, whatever the order of the files") func bytes() throws {
    let random = RandomRegion(seed: 11, mixed: true)
    var shuffler = Seeded(5)
    let expected = try RegionWorkbook(try random.region(), engine: "проверка").write()
    for _ in 0..<10 {
      let region = try random.region(random.sheets.shuffled(using: &shuffler))
      #expect(try RegionWorkbook(region, engine: "проверка").write() == expected)
    }
  }

  @Test("Every chart is drawn from cells with numbers, every link leads to a sheet", arguments: 0..<10 as Range<UInt64>)
  func chartsAndLinks(seed: UInt64) throws {
    let book = book(try RandomRegion(seed: seed).region()).book
    #expect(book.sheets.flatMap(\.charts).count == 3)
    for sheet in book.sheets {
      for series in sheet.charts.flatMap(\.series) {
        for row in series.values.rows {
          #expect(BookText.number(sheet.rows[row].cells[series.values.columns.lowerBound]) != nil)
        }
      }
      for link in sheet.links { #expect(book.sheets.contains { $0.name == link.sheet }) }
    }
    #expect(Set(book.sheets.map(\.name)).count == book.sheets.count)
  }

  @Test("Without a wave before, the sheets on the change are named as absent, with the reason") func firstWave() throws
  {
    let one = edition("one")
    let book = book(try RegionCase(RegionOrder([sheet("a", "2023-11", row(one, 2))]), editions: [one]))
    #expect(book["Переходы"] == nil && book["Изменение"] == nil && book["Эксперт"] == nil)
    #expect(book.text().contains("Переходы | Листа нет: прошлой волны нет, сравнивать не с чем."))
  }

  @Test("Hostile names stay whole, and no text becomes a formula", arguments: hostileStrings)
  func hostile(name: String) throws {
    let one = edition("one")
    var odd = sheet("a", "2023-11", row(one, 2))
    odd.label.name = name
    odd.label.municipality = Municipality(oktmo: "64701000", name: name)
    let region = try RegionCase(RegionOrder([odd]), editions: [one])
    #expect(book(region).text().contains(name))
    #expect(!(try RegionWorkbook(region, engine: "проверка").write()).isEmpty)
  }
}

/// Four schools with cohorts, statuses, an excused one, an expert and a finished measure.
enum ListedRegion {
  static func region() throws -> RegionCase {
    let one = edition("one")
    var registry = RegionRegistry()
    let town = Municipality(oktmo: "64701000", name: "г. Южно-Сахалинск")
    let county = Municipality(oktmo: "64536000", name: "Охинский округ")
    registry.municipalities = ["64701000": town, "64536000": county]
    let ids = ["a", "b", "c", "d", "e"]
    registry.schools = ids.enumerated().map { number, id in
      ListedSchool(id: id, name: "МБОУ СОШ № \(number + 1)", municipality: number < 3 ? town : county, kind: "general")
    }
    registry.waves = [WaveTerms(id: "2024-05", deadline: "2024-05-24")]
    registry.expected = ids.flatMap { id in
      ["2023-11", "2024-05"].map {
        ExpectedSheet(
          wave: $0, school: id, cohort: id == "a" ? "continuing" : "first",
          reason: id == "d" ? "капитальный ремонт" : nil)
      }
    }
    registry.statuses = [
      SchoolStatus(school: "a", status: "ШНОР", term: Term(from: "2023-09-01")),
      SchoolStatus(school: "b", status: "500+", term: Term(from: "2021-01-01", to: "2021-12-31")),
    ]
    registry.measures = [SchoolMeasure(school: "b", indicator: "A1", title: "Курсы", finished: "2024-02-10")]
    var sheets = [
      sheet("a", "2023-11", row(one, 3)), sheet("a", "2024-05", row(one, 3)), sheet("b", "2023-11", row(one, 0)),
      sheet("b", "2024-05", row(one, 2)), sheet("c", "2023-11", gap(row(one, 2))),
      sheet("c", "2024-05", gap(row(one, 1))),
    ]
    for index in sheets.indices {
      let number = ids.firstIndex(of: sheets[index].label.id) ?? 0
      sheets[index].label.name = "МБОУ СОШ № \(number + 1)"
      sheets[index].label.municipality = number < 3 ? town : county
    }
    var states = sheets[3].own.states
    states[0] = AnswerState(points: 0) ?? .unanswered
    sheets[3].review = ExpertReview(
      verdicts: [
        ExpertVerdict(
          indicator: "A1", declared: 2, points: 0, reason: "приказа нет", day: "2024-06-03", expert: "Иванова А. П."),
        ExpertVerdict(
          indicator: "A3", declared: 2, points: 2, reason: "подтверждено", day: "2024-06-03", expert: "Иванова А. П."),
      ], row: StateRow(edition: "one", passport: sheets[3].own.passport, states: states))
    return try RegionCase(
      RegionOrder(sheets, registry: registry), editions: [one],
      refused: [LeftOut(label: nil, place: Place(file: "odd.json"), reason: .refused(errors: 2))])
  }

  private static func gap(_ row: StateRow) -> StateRow {
    var states = row.states
    states[0] = .unknown
    return StateRow(edition: row.edition, passport: row.passport, states: states)
  }
}
