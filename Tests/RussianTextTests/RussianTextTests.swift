import RussianText
import Testing

@Suite("Russian text")
struct RussianTextTests {
  @Test(
    "Nouns agree with their number",
    arguments: [
      (0, "0 школ"), (1, "1 школа"), (2, "2 школы"), (4, "4 школы"), (5, "5 школ"), (11, "11 школ"), (12, "12 школ"),
      (14, "14 школ"), (21, "21 школа"), (22, "22 школы"), (25, "25 школ"), (111, "111 школ"), (112, "112 школ"),
      (121, "121 школа"), (1001, "1001 школа"), (45_000, "45 000 школ"),
    ])
  func plural(count: Int, text: String) {
    #expect(Plural.schools(count) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test(
    "Per cent is rounded half up, on paper only",
    arguments: [
      (1, 2, 1, "50,0 %"), (2, 3, 1, "66,7 %"), (1, 3, 0, "33 %"), (769, 1000, 1, "76,9 %"),
      (6996, 10_000, 1, "70,0 %"),
      (1, 8, 0, "13 %"), (0, 5, 1, "0,0 %"), (5, 5, 0, "100 %"), (12345, 100, 2, "12 345,00 %"), (1, 2000, 1, "0,1 %"),
    ])
  func percents(part: Int, whole: Int, places: Int, text: String) {
    #expect(percent(part, of: whole, places: places) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test("Nothing of nothing is a dash, not 0 %") func dash() { #expect(percent(0, of: 0) == "—") }

  @Test(
    "Exact decimals keep their digits", arguments: [(4875, 2, "48,75"), (5, 3, "0,005"), (7, 0, "7"), (-15, 1, "−1,5")])
  func decimals(units: Int, places: Int, text: String) { #expect(decimal(units, places: places) == text) }

  @Test("Days and waves are printed as Russians print them") func dates() {
    #expect(date("2023-11-05") == "05.11.2023")
    #expect(date("когда-нибудь") == "когда-нибудь")
    #expect(wave("2023-11") == "ноябрь 2023\u{A0}г.")
    #expect(wave("2024-13") == "2024-13")
  }

  @Test(
    "Lists end in «и»", arguments: [([], ""), (["а"], "а"), (["а", "б"], "а и б"), (["а", "б", "в"], "а, б и в")])
  func lists(words: [String], text: String) { #expect(list(words) == text) }

  @Test("Names sort with ё beside е and numbers as numbers") func order() {
    let names = ["Школа № 10", "Ёлкино", "школа № 2", "Жуково", "Елкино", "Дом"]
    #expect(
      names.sorted { SortKey($0) < SortKey($1) } == ["Дом", "Елкино", "Ёлкино", "Жуково", "школа № 2", "Школа № 10"])
  }

  @Test("A number of any length sorts without a trap") func longNumbers() {
    #expect(SortKey("1") < SortKey(String(repeating: "9", count: 60)))
  }

  @Test("Texts are cut and wrapped by columns, not bytes") func widths() {
    #expect(displayWidth("Знание") == 6)
    #expect(displayWidth("е\u{308}") == 1)
    #expect(shortened("Образовательная среда", to: 10) == "Образоват…")
    #expect(wrapped("раз два\u{A0}три четыре", to: 8) == ["раз", "два\u{A0}три", "четыре"])
    #expect(padded("да", to: 4, onTheLeft: true) == "  да")
  }
}
