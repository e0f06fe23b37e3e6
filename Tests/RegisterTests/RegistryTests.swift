import Foundation
import Reading
import Register
import RubricModel
import Testing

@Suite("The lists of the region")
struct RegistryTests {
  private static let municipalities = """
    ОКТМО;Муниципалитет;Действует с;Действует по;Преемник
    64701000;г. Южно-Сахалинск;;;
    64716000;Корсаковский район;;31.12.2019;64516000
    64516000;Корсаковский округ;01.01.2020;;
    """
  private static let schools = """
    Школа;Название;ОКТМО;Филиал школы;Закрывается
    school-1;"СОШ ""Первая""; город";64701000;;
    school-2;СОШ № 2;64716000;;
    school-3;Филиал;64516000;school-2;
    school-4;СОШ № 4;64516000;;01.09.2023
    """
  private static let expected = """
    Волна;Школа;Когорта;Причина
    2023-11;school-1;первый год;
    2023-11;school-2;продолжает;ремонт
    2023-11;school-3;;
    2023-11;school-4;;
    """
  private static let waves = "Волна;Срок\n2023-11;30.11.2023\n"

  private func filled() throws -> Region {
    let region = Region()
    #expect(try region.importing([Self.municipalities, Self.schools, Self.waves, Self.expected]).isEmpty)
    return region
  }

  @Test("Who has not sent a sheet and why, by municipality, under the code that is in force now")
  func missing() throws {
    let region = try filled()
    try region.submit([sheet(), sheet(school: "school-9")])
    let status = try #require(try WaveStatus.all(region.open(.write)).first)
    #expect(status.groups.map(\.oktmo) == ["64701000", "64516000"])
    #expect(status.expected == 4)
    #expect(status.submitted == 1)
    #expect(status.unexpected == 1)
    #expect(status.groups[1].missing.map(\.school) == ["school-2", "school-4", "school-3"])
    #expect(status.groups[1].missing.map(\.why) == ["ремонт", "закрывается 01.09.2023", "филиал: СОШ № 2"])
    for group in status.groups { #expect(group.expected == group.submitted + group.missing.count) }
  }

  @Test("The same lists twice change nothing, not even the trail; a changed row is changed; the check passes")
  func idempotent() throws {
    let region = try filled()
    let head = try region.check().head
    try region.importing([Self.municipalities, Self.schools, Self.waves, Self.expected])
    #expect(try region.check().head == head)
    try region.importing(["Школа;Название;ОКТМО\nschool-2;СОШ № 22;64516000\n"])
    #expect(try region.column("SELECT name FROM schools WHERE school = 'school-2'") == ["СОШ № 22"])
    #expect(try region.column("SELECT count (*) FROM school") == ["4"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("With --replace rows that are in no file are removed, and only from the tables that were given")
  func replaces() throws {
    let region = try filled()
    try region.importing(["Волна;Школа\n2023-11;school-1\n"], replaces: true)
    #expect(try region.column("SELECT school FROM expected") == ["school-1"])
    #expect(try region.column("SELECT count (*) FROM school") == ["4"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test(
    "Each mistake is named at its line, and nothing is taken",
    arguments: [
      ("Волна;Школа\n2023-11;нет такой\n", "registry.no-school", 2),
      ("Волна;Школа\n2023-11;school-1\n2023-13;school-1\n", "registry.wrong-value", 3),
      ("Волна;Школа\n2024-05;school-1\n", "registry.no-wave", 2),
      ("Волна;Школа\n2023-11;\n", "registry.no-value", 2),
      ("Школа;Название;ОКТМО\nschool-7;Имя;123\n", "registry.wrong-value", 2),
      ("Школа;Название;ОКТМО\nschool-7;Имя;25701000\n", "registry.no-municipality", 2),
      ("Школа;Название;ОКТМО\n500100732259;Имя;64701000\n", "registry.personal-inn", 2),
      ("Школа;Название;ОКТМО\nschool-7;А;64701000\nschool-7;Б;64701000\n", "registry.repeated-row", 3),
      ("Школа;Название;ОКТМО;Цвет\nschool-7;А;64701000;синий\n", "registry.unknown-column", 1),
      ("Что-то;Ещё\n1;2\n", "registry.unknown-table", 1),
      ("ОКТМО;Муниципалитет;Преемник\n64516000;Корсаков;64716000\n", "registry.cycle", 0),
      ("ОКТМО;Муниципалитет;Действует с;Действует по\n64999000;А;2020-01-01;2019-01-01\n", "registry.days", 2),
      ("Роль;ФИО;Действует с\nкуратор;Иванов\u{A0}И. И.;2023-09-01\n", "registry.nobody's", 2),
      ("Роль;ФИО;Школа;Действует с\nдиректор;А;school-1;2023-09-01\n", "registry.wrong-value", 2),
      ("Школа;Название;ОКТМО\n\"school-7;А;64701000\n", "csv.unclosed-quote", 2),
      ("Школа;Название;ОКТМО\nschool-7;А;64701000;лишнее\n", "csv.extra-cell", 2),
      ("", "csv.empty", 0),
    ])
  func mistakes(text: String, id: String, line: Int) throws {
    let region = try filled()
    let head = try region.check().head
    let problems = try region.importing([text])
    let problem = try #require(problems.first { $0.id == id }, "\(problems)")
    #expect(problem.place.line == line)
    #expect(!problems.contains { ($0.found ?? "").contains("500100732259") })
    #expect(try region.check().head == head)
  }

  @Test("The same list in JSON; unknown keys and wrong formats are errors")
  func json() throws {
    let region = try filled()
    let good = """
      { "format": "samodiag.registry/1", "waves": [ { "id": "2024-05", "deadline": "2024-05-20" } ],
        "schools": [ { "id": "school-8", "name": "СОШ № 8", "oktmo": "64701000", "closes": null } ] }
      """
    let (file, problems) = RegistryFile.read(Array(good.utf8), file: "a.json")
    #expect(problems.isEmpty)
    #expect(try RegistryImport(region.open(.write)).run([try #require(file)]).problems.isEmpty)
    #expect(try region.column("SELECT name FROM schools WHERE school = 'school-8'") == ["СОШ № 8"])
    for bad in [
      good.replacingOccurrences(of: "deadline", with: "deadlin"),
      good.replacingOccurrences(of: "registry/1", with: "x"),
      good.replacingOccurrences(of: "\"64701000\"", with: "64701000"), "[", "{}",
    ] {
      #expect(RegistryFile.read(Array(bad.utf8), file: "a.json").file == nil)
    }
  }

  @Test("Schools and municipalities without people, on the day asked; a successor's coordinator counts")
  func gaps() throws {
    let region = try filled()
    let people = """
      Роль;ФИО;Школа;ОКТМО;Действует с;Действует по
      координатор;К;;64716000;2019-01-01;
      куратор;А;school-1;;2023-09-01;2023-12-31
      методист;М;school-1;;2023-09-01;
      команда;А;school-2;;2023-09-01;
      команда;Б;school-2;;2023-09-01;
      команда;В;school-2;;2023-09-01;2023-12-31
      """
    #expect(try region.importing([people]).isEmpty)
    let november = try CoverageGaps(region.open(.write), day: "2023-11-15")
    #expect(november.schools == 3)
    #expect(november.withoutCoordinator.map(\.id) == ["64701000"])
    #expect(november.withoutCurator.map(\.id) == ["school-2", "school-3"])
    #expect(november.smallTeam.map(\.id) == ["school-1", "school-3"])
    let later = try CoverageGaps(region.open(.write), day: "2024-02-01")
    #expect(later.withoutCurator.map(\.id).contains("school-1"))
    #expect(later.smallTeam.contains { $0.id == "school-2" && $0.count == 2 })
    #expect(try CoverageGaps(region.open(.write), day: "2023-01-15").schools == 4)
  }

  @Test("Measures of schools: finished or not yet, several for one indicator; the view names school and municipality")
  func measures() throws {
    let region = try filled()
    let measures = """
      Школа;Показатель;Мера;Срок;Завершена;Подтверждение
      school-2;ZN-01;приказ;30.04.2024;2024-04-20;приказ № 7
      school-2;ZN-01;обучение педагогов;31.05.2024;;
      school-4;SK-02;;;2024-02-01;
      """
    #expect(try region.importing([measures]).isEmpty)
    #expect(
      try region.column(
        "SELECT municipality || ' ' || indicator || ' ' || measure || ' ' || is_finished FROM measures ORDER BY 1") == [
          "Корсаковский округ SK-02  1", "Корсаковский округ ZN-01 обучение педагогов 0",
          "Корсаковский округ ZN-01 приказ 1",
        ])
    #expect(try region.importing(["Школа;Показатель\nнет-такой;ZN-01\n"]).map(\.id) == ["registry.no-school"])
    #expect(
      try region.importing(["Школа;Показатель;Завершена\nschool-2;ZN-01;нет\n"]).map(\.id) == ["registry.wrong-value"])
    #expect(try region.check().problems.isEmpty)
  }
}
