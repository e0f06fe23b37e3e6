import Foundation
import RubricModel
import Testing

@testable import Register

@Suite("Registers of every earlier version are brought up to date")
struct MigrationTests {
  private static let clock = RegisterClock { RegisterClock.Moment(time: "2023-11-01T00:00:00Z", day: "2023-11-01") }

  /// A register in use carries these hashes: to change a table, add a step.
  @Test("Steps that are published never change")
  func frozen() {
    #expect(
      Migration.all.map { "\($0.name) \($0.sha256)" } == [
        "0001-submissions 41885120224de74fcc0002cb4e1b57eaa234a2176e27922d0420e13f75b4d471",
        "0002-registry 9e4c7dca594f87ed5c47e4568f34f3b16f7d65a7d64cdd212ac477b9767e0283",
        "0003-verification 3d8bf7ab37b2cc919c50c4cef94e6711477bb60a5c11feb7665e04493af1d76a",
        "0004-views f1bd9ad045c6f4f66ef66b33c142d0a892326e38ab751a945bd8ea1562f3e4be",
        "0005-measures 4568e8e5c9421400fc3c79098f77d52faf59eaee5a715f811439cde161ed3980",
        "0006-retractions 82ab819afe3363290db93271c00b44d1dc2a445846ef3f67a5c32b32e680bc5b",
      ])
  }

  @Test("A register of any earlier version keeps its rows and passes the check", arguments: 1..<Migration.all.count)
  func upgrades(from version: Int) throws {
    let region = Region()
    do {
      let old = try OldProgram(region.path, version: version)
      #expect(old.register.version == version)
      try old.submit()
    }
    #expect(try region.check().problems.isEmpty, "an old register is checked as it is")
    #expect(try region.open(.look).version == version)
    #expect(try region.open(.write).version == Migration.all.count)
    #expect(try region.column("SELECT school FROM submissions") == ["school-1"])
    #expect(try region.column("SELECT action FROM audit") == ["create", "accept", "migrate"])
    #expect(try region.submit([sheet()])[0].outcome == .unchanged(.accepted))
    #expect(try region.check().problems.isEmpty)
  }

  @Test("One of an earlier version where nobody can write says what to do")
  func outdated() throws {
    let region = Region()
    do { _ = try OldProgram(region.path, version: 5) }
    let register = try region.open(.look)
    #expect(!register.isUpToDate && register.outdated.kind == .readOnly)
    #expect(register.outdated.problem.remedy?.contains("samodiag register backup") == true)
    #expect(register.outdated.problem.found == "версия схемы 5, нужна \(Migration.all.count)")
  }

  @Test(
    "A name that somebody has taken for his own is told, and the register stays as it was",
    arguments: [
      "CREATE VIEW Verdicts AS SELECT 1 AS x", "CREATE TABLE verdicts (x)", "CREATE INDEX verdicts ON verdict (day)",
    ])
  func takenName(sql: String) throws {
    let region = Region()
    do { try OldProgram(region.path, version: 5).submit() }
    try region.tamper(sql)
    let problem = #expect(throws: RegisterFault.self) { try region.open(.write) }?.problem
    #expect(problem?.id == "register.refused" && problem?.summary.contains("имя «verdicts» в нём занято") == true)
    #expect(try region.open(.look).version == 5)
    #expect(try region.check().problems.isEmpty)
    try region.tamper("CREATE VIEW mine AS SELECT * FROM levels JOIN disagreements USING (school)")
    try region.tamper("DROP \(sql.split(separator: " ")[1]) verdicts")
    #expect(try region.open(.write).version == Migration.all.count, "what leans on our views is no obstacle")
    #expect(try region.check().problems.isEmpty)
  }

  @Test("Values that an expert gave before are kept, and can be taken back", arguments: 3..<6)
  func verdicts(from version: Int) throws {
    let region = Region()
    do {
      let old = try OldProgram(region.path, version: version)
      try old.submit()
      try old.verify()
    }
    #expect(try region.check().problems.isEmpty, "an old register is checked as it is")
    #expect(try region.open(.write).version == Migration.all.count)
    #expect(try region.check().problems.isEmpty)
    #expect(try region.column("SELECT state FROM verdicts") == ["inForce"])
    #expect(try region.column("SELECT verified FROM disagreements") == ["0"])
    let outcome = try #require(try region.verify([("ZN-01", .takenBack)]).outcomes.first)
    #expect(outcome.takenBack == 1 && outcome.inForce == 0)
    #expect(try region.column("SELECT state FROM submissions") == ["accepted"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A step that fails leaves the register at the version it had")
  func failedStep() throws {
    let region = Region()
    try region.submit([sheet()])
    let broken =
      Migration.all + [Migration("9999-broken", "CREATE TABLE half (id INTEGER); CREATE TABLE half (id INTEGER);")]
    #expect(throws: RegisterFault.self) {
      _ = try RegisterFile(region.path, .write, who: "", clock: Self.clock, steps: broken)
    }
    #expect(try region.column("SELECT count (*) FROM sqlite_master WHERE name = 'half'") == ["0"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A register of a newer program is refused, and so is one whose steps are not ours")
  func foreignSteps() throws {
    let region = Region()
    try region.submit([sheet()])
    try region.tamper("PRAGMA user_version = 99")
    #expect(fault { try region.open(.write) } == .newer)
    try region.tamper(
      "PRAGMA user_version = \(Migration.all.count); UPDATE migration SET sha256 = 'x' WHERE name = '0002-registry'")
    #expect(fault { try region.open(.write) } == .damaged)
  }
}

/// The kind of fault that a call ends with.
func fault(_ body: () throws -> Any) -> RegisterFault.Kind? {
  do {
    _ = try body()
    return nil
  } catch {
    return (error as? RegisterFault)?.kind
  }
}
