import Foundation
import Register
import RubricModel
import Testing

@Suite("What becomes of a sheet that is sent")
struct SubmissionTests {
  @Test("The bytes are kept as sent, with evaluation, certificate and levels")
  func keepsEverything() throws {
    let region = Region()
    let text = sheet(comment: "как прислали  \\u0041")
    let receipts = try region.submit([text])
    #expect(receipts.map(\.outcome) == [.accepted(replaced: nil, late: false)])
    #expect(try region.open(.look).database.run("SELECT bytes FROM content").first?.bytes(0) == Array(text.utf8))
    #expect(try region.column("SELECT count (*) FROM evaluation WHERE kind = 'declared'") == ["1"])
    #expect(try region.column("SELECT count (*) FROM levels") == ["9"])
    let certificate = String(decoding: try #require(try region.certificate(1)), as: UTF8.self)
    #expect(certificate.hasPrefix(#"{"format":"samodiag.certificate/1""#))
    #expect(try region.check().problems.isEmpty)
  }

  @Test("The same file any number of times changes nothing", arguments: [1, 2, 10])
  func isIdempotent(times: Int) throws {
    let region = Region()
    try region.submit([sheet()])
    let before = try region.check().head
    for _ in 1..<max(times, 2) { #expect(try region.submit([sheet()]).map(\.outcome) == [.unchanged(.accepted)]) }
    #expect(try region.check().head == before)
  }

  @Test("A new version takes the place of the old one, which is kept")
  func keepsVersions() throws {
    let region = Region()
    try region.submit([sheet(comment: "1")])
    #expect(try region.submit([sheet(comment: "2")])[0].outcome == .accepted(replaced: 1, late: false))
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["superseded", "accepted"])
    #expect(try region.column("SELECT replaced_by FROM submission WHERE number = 1") == ["2"])
    #expect(try region.column("SELECT count (*) FROM content") == ["2"])
    #expect(try region.submit([sheet(comment: "1")])[0].outcome == .unchanged(.superseded))
  }

  @Test("A version with an earlier day never takes the place of a later one")
  func keepsLater() throws {
    let region = Region()
    try region.submit([sheet(submitted: "2023-11-15")])
    let receipt = try region.submit([sheet(submitted: "2023-11-10", points: 2)])[0]
    #expect(receipt.outcome == .older(than: 1))
    #expect(receipt.problems.contains { $0.id == "register.older-version" })
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["accepted", "superseded"])
  }

  @Test("Of two different sheets in one batch the later day wins, in either order", arguments: [false, true])
  func laterWins(reversed: Bool) throws {
    let region = Region()
    let sheets = [sheet(submitted: "2023-11-10"), sheet(submitted: "2023-11-15", points: 2)]
    let receipts = try region.submit(reversed ? sheets.reversed() : sheets)
    #expect(receipts.allSatisfy { $0.problems.contains { $0.id == "register.several-sheets" } })
    #expect(receipts.allSatisfy { !$0.isRefused })
    #expect(try region.column("SELECT submitted FROM submissions WHERE is_current") == ["2023-11-15"])
    #expect(try region.column("SELECT count (*) FROM submissions") == ["2"])
  }

  @Test(
    "Two different sheets in one batch that no day decides: both named, both kept, none taken; one alone is taken later",
    arguments: [(String?.none, String?.none), ("2023-11-15", "2023-11-15"), ("2023-11-15", nil)])
  func conflictIsShown(days: (String?, String?)) throws {
    let region = Region()
    let sheets = [sheet(submitted: days.0), sheet(submitted: days.1, points: 2)]
    let receipts = try region.submit(sheets + [sheet(school: "school-2")])
    #expect(receipts.map(\.isRefused) == [true, true, false])
    #expect(receipts[0].problems.contains { $0.id == "register.conflict" && $0.found?.contains("1.json") == true })
    #expect(receipts[1].problems.contains { $0.id == "register.conflict" && $0.found?.contains("0.json") == true })
    #expect(try region.column("SELECT count (*) FROM content") == ["3"])
    #expect(try region.submit(sheets).map(\.outcome) == [.unchanged(.rejected), .unchanged(.rejected)])
    #expect(try region.submit([sheets[1]])[0].outcome == .accepted(replaced: nil, late: false))
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A sheet with errors does not stand in the way of a right one of the same school")
  func errorsTakeNoPart() throws {
    let region = Region()
    let broken = sheet().replacingOccurrences(of: "\"ZN-01\":", with: "\"ZN-1\":")
    let receipts = try region.submit([broken, sheet()])
    #expect(receipts.map(\.isRefused) == [true, false])
    #expect(receipts[1].problems.allSatisfy { $0.id != "register.conflict" })
  }

  @Test("A sheet after the deadline is late and counts; a moved deadline makes it timely without touching it")
  func lateness() throws {
    let region = Region()
    #expect(try region.importing(["волна;срок\n2023-11;2023-11-10\n"]).isEmpty)
    let receipts = try region.submit(
      [
        sheet(submitted: "2023-11-11"), sheet(school: "school-2", submitted: "2023-11-10"), sheet(school: "school-3"),
      ], day: "2023-11-12")
    #expect(
      receipts.map(\.outcome) == [
        .accepted(replaced: nil, late: true), .accepted(replaced: nil, late: false),
        .accepted(replaced: nil, late: true),
      ])
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["late", "accepted", "late"])
    try region.importing(["волна;срок\n2023-11;30.11.2023\n"])
    #expect(try region.column("SELECT DISTINCT state FROM submissions") == ["accepted"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A wrong wave, an unknown edition and broken JSON are kept with their problems, and the rest goes on")
  func rejectsAreKept() throws {
    let region = Region()
    try region.importing(["волна\n2023-11\n"])
    let receipts = try region.submit([
      sheet(wave: "2022-11"), sheet(school: "school-2", rubric: "smp-1999"), "{ это не лист", sheet(school: "school-3"),
    ])
    #expect(receipts.map(\.isRefused) == [true, true, true, false])
    #expect(receipts[0].problems.contains { $0.id == "register.unknown-wave" })
    #expect(receipts[1].problems.contains { $0.id == "answers.no-edition" })
    let kept = try region.column("SELECT problems FROM submissions WHERE state = 'rejected' ORDER BY number")
    #expect(kept.count == 3)
    #expect(kept[0].contains("register.unknown-wave"))
    #expect(
      try region.submit([sheet(wave: "2023-11")], onlyWave: "2024-05")[0].problems.contains {
        $0.id == "register.wrong-wave"
      })
  }

  @Test("A rejected sheet is accepted when what stood in its way is gone")
  func rejectedIsJudgedAgain() throws {
    let region = Region()
    try region.importing(["волна\n2023-05\n"])
    #expect(try region.submit([sheet()])[0].isRefused)
    try region.importing(["волна\n2023-11\n"])
    #expect(try region.submit([sheet()])[0].outcome == .accepted(replaced: nil, late: false))
    #expect(try region.column("SELECT number FROM submissions") == ["1"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A sheet with a person's number is not kept, neither is the number, and the trail says that it came")
  func personalNumber() throws {
    let region = Region()
    let receipts = try region.submit([sheet(school: "500100732259")])
    #expect(receipts.map(\.outcome) == [.refused])
    #expect(try region.column("SELECT count (*) FROM content") == ["0"])
    #expect(try region.column("SELECT action FROM audit ORDER BY number DESC LIMIT 1") == ["refuse"])
    let bytes = FileManager.default.contents(atPath: region.path) ?? Data()
    let log = FileManager.default.contents(atPath: region.path + "-wal") ?? Data()
    #expect((bytes + log).range(of: Data("500100732259".utf8)) == nil)
  }

  @Test("A school that is not in the list is named, and its sheet taken")
  func unknownSchool() throws {
    let region = Region()
    try region.importing(["ОКТМО;название\n64701000;Город\n", "школа;название;ОКТМО\nschool-2;Школа;64701000\n"])
    let receipt = try region.submit([sheet()])[0]
    #expect(receipt.problems.contains { $0.id == "register.unknown-school" })
    #expect(!receipt.isRefused)
  }

  @Test("A withdrawn sheet does not count and can be made the current one again; every step is in the trail")
  func withdrawal() throws {
    let region = Region()
    try region.submit([sheet(comment: "1")])
    let desk = StateChange(try region.open(.write))
    #expect(try desk.withdraw(school: "school-1", wave: "2023-11", reason: "ошибка").number == 1)
    #expect(throws: RegisterFault.self) { try desk.withdraw(school: "school-1", wave: "2023-11", reason: "ещё раз") }
    #expect(try region.column("SELECT count (*) FROM levels") == ["0"])
    #expect(try region.submit([sheet(comment: "1")])[0].outcome == .unchanged(.withdrawn))
    try region.submit([sheet(comment: "2")])
    _ = try desk.restore(1, reason: "верен первый")
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["accepted", "superseded"])
    #expect(throws: RegisterFault.self) { try desk.restore(1, reason: "и так действует") }
    #expect(throws: RegisterFault.self) { try desk.restore(99, reason: "нет такого") }
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A sheet that was withdrawn and comes again is not taken in silence")
  func withdrawnAgain() throws {
    let region = Region()
    try region.submit([sheet()])
    _ = try StateChange(try region.open(.write)).withdraw(school: "school-1", wave: "2023-11", reason: "ошибка")
    let again = try region.submit([sheet()])[0]
    #expect(again.outcome == .unchanged(.withdrawn))
    #expect(again.problems.map(\.id) == ["register.withdrawn-again"])
    #expect(try region.column("SELECT count (*) FROM submissions WHERE is_current") == ["0"])
  }

  @Test(
    "A long file with a sheet a line is taken line by line; two sheets of one school in it are found wherever they stand"
  )
  func longFile() throws {
    let region = Region()
    let filler = String(repeating: "ы", count: 3000)
    var lines = (0..<150).map {
      sheet(school: "school-\($0)", comment: filler).replacingOccurrences(of: "\n", with: " ")
    }
    lines[70] = "  "
    lines[149] = lines[1].replacingOccurrences(of: "\"ZN-01\": 3", with: "\"ZN-01\": 2")
    lines[80] = lines[2]
    let path = region.folder + "/all.ndjson"
    try Data(lines.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: path))
    var receipts: [SubmissionReceipt] = []
    let examiner = SheetExaminer(Region.shelf, engine: "test")
    try SubmissionRun(try region.open(), examiner, threads: 2).run([.lines(path)]) { event in
      if case .entered(let some) = event { receipts += some }
    }
    #expect(receipts.count == 149)
    let refused = receipts.filter { $0.outcome == .rejected }
    #expect(refused.map(\.source) == ["\(path):2", "\(path):150"])
    #expect(refused[0].problems.contains { $0.id == "register.conflict" && $0.found?.contains("\(path):150") == true })
    #expect(receipts.filter { $0.outcome == .unchanged(.accepted) }.map(\.source) == ["\(path):81"])
    #expect(try region.column("SELECT count (*) FROM submissions WHERE is_current") == ["146"])
    #expect(try region.check().problems.isEmpty)
  }
}
