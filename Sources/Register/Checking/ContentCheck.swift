import FileSystem
import Reading
import RubricModel
import RussianText

/// Holds submissions, their bytes and their evaluations against the audit trail.
struct ContentCheck {
  private let database: Database
  private let path: String
  private let trail: AuditReplay.Trail

  init(_ database: Database, path: String, trail: AuditReplay.Trail) {
    self.database = database
    self.path = path
    self.trail = trail
  }

  func run(_ result: inout RegisterCheck.Result) throws(RegisterFault) {
    var found: [Problem] = []
    var numbers: Set<Int> = []
    try database.each(
      """
      SELECT submission.number, submission.sha256, submission.state, submission.problems, content.bytes
      FROM submission JOIN content ON content.sha256 = submission.sha256 ORDER BY submission.number
      """
    ) { (row) throws(RegisterFault) in
      let number = row.int(0) ?? 0
      numbers.insert(number)
      check(number, row, &found)
      return found.count < 100
    }
    for number in trail.submissions.keys.sorted() where !numbers.contains(number) && found.count < 100 {
      found.append(lost(number, "о нём есть запись в журнале, а самого его нет"))
    }
    try checkEvaluations(&found)
    result.submissions = numbers.count
    result.problems += found
  }

  private func check(_ number: Int, _ row: SQLRow, _ found: inout [Problem]) {
    guard let standing = trail.submissions[number] else {
      found.append(lost(number, "о нём нет записи в журнале"))
      return
    }
    let sha256 = SHA256.hex(of: row.bytes(4) ?? [])
    if sha256 != row.text(1) || sha256 != standing.sha256 {
      found.append(lost(number, "присланные байты не те, что были приняты"))
    }
    if row.text(2) != standing.state {
      found.append(lost(number, "состояние «\(row.text(2) ?? "")», а по журналу «\(standing.state)»"))
    }
    if SHA256.hex(of: row.bytes(3) ?? []) != standing.problems {
      found.append(lost(number, "замечания не те, что были записаны"))
    }
  }

  private func checkEvaluations(_ found: inout [Problem]) throws(RegisterFault) {
    var stored: [Int: Set<String>] = [:]
    try database.each("SELECT submission, kind, evaluation, certificate FROM evaluation ORDER BY submission, kind") {
      (row) throws(RegisterFault) in
      let (number, kind) = (row.int(0) ?? 0, row.text(1) ?? "")
      stored[number, default: []].insert(kind)
      let hashes = [2, 3].map { Optional(SHA256.hex(of: row.bytes($0) ?? [])) }
      if trail.submissions[number]?.stored[kind] != hashes {
        found.append(lost(number, "расчёт или свидетельство (\(kind)) не те, что были записаны"))
      } else if try levels(of: number, kind) != levels(in: row.bytes(2) ?? []) {
        found.append(lost(number, "уровни в таблице (\(kind)) не те, что в расчёте"))
      }
      return found.count < 100
    }
    for (number, standing) in trail.submissions.sorted(by: { $0.key < $1.key }) {
      for kind in standing.stored.keys.sorted() where stored[number]?.contains(kind) != true && found.count < 100 {
        found.append(lost(number, "нет расчёта (\(kind)), о котором говорит журнал"))
      }
    }
  }

  private func levels(of number: Int, _ kind: String) throws(RegisterFault) -> [SQLRow] {
    try database.run(
      "SELECT direction, score, max, level, lowest, highest FROM level WHERE submission = ? AND kind = ? ORDER BY position",
      .int(number), .text(kind))
  }

  private func levels(in evaluation: [UInt8]) -> [SQLRow] {
    let root = JSONDocument.parse(evaluation, file: path).root
    let nodes = (root?["directions"]?.elements ?? []).map { ($0["id"]?.string ?? "", $0) }
    return (nodes + (root?["overall"].map { [("", $0)] } ?? [])).map { id, node in
      SQLRow(
        [.text(id), SQLValue(node["score"]?.int), SQLValue(node["max"]?.int)]
          + ["level", "lowest", "highest"].map { SQLValue(node[$0]?.string) })
    }
  }

  private func lost(_ number: Int, _ what: String) -> Problem {
    .register("register.altered", path, "поступление №\u{A0}\(number): \(what)", Problem.restore)
  }
}
