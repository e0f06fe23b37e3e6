import FileSystem
import RubricModel

/// Holds submissions and their bytes against the audit trail.
struct ContentCheck {
  /// Column of the query at which the header begins.
  private static let header = 4

  private let database: Database
  private let path: String
  private let version: Int
  private let trail: AuditReplay.Trail

  init(_ database: Database, path: String, version: Int, trail: AuditReplay.Trail) {
    self.database = database
    self.path = path
    self.version = version
    self.trail = trail
  }

  func run(_ result: inout RegisterCheck.Result) throws(RegisterFault) {
    var found: [Problem] = []
    var numbers: Set<Int> = []
    try database.each(
      """
      SELECT bytes, state, problems, replaced_by, \(SubmissionHeader.columns)
      FROM submission JOIN content USING (sha256) ORDER BY number
      """
    ) { (row) throws(RegisterFault) in
      let number = row.int(Self.header) ?? 0
      numbers.insert(number)
      check(number, row, &found)
      return found.count < 100
    }
    for number in trail.submissions.keys.sorted() where !numbers.contains(number) && found.count < 100 {
      found.append(lost(number, "о нём есть запись в журнале, а самого его нет"))
    }
    try checkAlone(&found)
    try EvaluationCheck(database, path: path, version: version, trail: trail).run(&found)
    result.submissions = numbers.count
    result.problems += found
  }

  /// Bytes that no submission tells of came past the program.
  private func checkAlone(_ found: inout [Problem]) throws(RegisterFault) {
    let rows = try database.run(
      """
      SELECT sha256 FROM content
      WHERE NOT EXISTS (SELECT 1 FROM submission WHERE submission.sha256 = content.sha256) ORDER BY sha256 LIMIT 100
      """)
    for row in rows where found.count < 100 {
      found.append(
        .register(
          "register.altered", path, "в реестре лежат байты, о которых не говорит ни одно поступление",
          found: "SHA-256 \(row.text(0) ?? "")", Problem.restore))
    }
  }

  private func check(_ number: Int, _ row: SQLRow, _ found: inout [Problem]) {
    guard let standing = trail.submissions[number] else {
      found.append(lost(number, "о нём нет записи в журнале"))
      return
    }
    let sha256 = SHA256.hex(of: row.bytes(0) ?? [])
    if sha256 != row.text(Self.header + 1) || sha256 != standing.sha256 {
      found.append(lost(number, "присланные байты не те, что были приняты"))
    }
    if row.text(1) != standing.state {
      found.append(lost(number, "состояние «\(row.text(1) ?? "")», а по журналу «\(standing.state)»"))
    }
    if SHA256.hex(of: row.bytes(2) ?? []) != standing.problems {
      found.append(lost(number, "замечания не те, что были записаны"))
    }
    if row.int(3) != standing.replacedBy {
      found.append(lost(number, "заменён не тем листом, о котором говорит журнал"))
    }
    let header = SubmissionHeader.digest(of: Array(row.values.dropFirst(Self.header)))
    if let known = standing.header, known != header {
      found.append(lost(number, "школа, волна, день, файл или имя принявшего не те, что были записаны"))
    }
  }

  private func lost(_ number: Int, _ what: String) -> Problem {
    .altered(number, path, what)
  }
}

extension Problem {
  /// Something of a submission is not what the audit trail says.
  static func altered(_ number: Int, _ path: String, _ what: String) -> Problem {
    .register("register.altered", path, "поступление №\u{A0}\(number): \(what)", Problem.restore)
  }
}
