import Foundation
import Reading
import Register
import RubricModel
import SamodiagCLI
import Testing

@Suite("Whom to write to about a wave")
struct RemindersTests {
  private static let lists = [
    """
    ОКТМО;Муниципалитет;Преемник
    64701000;г. Южно-Сахалинск;
    64716000;Корсаковский район;64516000
    64516000;Корсаковский округ;
    """,
    """
    Школа;Название;ОКТМО;Филиал школы;Закрывается
    school-1;СОШ № 1;64701000;;
    school-2;=СОШ № 2;64716000;;
    school-3;Филиал;64516000;school-2;
    school-4;СОШ № 4;64516000;;01.09.2024
    school-5;СОШ № 5;64516000;;
    school-6;СОШ № 6;64516000;;
    school-7;СОШ № 7;64516000;;
    """,
    "Волна;Начало;Срок\n2023-11;01.11.2023;20.11.2023\n2024-05;;\n",
    "Волна;Школа;Причина\n" + (1...6).map { "2023-11;school-\($0);" }.joined(separator: "\n")
      + "\n2023-11;school-7;ремонт",
    """
    Роль;ФИО;Школа;ОКТМО;Действует с;Действует по
    координатор;Корсакова К.;;64716000;2019-01-01;
    методист;Первая М.;school-2;;2023-09-01;2023-11-10
    методист;Вторая М.;school-2;;2023-11-11;
    куратор;Третья К.;school-2;;2023-09-01;
    """,
  ]

  /// school-1 has sent, school-5 a sheet with errors, school-6 one that was withdrawn; 2, 3, 4 and 7 nothing.
  private func region() throws -> Region {
    let region = Region()
    #expect(try region.importing(Self.lists).isEmpty)
    let wrong = sheet(school: "school-5").replacingOccurrences(
      of: "\"answers\": {", with: "\"answers\": { \"ZN-99\": 1,")
    try region.submit([sheet(), wrong, sheet(school: "school-6")])
    _ = try StateChange(region.open()).withdraw(school: "school-6", wave: "2023-11", reason: "ошиблись")
    return region
  }

  private func list(_ region: Region, day: String = "2023-11-15", wave: String = "2023-11") throws -> ReminderList {
    try #require(try ReminderList(region.open(.write), wave: wave, day: day))
  }

  @Test("By municipality under the code in force, with the people of that day; the excused stand apart")
  func groups() throws {
    let list = try list(region())
    #expect(list.groups.map(\.oktmo) == ["64701000", "64516000"])
    let group = list.groups[1]
    #expect(group.coordinators.map(\.name) == ["Корсакова К."])
    #expect(group.schools.map(\.id) == ["school-2", "school-5", "school-6"])
    #expect(group.schools[0].methodists.map(\.name) == ["Вторая М."])
    #expect(group.schools[0].curators.map(\.name) == ["Третья К."])
    #expect(group.schools[0].lack == .nothing && group.schools[2].lack == .withdrawn)
    guard case .rejected(_, let fault, _) = group.schools[1].lack else {
      Issue.record("\(group.schools[1].lack)")
      return
    }
    #expect(fault.contains("ZN-99") && !fault.contains("\n"))
    #expect(list.excused.map(\.id) == ["school-4", "school-7", "school-3"])
    #expect(list.excused.map(\.why) == ["закрывается 01.09.2024", "ремонт", "филиал: =СОШ № 2"])
    for group in list.groups {
      let excused = list.excused.count { $0.municipality == group.municipality }
      #expect(group.expected == group.submitted + group.schools.count + excused)
    }
    #expect(try self.list(region(), day: "2023-11-05").groups[1].schools[0].methodists.map(\.name) == ["Первая М."])
  }

  @Test(
    "Days left and overdue, by the calendar",
    arguments: [
      ("2023-10-30", WavePeriod.State.notOpen(days: 2)), ("2023-11-01", .open(left: 19)),
      ("2023-11-20", .open(left: 0)),
      ("2023-11-21", .closed(days: 1)), ("2024-03-01", .closed(days: 102)),
    ])
  func period(day: String, state: WavePeriod.State) {
    #expect(WavePeriod(opens: "2023-11-01", deadline: "2023-11-20", day: day).state == state)
    #expect(WavePeriod(opens: nil, deadline: nil, day: day).state == .noDeadline)
  }

  @Test("Without a wave it is the latest that has begun and expects somebody")
  func wave() throws {
    let region = try region()
    #expect(try ReminderList.wave(region.open(.write), on: "2023-10-30") == nil)
    #expect(try ReminderList.wave(region.open(.write), on: "2024-06-01") == "2023-11", "nobody is expected in May")
    #expect(try region.importing(["Волна;Школа\n2024-05;school-1\n"]).isEmpty)
    #expect(try ReminderList.wave(region.open(.write), on: "2024-04-30") == "2023-11")
    #expect(try ReminderList.wave(region.open(.write), on: "2024-05-01") == "2024-05")
    #expect(try ReminderList(region.open(.write), wave: "2030-01", day: "2024-05-01") == nil)
  }

  private func run(_ region: Region, _ words: String...) throws -> (status: Int32, output: String, errors: String) {
    let run = try ProgramRun(["register", "reminders", region.path] + words)
    return (run.wait(), run.out, run.err)
  }

  @Test("In words: counts, contacts, what is wrong, and a text to paste")
  func words() throws {
    let (status, text, errors) = try run(region(), "--as-of", "2023-11-18")
    #expect(status == 0 && errors.isEmpty)
    for part in [
      "Ноябрь 2023\u{A0}г., листы принимаются с 01.11.2023 по 20.11.2023\n", "волна открыта, осталось 2\u{A0}дня.",
      "Ждали: 7\u{A0}школ. Прислали: 1. Напомнить: 3. Не ждём: 3.", "Корсаковский округ: прислали 0 из 6",
      "координатор: Корсакова К.", "методист: Вторая М.; куратор: Третья К.", "методист: не назначен",
      "  | Самодиагностика школ (ноябрь 2023\u{A0}г.). Листы принимаются по 20.11.2023, осталось 2\u{A0}дня.\n",
      "  | — СОШ № 6 (school-6): лист отозван\n", "Не ждём листов от школ (3):",
    ] { #expect(text.contains(part), "\(part)") }
    let late = try run(region(), "--as-of", "2023-11-21").output
    #expect(late.contains("Срок был 20.11.2023, прошёл 1\u{A0}день. Лист ещё можно прислать"))
  }

  @Test("As CSV for Excel: its mark, a row a school, nothing that runs, the letter once for a municipality")
  func csv() throws {
    let region = try region()
    let file = region.folder + "/напоминания.csv"
    #expect(try run(region, "--as-of", "2023-11-21", "--format", "csv", "--out", file).status == 0)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: bytes, as: UTF8.self).contains("\r\n"))
    let table = try #require(CSVReader().read(bytes, file: "").table)
    func column(_ name: String) throws -> [String] {
      let index = try #require(table.columns.firstIndex(of: name))
      return table.records.map { $0.cells[index] }
    }
    #expect(try column("школа") == ["school-2", "school-5", "school-6", "school-4", "school-7", "school-3"])
    #expect(try column("название")[0] == "'=СОШ № 2")
    #expect(try column("просрочено дней") == ["1", "1", "1", "", "", ""])
    #expect(
      try column("состояние") == ["листа нет", "лист не принят", "лист отозван", "не ждём", "не ждём", "не ждём"])
    #expect(try column("письмо").map(\.isEmpty) == [false, true, true, true, true, true])
  }

  @Test("As JSON with the promised keys; the same bytes each time")
  func json() throws {
    let region = try region()
    let first = try run(region, "--as-of", "2023-11-15", "--format", "json").output
    #expect(try run(region, "--as-of", "2023-11-15", "--format", "json").output == first)
    let root = try #require(JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any])
    #expect(root["format"] as? String == "samodiag.reminders/1")
    #expect(root["state"] as? String == "open" && root["days"] as? Int == 5)
    #expect((root["municipalities"] as? [[String: Any]])?.count == 1)
    #expect((root["excused"] as? [[String: Any]])?.count == 3)
  }

  @Test("A register that expects nobody says so and how to mend it")
  func nobody() throws {
    let region = Region()
    try region.submit([sheet()])
    let (status, output, errors) = try run(region, "--as-of", "2023-11-15")
    #expect(status == 1 && output.isEmpty)
    #expect(errors.contains("не сказано, каких школ ждут") && errors.contains("import-registry"))
  }

  @Test("A file nobody can be blamed for is named, until it comes again and is read")
  func unknown() throws {
    let region = try region()
    try region.submit(["{ \"format\": "])
    #expect(try list(region).unknown.map(\.file) == ["0.json"])
    try region.submit([sheet(school: "school-2")])
    #expect(try list(region).unknown.isEmpty)
  }
}
