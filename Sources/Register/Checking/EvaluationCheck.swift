import FileSystem
import Reading
import RubricModel

/// Holds evaluations, certificates and the rows of levels against the audit trail and against each other.
struct EvaluationCheck {
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

  func run(_ found: inout [Problem]) throws(RegisterFault) {
    var stored: [Int: Set<String>] = [:]
    try database.each(
      """
      SELECT submission, kind, evaluation, certificate, evaluation_sha256, certificate_sha256, rubric_sha256, engine,
        \(version >= 6 ? "certificate_size" : "NULL")
      FROM evaluation ORDER BY submission, kind
      """
    ) { (row) throws(RegisterFault) in
      let (number, kind) = (row.int(0) ?? 0, row.text(1) ?? "")
      stored[number, default: []].insert(kind)
      let certificate = PackedText(row.value(3), size: row.int(8)).bytes
      if certificate == nil {
        found.append(.altered(number, path, "свидетельство (\(kind)) повреждено: оно не распаковывается"))
      } else if !fits(row, certificate ?? [], trail.submissions[number]?.stored[kind]) {
        found.append(.altered(number, path, "расчёт или свидетельство (\(kind)) не те, что были записаны"))
      } else if try levels(of: number, kind) != levels(in: row.bytes(2) ?? []) {
        found.append(.altered(number, path, "уровни в таблице (\(kind)) не те, что в расчёте"))
      }
      return found.count < 100
    }
    try checkLevelsAlone(&found)
    for (number, standing) in trail.submissions.sorted(by: { $0.key < $1.key }) {
      for kind in standing.stored.keys.sorted() where stored[number]?.contains(kind) != true && found.count < 100 {
        found.append(.altered(number, path, "нет расчёта (\(kind)), о котором говорит журнал"))
      }
    }
  }

  private func fits(_ row: SQLRow, _ certificate: [UInt8], _ standing: AuditReplay.Stored?) -> Bool {
    guard let standing else { return false }
    let hashes = [row.bytes(2) ?? [], certificate].map { SHA256.hex(of: $0) }
    return hashes == [standing.evaluation, standing.certificate] && hashes == [row.text(4), row.text(5)]
      && (standing.rubric ?? row.text(6)) == row.text(6) && (standing.engine ?? row.text(7)) == row.text(7)
  }

  /// A row of levels without an evaluation would be shown as a result nobody has come to.
  private func checkLevelsAlone(_ found: inout [Problem]) throws(RegisterFault) {
    let rows = try database.run(
      """
      SELECT DISTINCT submission, kind FROM level WHERE NOT EXISTS (
        SELECT 1 FROM evaluation WHERE evaluation.submission = level.submission AND evaluation.kind = level.kind)
      ORDER BY submission, kind LIMIT 100
      """)
    for row in rows where found.count < 100 {
      found.append(.altered(row.int(0) ?? 0, path, "уровни (\(row.text(1) ?? "")) есть, а расчёта к ним нет"))
    }
  }

  private func levels(of number: Int, _ kind: String) throws(RegisterFault) -> [SQLRow] {
    try database.run(
      """
      SELECT position, direction, name, score, max, level, lowest, highest FROM level
      WHERE submission = ? AND kind = ? ORDER BY position
      """, .int(number), .text(kind))
  }

  private func levels(in evaluation: [UInt8]) -> [SQLRow] {
    let root = JSONDocument.parse(evaluation, file: path).root
    let nodes = (root?["directions"]?.elements ?? []).map { ($0["id"]?.string ?? "", $0["name"]?.string ?? "", $0) }
    let all = nodes + (root?["overall"].map { [("", ScoredTexts.whole, $0)] } ?? [])
    return all.enumerated().map { position, entry in
      let (id, name, node) = entry
      return SQLRow(
        [.int(position), .text(id), .text(name), SQLValue(node["score"]?.int), SQLValue(node["max"]?.int)]
          + ["level", "lowest", "highest"].map { SQLValue(node[$0]?.string) })
    }
  }
}
