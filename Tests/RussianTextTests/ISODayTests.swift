import RussianText
import Testing

@Suite("Days and months are read strictly") struct ISODayTests {
  @Test(
    "A day the calendar has is read", arguments: ["2023-11-05", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func reads(text: String) { #expect(ISODay(text) != nil) }

  @Test(
    "Anything else is not",
    arguments: [
      "", "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-01", "+023-01-01",
      "2023-11-05 ", "05.11.2023", "0000-01-01", "２０２３-11-05",
    ])
  func refuses(text: String) { #expect(ISODay(text) == nil) }

  @Test(
    "A wave is a year and a month",
    arguments: [
      ("2023-11", true), ("2023-12", true), ("2023-13", false), ("2023-00", false), ("2023-1", false),
      ("2023-+1", false), ("23-11", false),
    ])
  func readsMonths(text: String, valid: Bool) { #expect((ISOMonth(text) != nil) == valid) }

  @Test("Days are numbered one after another, through leap years and centuries")
  func numbers() throws {
    #expect(ISODay("0001-01-01")?.number == 1)
    // Excel counts 2024-05-15 as 45,427 from 1899-12-30.
    #expect(try #require(ISODay("2024-05-15")).number - #require(ISODay("1899-12-30")).number == 45_427)
    var last = try #require(ISODay("1899-12-31")).number
    for year in 1900...2101 {
      for month in 1...12 {
        for day in 1...ISODay.days(in: month, of: year) {
          let number = try #require(ISODay(year: year, month: month, day: day)).number
          #expect(number == last + 1)
          last = number
        }
      }
    }
  }

  @Test("Days and months are ordered in time")
  func orders() throws {
    #expect(try #require(ISODay("2023-11-30")) < #require(ISODay("2023-12-01")))
    #expect(try #require(ISOMonth("2023-11")) < #require(ISOMonth("2024-05")))
  }
}

@Suite("Nothing a terminal obeys reaches it") struct VisibleTextTests {
  @Test(
    "Controls and turns of direction are shown",
    arguments: [
      ("МБОУ «СОШ № 1» — ё", "МБОУ «СОШ № 1» — ё"), ("\u{1B}[31mалый\u{7}", "␛[31mалый␇"), ("a\nb\tc\r", "a␊b␉c␍"),
      ("\u{202E}txt", "⟨U+202E⟩txt"), ("\u{9B}2J", "⟨U+009B⟩2J"), ("\u{7F}", "␡"), ("a\u{200B}b", "a⟨U+200B⟩b"),
      ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{FEFF}x", "⟨U+FEFF⟩x"),
    ])
  func shows(text: String, shown: String) { #expect(visible(text) == shown) }
}
