import Reading
import RubricModel

/// All that the register knows of one submission, from one state of the file: each figure can be traced to the bytes and to whoever acted.
package struct SubmissionCard: Sendable {
  /// What a sheet comes to, by the school's answers or with the expert's values.
  package struct Result: Sendable {
    package let kind: StoredText.Kind
    package let rubricSHA256: String
    /// Program and version that counted.
    package let engine: String
    package let evaluationSHA256: String
    package let certificateSHA256: String
    /// Directions in declared order, then the whole, whose `direction` is empty.
    package let levels: [Level]
  }

  /// A row of the levels.
  package struct Level: Hashable, Sendable {
    package let direction: String
    package let name: String
    package let score: Int
    package let max: Int
    /// Ids of levels; `level` is nil where it is not decided or not rated, the ends too where it is not rated.
    package let level: String?
    package let lowest: String?
    package let highest: String?
  }

  /// An expert's value, and what became of it.
  package struct Value: Sendable {
    package let verdict: Verdict
    package let points: Int
    /// The school's own answer as JSON; `null` where it gave none.
    package let declared: String
    package let differs: Bool
    /// UTC.
    package let recorded: String
    package let state: State
    /// Who took it back, when and why; nil where nobody has.
    package let takenBack: Verdict?

    /// What became of a value; the words of the view `verdicts`.
    package enum State: String, Sendable {
      case inForce
      case replaced
      case takenBack
    }
  }

  package let head: SubmissionHead
  /// Submissions that this one stands before.
  package let replaces: [Int]
  package let problems: [Problem]
  package let results: [Result]
  package let values: [Value]
  package let trail: [TrailEntry]

  /// Throws a fault of kind `.refused` for a number that is not there.
  package init(_ register: RegisterFile, number: Int) throws(RegisterFault) {
    self = try register.database.look { () throws(RegisterFault) in try SubmissionCard(reading: register, number) }
  }

  private init(reading register: RegisterFile, _ number: Int) throws(RegisterFault) {
    let database = register.database
    let row = try database.run("\(SubmissionHead.query) WHERE submission.number = ?", .int(number)).first
    guard let head = row.flatMap(SubmissionHead.init) else {
      throw RegisterFault(
        .refused,
        .register(
          "register.no-submission", register.path, "поступления №\u{A0}\(number) в реестре нет",
          "номера поступлений школы: samodiag register show РЕЕСТР --school НОМЕР"))
    }
    self.head = head
    replaces = try database.run("SELECT number FROM submission WHERE replaced_by = ? ORDER BY number", .int(number))
      .compactMap { $0.int(0) }
    problems = StoredProblems.read(
      try database.run("SELECT problems FROM submission WHERE number = ?", .int(number)).first?.bytes(0) ?? [])
    results = try Self.results(database, number)
    values = try Self.values(database, number)
    trail = try TrailEntry.all(of: number, in: database)
  }

  private static func results(_ database: Database, _ number: Int) throws(RegisterFault) -> [Result] {
    let rows = try database.run(
      """
      SELECT kind, rubric_sha256, engine, evaluation_sha256, certificate_sha256 FROM evaluation
      WHERE submission = ? ORDER BY kind
      """, .int(number))
    var results: [Result] = []
    for row in rows {
      guard let kind = row.text(0).flatMap(StoredText.Kind.init) else { continue }
      let levels = try database.run(
        """
        SELECT direction, name, score, max, level, lowest, highest FROM level WHERE submission = ? AND kind = ?
        ORDER BY position
        """, .int(number), .text(kind.rawValue))
      results.append(
        Result(
          kind: kind, rubricSHA256: row.text(1) ?? "", engine: row.text(2) ?? "", evaluationSHA256: row.text(3) ?? "",
          certificateSHA256: row.text(4) ?? "", levels: levels.map(Self.level)))
    }
    return results
  }

  static func level(_ row: SQLRow) -> Level {
    Level(
      direction: row.text(0) ?? "", name: row.text(1) ?? "", score: row.int(2) ?? 0, max: row.int(3) ?? 0,
      level: row.text(4), lowest: row.text(5), highest: row.text(6))
  }

  private static func values(_ database: Database, _ number: Int) throws(RegisterFault) -> [Value] {
    try database.run(
      """
      SELECT indicator, points, reason, day, expert, declared, differs, recorded, state, taken_back_reason,
        taken_back_day, taken_back_expert
      FROM verdicts WHERE submission = ? ORDER BY indicator, number
      """, .int(number)
    ).map { row in
      let indicator = row.text(0) ?? ""
      let state = row.text(8).flatMap(Value.State.init) ?? .replaced
      return Value(
        verdict: Verdict(
          indicator: indicator, points: row.int(1) ?? 0, reason: row.text(2) ?? "", day: row.text(3) ?? "",
          expert: row.text(4) ?? ""), points: row.int(1) ?? 0, declared: row.text(5) ?? "null",
        differs: row.int(6) == 1,
        recorded: row.text(7) ?? "", state: state,
        takenBack: state == .takenBack
          ? Verdict(
            indicator: indicator, value: .takenBack, reason: row.text(9) ?? "", day: row.text(10) ?? "",
            expert: row.text(11) ?? "") : nil)
    }
  }
}
