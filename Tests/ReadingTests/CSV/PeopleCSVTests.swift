import Reading
import Testing

@Suite("CSV for people opens in Excel as it is, and runs nothing")
struct PeopleCSVTests {
  private static func text(_ rows: [[String]]) -> String {
    var csv = PeopleCSV()
    for row in rows { csv.add(row) }
    #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
  }

  @Test(
    "Each text in its cell",
    arguments: [
      ("просто", "просто"), ("", ""), ("а;б", "\"а;б\""), ("ООО «А»", "ООО «А»"), ("\"А\"", "\"\"\"А\"\"\""),
      ("две\nстроки", "\"две\nстроки\""), ("=1+1", "'=1+1"), ("+7 914", "'+7 914"), ("@x", "'@x"), ("-", "'-"),
      ("-3", "-3"), ("-1,5", "-1,5"), ("-1,", "'-1,"), ("-1+2", "'-1+2"), ("\tx", "\"'\tx\""),
    ])
  func cells(text: String, expected: String) { #expect(Self.text([[text, "x"]]) == "\(expected);x\r\n") }

  @Test("What was written is read back, save for the apostrophe")
  func roundTrip() {
    var csv = PeopleCSV()
    let rows = [["Школа", "Имя"], ["1", "\"А\"; б"], ["2", "ёж\nёжик"]]
    for row in rows { csv.add(row) }
    let table = CSVReader().read(csv.bytes, file: "a.csv").table
    #expect(table.map { [$0.columns] + $0.records.map(\.cells) } == rows)
  }
}
