import RubricModel
import Testing

@testable import Register

@Suite("A change past the program is found, however it hides")
struct HiddenChangesTests {
  /// Two schools, one rejected sheet, lists with nothing in many a column, a value in force and one taken back.
  private func filled() throws -> Region {
    let region = Region()
    try region.importing([
      "ОКТМО;название\n64701000;Город\n", "школа;название;ОКТМО\nschool-1;Школа;64701000\n",
      "волна;начало\n2023-11;01.11.2023\n", "волна;школа;когорта\n2023-11;school-1;первый год\n",
    ])
    try region.submit([sheet(), sheet(school: "school-2"), "{"])
    try region.verify([("ZN-01", .points(0)), ("ZN-02", .points(0))])
    try region.verify([("ZN-02", .takenBack)])
    return region
  }

  @Test(
    "A value of another kind is found: SQLite would show it, and no fingerprint tells a blob from nothing",
    arguments: [
      ("UPDATE expected SET reason = x'41'", "expected", "reason"),
      ("UPDATE school SET closes = x'41'", "school", "closes"),
      ("UPDATE municipality SET successor = x'41'", "municipality", "successor"),
      ("UPDATE wave SET deadline = x'41'", "wave", "deadline"),
      ("UPDATE submission SET line = x'41' WHERE number = 3", "submission", "line"),
      ("UPDATE submission SET school = x'41' WHERE number = 3", "submission", "school"),
      ("UPDATE submission SET problems = CAST (problems AS BLOB)", "submission", "problems"),
      ("UPDATE evaluation SET evaluation = CAST (evaluation AS BLOB)", "evaluation", "evaluation"),
    ])
  func kinds(sql: String, table: String, column: String) throws {
    let region = try filled()
    #expect(try region.check().problems.isEmpty)
    try region.tamperQuietly(sql)
    let problems = try region.check().problems
    #expect(problems.contains { $0.id == "register.wrong-kind" && $0.summary.contains("«\(table).\(column)»") })
  }

  @Test(
    "Bytes of no submission, the place of a level, the time of a step, a trigger whose name looks like one of SQLite's own",
    arguments: [
      ("INSERT INTO content VALUES ('abc', x'00')", "register.altered"),
      ("UPDATE level SET position = position * 2 + 7", "register.altered"),
      ("UPDATE migration SET applied = '2020-01-01T00:00:00Z'", "register.altered"),
      ("CREATE TRIGGER sqliteevil AFTER INSERT ON submission BEGIN DELETE FROM level; END", "register.schema-altered"),
    ])
  func others(sql: String, id: String) throws {
    let region = try filled()
    try region.tamperQuietly(sql)
    #expect(try region.check().problems.map(\.id).contains(id))
  }

  @Test(
    "A table that is gone is named, and what can still be checked is checked",
    arguments: [
      "retraction", "evaluation", "level", "wave", "audit_entry", "verdict", "content", "migration", "person",
    ])
  func tables(name: String) throws {
    let region = try filled()
    let database = try Database(region.path, .write)
    try database.script("PRAGMA foreign_keys = OFF; DROP TABLE \(name)")
    do {
      let problems = try region.check().problems
      #expect(problems.contains { $0.id == "register.schema-altered" && $0.found == "table \(name): нет" })
      #expect(!problems.contains { $0.remedy?.contains("register check") ?? false }, "no advice to do what was done")
    } catch let fault as RegisterFault {
      #expect(name == "migration" && fault.kind == .damaged, "\(fault)")
    }
  }

  @Test("A row that leans on nothing does not hide what else was changed")
  func dangling() throws {
    let region = try filled()
    try region.tamperQuietly(
      "INSERT INTO retraction VALUES (7, 999, 'п', '2023-12-01', 'э', ''); UPDATE verdict SET points = 3")
    let problems = try region.check().problems
    let dangling = problems.filter { $0.id == "register.dangling" }
    #expect(dangling.count == 1 && dangling.first?.found?.contains("retraction") == true)
    #expect(problems.map(\.summary).contains("снятие значения эксперта №\u{A0}7: не то, что записано в журнале"))
    #expect(problems.map(\.summary).contains("значение эксперта №\u{A0}1: не то, что записано в журнале"))
  }

  @Test("A trail whose last number is the largest there is takes no entry, and nothing ends the process")
  func lastNumber() throws {
    let region = try filled()
    try region.tamperQuietly(
      "INSERT INTO audit_entry VALUES (9223372036854775807, 't', 'w', 'accept', 's', '{}', 'p', 'h')")
    #expect(try region.check().problems.contains { $0.id == "register.audit-tampered" })
    let kind = #expect(throws: RegisterFault.self) { try region.submit([sheet(school: "school-3")]) }?.kind
    #expect(kind == .damaged)
  }
}
