import RussianText

/// Whom to write to about a wave: schools without a sheet, by municipality, with the people in charge (P04–P06).
///
/// Schools that will not send one (the list gives a reason, a branch, a school that closes) stand apart.
package struct ReminderList: Sendable {
  /// Why there is no sheet yet.
  package enum Lack: Hashable, Sendable {
    case nothing
    case withdrawn
    /// The last sheet has errors; `day` is when it came, `fault` the first error in one line, `more` how many besides.
    case rejected(day: String, fault: String, more: Int)
  }

  /// A school to be reminded.
  package struct School: Hashable, Sendable {
    package let id: String
    package let name: String
    package let lack: Lack
    package let methodists: [ReminderContacts.Person]
    package let curators: [ReminderContacts.Person]
  }

  /// A school that nobody waits for, and why.
  package struct Excused: Hashable, Sendable {
    package let id: String
    package let name: String
    package let municipality: String
    package let why: String
  }

  /// The schools of one municipality; `expected` is `submitted`, the schools to remind and the excused together.
  package struct Group: Hashable, Sendable {
    package let oktmo: String
    package let municipality: String
    package let coordinators: [ReminderContacts.Person]
    package var expected = 0
    package var submitted = 0
    package var schools: [School] = []
  }

  /// A file with errors of which nobody can tell whose it is.
  package struct Unknown: Hashable, Sendable {
    package let file: String
    package let day: String
    package let fault: String
  }

  package let wave: String
  package let period: WavePeriod
  /// Every municipality with an expected school, by name.
  package private(set) var groups: [Group] = []
  package private(set) var excused: [Excused] = []
  package private(set) var unknown: [Unknown] = []

  /// All expected schools.
  package var expected: Int { groups.reduce(0) { $0 + $1.expected } }
  /// Those of them with a current sheet.
  package var submitted: Int { groups.reduce(0) { $0 + $1.submitted } }
  /// Schools to remind.
  package var waiting: Int { groups.reduce(0) { $0 + $1.schools.count } }

  /// The latest wave with expected schools that has begun by the day; nil where there is none.
  package static func wave(_ register: RegisterFile, on day: String) throws(RegisterFault) -> String? {
    try register.database.run(
      """
      SELECT DISTINCT expected.wave FROM expected LEFT JOIN wave ON wave.id = expected.wave
      WHERE coalesce (wave.opens, expected.wave || '-01') <= ? ORDER BY 1 DESC LIMIT 1
      """, .text(day)
    ).first?.text(0)
  }

  /// Reads the state of the register; `day` is today, `2024-05-20`. nil where no school is expected in the wave.
  package init?(_ register: RegisterFile, wave: String, day: String) throws(RegisterFault) {
    let database = register.database
    let (rows, dates, people, unknown) = try database.look { () throws(RegisterFault) in
      (
        try database.run(Self.sql, .text(wave)),
        try database.run("SELECT opens, deadline FROM wave WHERE id = ?", .text(wave)).first,
        try ReminderContacts(database, day: day),
        try database.run(Self.unknownSQL, .text(wave))
      )
    }
    guard !rows.isEmpty else { return nil }
    self.wave = wave
    period = WavePeriod(opens: dates?.text(0), deadline: dates?.text(1), day: day)
    self.unknown = unknown.map { row in
      Unknown(file: row.text(0) ?? "", day: row.text(1) ?? "", fault: RejectedFault(row.bytes(2) ?? []).first)
    }
    var found: [String: Group] = [:]
    for row in rows { add(row, people, &found) }
    groups = found.values.sorted { (SortKey($0.municipality), $0.oktmo) < (SortKey($1.municipality), $1.oktmo) }
    for index in groups.indices {
      groups[index].schools.sort { (SortKey($0.name), $0.id) < (SortKey($1.name), $1.id) }
    }
    excused.sort {
      (SortKey($0.municipality), SortKey($0.name), $0.id) < (SortKey($1.municipality), SortKey($1.name), $1.id)
    }
  }

  private mutating func add(_ row: SQLRow, _ people: ReminderContacts, _ found: inout [String: Group]) {
    let oktmo = row.text(2) ?? ""
    let municipality = row.text(3) ?? (oktmo.isEmpty ? "муниципалитет не указан" : oktmo)
    var group =
      found[oktmo]
      ?? Group(oktmo: oktmo, municipality: municipality, coordinators: people.coordinators(of: oktmo))
    defer { found[oktmo] = group }
    group.expected += 1
    let id = row.text(0) ?? ""
    let name = row.text(1) ?? id
    if row.int(4) != nil {
      group.submitted += 1
    } else if row.int(6) == 1 {
      excused.append(Excused(id: id, name: name, municipality: municipality, why: row.text(5) ?? ""))
    } else {
      group.schools.append(
        School(
          id: id, name: name, lack: Self.lack(row), methodists: people.methodists(of: id),
          curators: people.curators(of: id)))
    }
  }

  private static func lack(_ row: SQLRow) -> Lack {
    switch row.text(7) {
    case "rejected":
      let faults = RejectedFault(row.bytes(9) ?? [])
      return .rejected(day: row.text(8) ?? "", fault: faults.first, more: faults.more)
    case "withdrawn": return .withdrawn
    default: return .nothing
    }
  }

  private static let sql = """
    SELECT seen.school, seen.school_name, seen.oktmo, seen.municipality, seen.submission, seen.why,
      expected.reason IS NOT NULL OR schools.branch_of IS NOT NULL OR schools.closes IS NOT NULL,
      last.state, last.day, last.problems
    FROM expectations AS seen
    JOIN expected ON expected.wave = seen.wave AND expected.school = seen.school
    LEFT JOIN schools ON schools.school = seen.school
    LEFT JOIN submission AS last ON last.number = (
      SELECT max (number) FROM submission WHERE wave = seen.wave AND school = seen.school)
    WHERE seen.wave = ? ORDER BY seen.school
    """

  /// A file that was mended and sent again has another name or is in the register by now; only the last of a name counts.
  private static let unknownSQL = """
    SELECT file, day, problems FROM submission AS lost
    WHERE state = 'rejected' AND school IS NULL AND (wave IS NULL OR wave = ?)
      AND number = (SELECT max (number) FROM submission WHERE file = lost.file AND line IS lost.line)
    ORDER BY number
    """
}
