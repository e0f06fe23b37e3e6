import OfficeFiles
import Reading
import Register
import RubricModel
import TestSupport
import Testing

@Suite("The lists of the region as a workbook: each visible sheet a table")
struct RegistryWorkbookTests {
  private static let properties = DocumentProperties(title: "Списки", application: "test")

  /// A book of sheets of texts; a text of digits goes in as a number where it begins with `#`, a day as `@2024-05-01`.
  private func book(_ sheets: [(name: String, rows: [String])], hidden: Set<String> = []) throws -> [UInt8] {
    let sheets = sheets.map { name, rows in
      var sheet = Sheet(
        name: name, columns: [],
        rows: rows.map { row in
          SheetRow(row.split(separator: ";", omittingEmptySubsequences: false).map { Self.cell(String($0)) })
        })
      sheet.isHidden = hidden.contains(name)
      return sheet
    }
    return try SheetPackage(Workbook(properties: Self.properties, sheets: sheets)).write()
  }

  private static func cell(_ text: String) -> SheetCell {
    let rest = text.dropFirst()
    if text.hasPrefix("#"), let number = Int(rest) { return .number(number) }
    let day = rest.split(separator: "-").compactMap { Int($0) }
    if text.hasPrefix("@"), day.count == 3 { return SheetCell(.day(year: day[0], month: day[1], day: day[2])) }
    return text.isEmpty ? SheetCell() : .text(text)
  }

  private static let places: [(name: String, rows: [String])] = [
    ("Муниципалитеты", ["ОКТМО;Муниципалитет", "#64701000;г. Южно-Сахалинск"]),
    (
      "Школы",
      [
        "Список школ области", "", "Школа;Название;ОКТМО;Закрывается", "#1026500000262;СОШ № 1;64701000;",
        "#323057974;Лицей;#64701000;@2024-09-01", "своя-1; СОШ № 3 ;64701000;",
      ]
    ),
    ("Волны", ["Волна;Срок", "@2023-11-01;@2023-11-30", "2024-05;31.05.2024"]),
    ("Ждём", ["Волна;Школа;Когорта", "2023-11;1026500000262;Первый год", "@2024-05-01;#323057974;"]),
    ("Заметки", ["Спросить у Корсакова", "про филиал"]), ("Пусто", []),
  ]

  private func take(_ bytes: [UInt8], _ region: Region) throws -> [Problem] {
    let (file, problems) = RegistryFile.read(bytes, file: "lists.xlsx")
    guard let file else { return problems }
    let found = try RegistryImport(region.open(), replaces: false).run([file]).problems
    return problems + found
  }

  @Test("Numbers come with all their digits, a lost zero of an ИНН comes back, months and days come as such")
  func values() throws {
    let region = Region()
    let problems = try take(book(Self.places + [("Скрытый", ["Школа;Название", "x;y"])], hidden: ["Скрытый"]), region)
    #expect(problems.allSatisfy { $0.severity == .note })
    #expect(
      problems.map(\.id) == [
        "list.title", "list.no-headings", "list.empty", "list.hidden", "registry.restored-zero",
        "registry.restored-zero",
      ])
    #expect(problems.map { $0.place.sheet } == ["Школы", "Заметки", "Пусто", "Скрытый", "Школы", "Ждём"])
    #expect(problems.last?.place.cell == "B3")
    #expect(
      try region.column("SELECT id || ' ' || name || ' ' || coalesce (closes, '') FROM school ORDER BY id") == [
        "0323057974 Лицей 2024-09-01", "1026500000262 СОШ № 1 ", "своя-1 СОШ № 3 ",
      ])
    #expect(
      try region.column("SELECT id || ' ' || deadline FROM wave") == ["2023-11 2023-11-30", "2024-05 2024-05-31"])
    #expect(
      try region.column("SELECT wave || ' ' || school || ' ' || coalesce (cohort, '') FROM expected") == [
        "2023-11 1026500000262 first", "2024-05 0323057974 ",
      ])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("The same lists as CSV and as a workbook give the same register, and one after the other changes nothing")
  func sameAsCSV() throws {
    let lists = [
      ("Муниципалитеты", ["ОКТМО;Муниципалитет", "64701000;г. Южно-Сахалинск"]),
      ("Школы", ["Школа;Название;ОКТМО", "1026500000262;СОШ № 1;64701000"]),
      ("Волны", ["Волна;Срок", "2023-11;30.11.2023"]),
    ]
    let csv = Region()
    #expect(try csv.importing(lists.map { $0.1.joined(separator: "\n") }).isEmpty)
    let head = try csv.check().head
    #expect(try take(book(lists), csv).isEmpty)
    #expect(try csv.check().head == head)
  }

  @Test(
    "Each mistake is named with its sheet and cell, and nothing is taken",
    arguments: [
      ("Школа;Название;ОКТМО|s-1;А;64701000|s-2;;64701000", "registry.no-value", "B3"),
      ("Школа;Название;ОКТМО|#1026500000263;А;64701000", "registry.wrong-value", "A2"),
      ("Школа;Название;ОКТМО|1,0265E+12;А;64701000", "registry.lost-digits", "A2"),
      ("Школа;Название;ОКТМО|#323057972;А;64701000", "registry.wrong-value", "A2"),
      ("Школа;Название;ОКТМО|#500100732259;А;64701000", "registry.personal-inn", "A2"),
      ("Школа;Название;ОКТМО|s-1;А;#6470100", "registry.wrong-value", "C2"),
      ("Школа;Название;ОКТМО|s-1;А;64701000;;лишнее", "list.extra-cell", "E2"),
      ("Школа;Название;ОКТМО;Цвет|s-1;А;64701000;синий", "registry.unknown-column", "D1"),
      ("Школа;Название|s-1;А", "registry.no-column", "A1"),
      ("Школа;Название;ОКТМО;Закрывается|s-1;А;64701000;#45427", "registry.wrong-value", "D2"),
      ("Школа;Название;ОКТМО|s-1;А;64701000|s-1;Б;64701000", "registry.repeated-row", "A3"),
      ("Школа;Название;ОКТМО|s-1;А;25701000", "registry.no-municipality", "A2"),
      ("Заметка|одна", "list.no-table", nil),
    ] as [(String, String, String?)])
  func mistakes(rows: String, id: String, cell: String?) throws {
    let region = Region()
    #expect(try region.importing(["ОКТМО;Муниципалитет\n64701000;Город\n"]).isEmpty)
    let head = try region.check().head
    let problems = try take(book([("Лист «А»", rows.split(separator: "|").map(String.init))]), region)
    let problem = try #require(problems.first { $0.id == id }, "\(problems)")
    #expect(problem.place.cell == cell)
    #expect(problem.place.sheet == (cell == nil ? nil : "Лист «А»"))
    #expect(!problems.contains { ($0.found ?? "").contains("500100732259") })
    #expect(try region.check().head == head)
  }

  @Test(
    "Formulas without a value, errors of formulas and joined cells are problems at their cell",
    arguments: [
      ("<c r='B2'><f>A1</f></c>", "", "list.formula", "B2"),
      ("<c r='B2' t='e'><v>#REF!</v></c>", "", "list.formula-error", "B2"),
      (
        "<c r='B2' t='str'><v>А</v></c>", "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>", "list.joined-cells", "B2"
      ),
    ])
  func cells(cell: String, behind: String, id: String, name: String) throws {
    let heading = ["школа", "название", "октмо"].map { "<c t='str'><v>\($0)</v></c>" }.joined()
    let row = "<row r='2'><c r='A2' t='str'><v>s-1</v></c>\(cell)<c r='C2'><v>64701000</v></c></row>"
    let bytes = try SmallBook("<row r='1'>\(heading)</row>\(row)", behind: behind).bytes()
    let problem = try #require(RegistryFile.read(bytes, file: "lists.xlsx").problems.first)
    #expect(problem.id == id && problem.place == Place(file: "lists.xlsx", sheet: "Лист", cell: name))
  }

  @Test("An expert's list comes from a workbook too, with the cell of each mistake")
  func verification() throws {
    let heading = "Школа;Волна;Показатель;Баллы;Причина;Дата;Эксперт"
    let good = try book([
      ("Эксперт", [heading, "#1026500000262;@2023-11-01;ZN-01;#2;нет приказа;@2023-12-01;Петрова"])
    ])
    let (lines, problems) = VerificationFile(file: "e.xlsx").read(good)
    #expect(problems.isEmpty)
    #expect(lines.map(\.school) == ["1026500000262"] && lines.map(\.wave) == ["2023-11"])
    #expect(lines.first?.verdict.value == .points(2) && lines.first?.verdict.day == "2023-12-01")
    let bad = try book([
      ("Эксперт", [heading, "s-1;2023-11;ZN-01;два;;01.12.2023;Петрова", "s-1;ноябрь;ZN-01;#2;п;1;П"])
    ])
    let wrong = VerificationFile(file: "e.xlsx").read(bad)
    #expect(wrong.lines.isEmpty)
    #expect(wrong.problems.map { $0.place.cell } == ["E2", "B3", "F3"])
  }
}
