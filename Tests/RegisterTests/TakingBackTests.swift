import Register
import RubricModel
import Testing

@Suite("An expert's value is taken back")
struct TakingBackTests {
  private static let verified = "SELECT count (verified_score) + count (verified_level) FROM levels"

  @Test("The school's answer stands again; the value, who took it back, when and why can be read for ever")
  func takenBack() throws {
    let region = Region()
    try region.submit([sheet()])
    let levels = try region.rows("SELECT * FROM levels")
    try region.verify([("ZN-01", .points(0))])
    #expect(try region.rows("SELECT * FROM levels") != levels)
    let outcome = try #require(
      try region.verify([("ZN-01", .takenBack)], reason: "приказ нашёлся", day: "2023-12-05", expert: "Другой").outcomes
        .first)
    #expect((outcome.recorded, outcome.takenBack, outcome.inForce, outcome.differing) == (0, 1, 0, 0))
    #expect(outcome.declared != nil && outcome.verified == nil)
    #expect(try region.rows("SELECT * FROM levels") == levels)
    #expect(try region.column("SELECT state FROM submissions") == ["accepted"])
    #expect(try region.column("SELECT count (*) FROM disagreements") == ["0"])
    #expect(
      try region.column(
        """
        SELECT points || ' ' || state || ' ' || reason || ' ' || expert || ', ' || taken_back_reason || ' '
          || taken_back_day || ' ' || taken_back_expert FROM verdicts
        """) == ["0 takenBack нет приказа Эксперт, приказ нашёлся 2023-12-05 Другой"])
    #expect(try RegionState(region.open(.look)).verdicts.isEmpty, "nothing for the region to count")
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A list that is sent again changes nothing, whatever lines it grows by")
  func again() throws {
    let region = Region()
    try region.submit([sheet()])
    var list: [(String, ExpertValue)] = []
    let new: [(String, ExpertValue)] = [
      ("ZN-01", .points(0)), ("ZN-02", .points(0)), ("ZN-01", .takenBack), ("ZN-01", .points(0)),
      ("ZN-02", .takenBack), ("ZN-01", .takenBack),
    ]
    for (count, line) in new.enumerated() {
      list.append(line)
      let outcome = try #require(try region.verify(list).outcomes.first, "\(count)")
      #expect(outcome.recorded + outcome.takenBack == 1, "\(count)")
      let head = try region.check().head
      let repeated = try #require(try region.verify(list).outcomes.first)
      #expect(repeated.recorded + repeated.takenBack == 0, "\(count)")
      #expect(try region.check().head == head)
    }
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A value may be given anew, and another one stays in force meanwhile")
  func anew() throws {
    let region = Region()
    try region.submit([sheet()])
    try region.verify([("ZN-01", .points(0)), ("VO-01", .points(0))])
    let both = try region.rows("SELECT * FROM levels")
    let outcome = try #require(try region.verify([("ZN-01", .takenBack)]).outcomes.first)
    #expect((outcome.inForce, outcome.differing) == (1, 1))
    #expect(try region.column("SELECT state FROM submissions") == ["expertCorrected"])
    #expect(try region.column("SELECT indicator FROM disagreements") == ["VO-01"])
    #expect(try RegionState(region.open(.look)).verdicts.values.flatMap { $0.map(\.indicator) } == ["VO-01"])
    try region.verify([("ZN-01", .points(0))])
    #expect(try region.rows("SELECT * FROM levels") == both)
    #expect(try region.column("SELECT state FROM verdicts ORDER BY number") == ["takenBack", "inForce", "inForce"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("What was replaced before does not come back with it")
  func replaced() throws {
    let region = Region()
    try region.submit([sheet()])
    try region.verify([("ZN-01", .points(0))])
    try region.verify([("ZN-01", .points(3))])
    #expect(try region.column(Self.verified) != ["0"], "a value that agrees is a verification too")
    try region.verify([("ZN-01", .takenBack)])
    #expect(try region.column("SELECT state FROM verdicts ORDER BY number") == ["replaced", "takenBack"])
    #expect(try region.column(Self.verified) == ["0"])
    #expect(try region.column("SELECT state FROM submissions") == ["accepted"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("Where nothing is in force, the line is named with what stands there, and nothing is recorded")
  func nothing() throws {
    let region = Region()
    try region.submit([sheet()])
    func refusal(_ values: [(String, ExpertValue)]) throws -> Problem {
      let head = try region.check().head
      let result = try region.verify(values)
      #expect(result.outcomes.isEmpty && result.problems.count == 1)
      #expect(try region.check().head == head)
      let problem = try #require(result.problems.first)
      #expect(problem.id == "verification.nothing-to-take-back" && problem.remedy != nil)
      return problem
    }
    let never = try refusal([("ZN-02", .points(0)), ("ZN-01", .takenBack)])
    #expect(never.place == Place(file: "e.csv", line: 3) && never.found == "эксперт не ставил здесь значения")
    #expect(try refusal([("ZN-99", .takenBack)]).summary.contains("ZN-99"))
    try region.verify([("ZN-01", .points(0))])
    let twice = try refusal([("ZN-01", .takenBack), ("ZN-01", .takenBack)])
    #expect(twice.place.line == 3 && twice.found == "значение снято в этом же списке, выше")
    try region.verify([("ZN-01", .takenBack)])
    let other = try region.verify([("ZN-01", .takenBack)], reason: "другая причина").problems
    #expect(other.first?.found == "значение уже снято 01.12.2023, снял: Эксперт")
  }

  @Test("A value that stayed with an earlier sheet is said to be there")
  func earlierSheet() throws {
    let region = Region()
    try region.submit([sheet()])
    try region.verify([("ZN-01", .points(0))])
    try region.submit([sheet(points: 2)])
    let problem = try #require(try region.verify([("ZN-01", .takenBack)]).problems.first)
    #expect(problem.found == "значение осталось при прежнем листе школы, поступление №\u{A0}1")
  }

  @Test("A sheet that is restored after its value was taken back is as the school sent it")
  func restored() throws {
    let region = Region()
    try region.submit([sheet()])
    try region.verify([("ZN-01", .points(0))])
    try region.verify([("ZN-01", .takenBack)])
    let receipt = try region.submit([sheet(comment: "новый")])[0]
    #expect(!receipt.problems.contains { $0.id == "register.verdicts-stay" })
    _ = try StateChange(region.open(.write)).restore(1, reason: "верен первый")
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["accepted", "superseded"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test(
    "The word stands in the place of points, in any case",
    arguments: ["снято", "СНЯТО", " Снять ", "снят", "снята", "Отозвано", "отозвать"])
  func words(word: String) {
    let text = "Школа;Волна;Показатель;Баллы;Причина;Дата;Эксперт\ns-1;2023-11;ZN-01;\(word);нет;01.12.2023;Э\n"
    let (lines, problems) = VerificationFile(file: "a.csv").read(Array(text.utf8))
    #expect(problems.isEmpty)
    #expect(lines.map(\.verdict.value) == [.takenBack])
    for gap in ["нет", "01.12.2023", "Э"] {
      let bad = text.replacing(";\(gap)", with: ";")
      #expect(VerificationFile(file: "a.csv").read(Array(bad.utf8)).problems.count == 1, "\(gap) is required")
    }
  }

  @Test("Other words are named with the one that is expected", arguments: ["убрать", "-", "снято?", "0,5"])
  func otherWords(word: String) {
    let text = "Школа;Волна;Показатель;Баллы;Причина;Дата;Эксперт\ns-1;2023-11;ZN-01;\(word);нет;01.12.2023;Э\n"
    let (lines, problems) = VerificationFile(file: "a.csv").read(Array(text.utf8))
    #expect(lines.isEmpty && problems.first?.expected == "целое число от 0 до 100 или слово «снято»")
  }
}
