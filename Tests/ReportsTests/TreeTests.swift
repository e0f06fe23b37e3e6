import Testing

@testable import Reports

struct TreeTests {
  @Test func aLiteralKeepsItsPiecesApart() {
    let mark = LevelMark("базовый", .weak)
    let phrase: Phrase = "Итог: \(strong: "12") из \(20), \(level: mark) \(source: "s") \("сайт", to: .address("x"))"
    #expect(
      phrase.inlines == [
        .text("Итог: "), .strong("12"), .text(" из 20, "), .level(mark), .text(" "), .reference("s"), .text(" "),
        .link("сайт", to: .address("x")),
      ])
    #expect(("" as Phrase).isEmpty)
  }

  @Test func aShortNameOfALevelStaysOnOneLine() {
    #expect(LevelMark("ниже базового", .worst).shown == "ниже\u{A0}базового")
    #expect(LevelMark("не определён: базовый или средний", .open).shown.contains(" "))
  }

  @Test func groupsThatDoNotCoverTheColumnsAreLeftOut() {
    let columns = [Table.Column("а"), .init("б")]
    #expect(Table(caption: "", columns: columns, groups: [.init("в", span: 3)], rows: []).groups.isEmpty)
    #expect(
      Table(caption: "", columns: columns, groups: [.init("в", span: 2)], rows: []).fullTitles == ["в: а", "в: б"])
  }

  @Test(arguments: [(10, 300), (100, 300), (300, 300), (3, 7), (1, 1)])
  func columnsShareTheWholeWidth(_ letters: Int, _ available: Int) {
    let rows = [
      Table.Row([Phrase(String(repeating: "ш ", count: letters)), "да", Phrase(String(repeating: "я", count: letters))])
    ]
    let table = Table(caption: "", columns: [.init("а"), .init("б"), .init("в")], rows: rows)
    let widths = ColumnWidths(table, padding: 1) { $0.count }.fit(available, fills: true)
    #expect(widths.reduce(0, +) == available)
    #expect(widths.allSatisfy { $0 >= 0 })
  }

  @Test func aColumnOfLongTextsGetsTheRoom() {
    let rows = (0..<5).map { _ in Table.Row(["да", Phrase(String(repeating: "слово ", count: 30))]) }
    let table = Table(caption: "", columns: [.init("Короткая"), .init("Длинная")], rows: rows)
    let widths = ColumnWidths(table, padding: 2) { $0.count }.fit(80, fills: true)
    #expect(widths[0] <= 12 && widths[1] >= 68)
  }
}
