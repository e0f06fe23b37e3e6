import Reading
import RubricModel
import Testing

@Suite("Tables in CSV, whatever Russian program wrote them")
struct CSVReaderTests {
  private func cells(_ bytes: [UInt8]) -> [[String]]? {
    CSVReader().read(bytes, file: "a.csv").table.map { [$0.columns] + $0.records.map(\.cells) }
  }

  /// «Школа;Имя», «ёж №»: windows-1251, KOI8-R and UTF-16 by hand.
  private static let text = "Школа;Название\r\nшкола № 1;Ёлочка\r\n"

  @Test("UTF-8, with a mark or without, windows-1251 and UTF-16 give the same table")
  func encodings() {
    let plain = Array(Self.text.utf8)
    let win = Self.text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar.value {
      case 0..<0x80: UInt8(scalar.value)
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x401: 0xA8
      case 0x2116: 0xB9
      default: 0x3F
      }
    }
    let wide: [UInt8] =
      [0xFF, 0xFE] + Self.text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let expected = [["Школа", "Название"], ["школа № 1", "Ёлочка"]]
    for bytes in [plain, [0xEF, 0xBB, 0xBF] + plain, win, wide] { #expect(cells(bytes) == expected) }
    #expect(CSVReader().read(win, file: "").table?.encoding == "windows-1251")
  }

  @Test(
    "Encodings that are not read are named",
    arguments: [
      ("koi8-r", [0xE1, 0x3B, 0xDB, 0xCB, 0xCF, 0xCC, 0xC1] as [UInt8]), ("cp866", [0xA0, 0xA1, 0xA2, 0xE0, 0xA5]),
      ("utf8", [0xD0, 0x9F, 0x3B, 0xFF]),
    ])
  func foreign(name: String, bytes: [UInt8]) {
    #expect(CSVReader().read(bytes, file: "a.csv").problems.map(\.id) == ["json.encoding-\(name)"])
  }

  @Test(
    "Separators, quotes, cells of several lines, `sep=`, rows of nothing",
    arguments: [
      ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]), ("sep=|\r\na|b\r\n1|2\r\n", [["a", "b"], ["1", "2"]]),
      ("a;b\n\"1;\"\"x\"\"\ny\";2\n", [["a", "b"], ["1;\"x\"\ny", "2"]]),
      ("a;b\n;;;;\n\n1;2;;\n", [["a", "b"], ["1", "2"]]),
      ("\"a,b\";c\n1;2\n", [["a,b", "c"], ["1", "2"]]), ("a;b\n1\n", [["a", "b"], ["1", ""]]),
      ("a;b\nООО \"Икс\";2\n", [["a", "b"], ["ООО \"Икс\"", "2"]]), ("a\n \u{A0}x\u{A0} \n", [["a"], ["x"]]),
    ])
  func shapes(text: String, table: [[String]]) { #expect(cells(Array(text.utf8)) == table) }

  @Test(
    "Mistakes by line, counting the lines inside quotes",
    arguments: [
      ("a;b\n\"1\n2\";3\n\"x\"y;1\n", "csv.stray-text", 4), ("a;b\n1;2\n\"3;4\n5;6\n", "csv.unclosed-quote", 3),
      ("a;b\n1;2;3\n", "csv.extra-cell", 2), ("\n \n", "csv.empty", 0), ("a;b\n1;\u{0}\n", "csv.zero-byte", 2),
      (String(repeating: ";", count: 300) + "\n", "csv.too-large", 1),
      ("a\n" + String(repeating: "x", count: 40_000), "csv.too-large", 2),
    ])
  func mistakes(text: String, id: String, line: Int) {
    let problems = CSVReader().read(Array(text.utf8), file: "a.csv").problems
    #expect(problems.map(\.id) == [id])
    #expect(problems.first?.place.line == line)
  }
}
