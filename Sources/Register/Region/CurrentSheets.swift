import Batch
import Reading
import Region
import RubricModel

/// The sheets of a register that stand for their schools, as a batch reads them, and what the register knows beside them.
struct CurrentSheets {
  let register: RegisterFile

  /// How the sheets are told of: «область.sqlite, поступление № 12».
  static func name(_ number: Int, in path: String) -> String { "\(path), поступление №\u{A0}\(number)" }

  /// Numbers of the sheets in force now, in order.
  private func numbers() throws(RegisterFault) -> [Int] {
    try register.database.run(
      "SELECT number FROM submission WHERE state IN ('accepted', 'expertCorrected') ORDER BY number"
    ).compactMap { $0.int(0) }
  }

  /// The sheets in force now; each walk opens the file anew and reads the same sheets, whatever comes in meanwhile.
  func sheets() throws(RegisterFault) -> StoredSheets {
    let path = register.path
    let numbers = try numbers()
    return StoredSheets { () throws(StoredSheets.Failure) in
      do throws(RegisterFault) {
        return try CurrentWalk(RegisterFile.openToLook(path), numbers)
      } catch {
        throw StoredSheets.Failure(error.problem)
      }
    }
  }

  /// Sheets of schools that have none in force: withdrawn, or refused for their errors. Refused ones of unknown schools come second.
  func aside() throws(RegisterFault) -> (sheets: [AsideSheet], unknown: [LeftOut]) {
    let rows = try register.database.run(
      """
      SELECT number, school, school_name, oktmo, municipality, wave, state,
        (length (problems) - length (replace (problems, '"severity":"error"', ''))) / length ('"severity":"error"')
      FROM submission AS last
      WHERE state IN ('rejected', 'withdrawn')
        AND (school IS NULL OR wave IS NULL OR number = (
          SELECT max (number) FROM submission WHERE school = last.school AND wave = last.wave))
      ORDER BY number
      """)
    var sheets: [AsideSheet] = []
    var unknown: [LeftOut] = []
    for row in rows {
      let place = Place(file: Self.name(row.int(0) ?? 0, in: register.path))
      let reason = row.text(6) == "withdrawn" ? LeftOut.Reason.withdrawn : .refused(errors: row.int(7) ?? 0)
      if let school = row.text(1), let wave = row.text(5) {
        // A refused sheet may bear any code; one that is none is no municipality.
        let municipality = row.text(3).flatMap { OKTMO.isWellFormed($0) ? $0 : nil }.map {
          Municipality(oktmo: $0, name: row.text(4) ?? $0)
        }
        let label = SchoolLabel(id: school, name: row.text(2) ?? school, municipality: municipality)
        sheets.append(AsideSheet(wave: wave, leftOut: LeftOut(label: label, place: place, reason: reason)))
      } else {
        unknown.append(LeftOut(label: nil, place: place, reason: reason))
      }
    }
    return (sheets, unknown)
  }

  /// The experts' values in force, by the place of their sheet.
  func verdicts() throws(RegisterFault) -> [Place: [StoredVerdict]] {
    let rows = try register.database.run(
      """
      SELECT submission, indicator, points, reason, day, expert FROM verdicts WHERE state = 'inForce'
      ORDER BY submission, indicator
      """)
    return rows.reduce(into: [:]) { verdicts, row in
      let place = Place(file: Self.name(row.int(0) ?? 0, in: register.path))
      verdicts[place, default: []].append(
        StoredVerdict(
          indicator: row.text(1) ?? "", points: row.int(2) ?? 0, reason: row.text(3) ?? "", day: row.text(4) ?? "",
          expert: row.text(5) ?? ""))
    }
  }

  /// Ids and hashes of the editions that the sheets in force were scored by when they came in.
  func editions() throws(RegisterFault) -> [(id: String, sha256: String, sheets: Int)] {
    try register.database.run(
      """
      SELECT submission.rubric, evaluation.rubric_sha256, count (*) FROM submission
      JOIN evaluation ON evaluation.submission = submission.number AND evaluation.kind = 'declared'
      WHERE submission.state IN ('accepted', 'expertCorrected') GROUP BY 1, 2 ORDER BY 1, 2
      """
    ).map { ($0.text(0) ?? "", $0.text(1) ?? "", $0.int(2) ?? 0) }
  }
}

/// An expert's value as the register keeps it.
package struct StoredVerdict: Hashable, Sendable {
  package let indicator: String
  package let points: Int
  package let reason: String
  /// ISO day.
  package let day: String
  package let expert: String
}

/// Goes through the sheets by number; one connection, used by one thread at a time.
private final class CurrentWalk: StoredSheets.Walk, @unchecked Sendable {
  private let database: Database
  private var numbers: ArraySlice<Int>

  init(_ database: Database, _ numbers: [Int]) {
    self.database = database
    self.numbers = numbers[...]
  }

  func next() throws(StoredSheets.Failure) -> (name: String, bytes: [UInt8])? {
    guard let number = numbers.popFirst() else { return nil }
    do throws(RegisterFault) {
      let row = try database.run(
        "SELECT content.bytes FROM submission JOIN content ON content.sha256 = submission.sha256 WHERE number = ?",
        .int(number)
      ).first
      return (CurrentSheets.name(number, in: database.path), row?.bytes(0) ?? [])
    } catch {
      throw StoredSheets.Failure(error.problem)
    }
  }
}
