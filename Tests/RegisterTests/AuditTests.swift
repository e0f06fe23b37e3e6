import Register
import RubricModel
import Testing

@Suite("Nothing in a register can be changed unnoticed")
struct AuditTests {
  private static let unlock = """
    DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_kept; DROP TRIGGER content_stays;
    DROP TRIGGER submission_stays; DROP TRIGGER submission_kept; DROP TRIGGER evaluation_stays;
    DROP TRIGGER verdict_stays; DROP TRIGGER verdict_kept; DROP TRIGGER retraction_stays;
    DROP TRIGGER retraction_kept; PRAGMA foreign_keys = OFF;
    """

  private func filled() throws -> Region {
    let region = Region()
    try region.importing(["ОКТМО;название\n64701000;Город\n"])
    try region.submit([sheet(), sheet(school: "school-2"), "{"])
    let desk = VerificationDesk(try region.open(.write), Region.shelf, engine: "test")
    let verdict = Verdict(indicator: "ZN-01", points: 0, reason: "нет", day: "2023-12-01", expert: "Эксперт")
    _ = try desk.record([VerificationLine(school: "school-1", wave: "2023-11", verdict: verdict)])
    return region
  }

  /// Number 2 was given and taken back besides.
  private func takenBack() throws -> Region {
    let region = try filled()
    try region.verify([("ZN-02", .points(0))])
    try region.verify([("ZN-02", .takenBack)])
    return region
  }

  @Test("An untouched register is whole")
  func untouched() throws {
    let result = try filled().check()
    #expect(result.problems.isEmpty)
    #expect(result.submissions == 3)
  }

  @Test(
    "Every change past the program is found",
    arguments: [
      ("UPDATE audit_entry SET who = 'другой' WHERE number = 3", "register.audit-tampered"),
      ("UPDATE audit_entry SET details = '{}' WHERE number = 3", "register.audit-tampered"),
      ("DELETE FROM audit_entry WHERE number = 3", "register.audit-tampered"),
      ("DELETE FROM audit_entry WHERE number > 4", "register.altered"),
      ("UPDATE audit_entry SET number = 100 WHERE number = 3", "register.audit-tampered"),
      ("UPDATE content SET bytes = replace (bytes, '2', '3') WHERE rowid = 1", "register.altered"),
      ("UPDATE submission SET state = 'withdrawn' WHERE number = 2", "register.altered"),
      ("UPDATE submission SET problems = '' WHERE number = 3", "register.altered"),
      ("UPDATE evaluation SET evaluation = replace (evaluation, '\"below\"', '\"high\"')", "register.altered"),
      ("DELETE FROM evaluation WHERE submission = 2", "register.altered"),
      (
        "UPDATE level SET level = 'high', score = 999 WHERE submission = 2 AND direction = 'knowledge'",
        "register.altered"
      ),
      ("UPDATE submission SET school = 'school-9' WHERE number = 2", "register.altered"),
      ("UPDATE submission SET wave = '2024-05' WHERE number = 2", "register.altered"),
      ("UPDATE submission SET day = '2022-01-01' WHERE number = 2", "register.altered"),
      ("UPDATE submission SET who = 'другой' WHERE number = 2", "register.altered"),
      ("UPDATE submission SET file = 'другой.json' WHERE number = 3", "register.altered"),
      ("UPDATE submission SET replaced_by = 1 WHERE number = 2", "register.altered"),
      ("UPDATE evaluation SET engine = 'другая' WHERE submission = 2", "register.altered"),
      ("UPDATE evaluation SET rubric_sha256 = 'x' WHERE submission = 1 AND kind = 'verified'", "register.altered"),
      ("UPDATE evaluation SET certificate_sha256 = 'x' WHERE submission = 2", "register.altered"),
      ("UPDATE level SET name = 'Другое' WHERE submission = 2 AND direction = 'knowledge'", "register.altered"),
      (
        "INSERT INTO level SELECT submission, 'verified', position, direction, name, 9, 9, 'high', 'high', 'high' "
          + "FROM level WHERE submission = 2", "register.altered"
      ),
      ("DROP VIEW levels; CREATE VIEW levels AS SELECT 1 AS level", "register.schema-altered"),
      ("SELECT 1", "register.schema-altered"),
      (
        "CREATE TRIGGER quiet AFTER INSERT ON submission BEGIN DELETE FROM level; END", "register.schema-altered"
      ),
      ("UPDATE verdict SET points = 3", "register.altered"),
      ("DELETE FROM verdict", "register.altered"),
      ("UPDATE municipality SET name = 'Другой'", "register.altered"),
      ("DELETE FROM municipality", "register.altered"),
    ])
  func changesAreFound(sql: String, id: String) throws {
    let region = try filled()
    try region.tamper(Self.unlock + sql)
    #expect(try region.check().problems.contains { $0.id == id })
  }

  @Test(
    "A value that was taken back stays so, with who did it, when and why",
    arguments: [
      ("UPDATE retraction SET reason = 'другая'", "снятие значения эксперта №\u{A0}1: не то, что записано в журнале"),
      ("UPDATE retraction SET expert = 'другой'", "снятие значения эксперта №\u{A0}1: не то, что записано в журнале"),
      ("UPDATE retraction SET verdict = 1", "снятие значения эксперта №\u{A0}1: не то, что записано в журнале"),
      ("DELETE FROM retraction", "снятие значения эксперта №\u{A0}1: есть в журнале, а в реестре его нет"),
      (
        "INSERT INTO retraction VALUES (2, 1, 'п', '2023-12-01', 'э', '')",
        "снятие значения эксперта №\u{A0}2: не то, что записано в журнале"
      ),
      (
        "INSERT INTO verdict SELECT 3, 1, 'ZN-02', declared, 0, 1, 'п', day, 'э', '' FROM verdict WHERE number = 1",
        "значение эксперта №\u{A0}3: не то, что записано в журнале"
      ),
    ])
  func retractions(sql: String, summary: String) throws {
    let region = try takenBack()
    #expect(try region.check().problems.isEmpty)
    try region.tamper(Self.unlock + sql)
    let summaries = try region.check().problems.map(\.summary)
    #expect(summaries.contains(summary), "\(summaries)")
  }

  @Test("Verified levels put back past the program, after the last value was taken back, are found")
  func verifiedAgain() throws {
    let region = Region()
    try region.submit([sheet()])
    try region.verify([("ZN-01", .points(0))])
    try region.tamper("CREATE TABLE kept AS SELECT * FROM evaluation WHERE kind = 'verified'")
    try region.verify([("ZN-01", .takenBack)])
    #expect(try region.check().problems.isEmpty)
    try region.tamper("INSERT INTO evaluation SELECT * FROM kept")
    #expect(try region.check().problems.contains { $0.id == "register.altered" })
  }

  @Test("A trail whose end was cut off is found by the hash that was written down")
  func cutEnd() throws {
    let region = try filled()
    let head = try region.check().head
    try region.submit([sheet(school: "school-4")])
    #expect(try region.check(head: head).problems.isEmpty)
    try region.tamper(Self.unlock + "DELETE FROM audit_entry WHERE number >= 6")
    #expect(try region.check(head: head).problems.contains { $0.id == "register.audit-cut" })
  }

  @Test(
    "The file itself refuses careless changes",
    arguments: [
      "UPDATE audit_entry SET who = ''", "DELETE FROM audit_entry", "DELETE FROM submission",
      "UPDATE content SET bytes = ''",
      "UPDATE submission SET school = 'x'", "UPDATE evaluation SET evaluation = '' WHERE kind = 'declared'",
      "DELETE FROM verdict", "DELETE FROM retraction", "UPDATE retraction SET reason = ''",
    ])
  func triggers(sql: String) throws {
    let region = try takenBack()
    #expect(throws: RegisterFault.self) { try region.tamper(sql) }
    #expect(try region.check().problems.isEmpty)
  }
}
