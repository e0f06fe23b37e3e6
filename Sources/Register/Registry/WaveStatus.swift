import RussianText

/// Who has sent a sheet for a wave and who has not, by municipality.
package struct WaveStatus: Sendable {
  /// A school without a current sheet.
  package struct Missing: Hashable, Sendable {
    package let school: String
    package let name: String
    /// Why, where the register knows.
    package let why: String?
  }

  /// The schools of one municipality; `expected` is `submitted` and the missing together.
  package struct Group: Hashable, Sendable {
    package let oktmo: String
    package let municipality: String
    package var expected = 0
    package var submitted = 0
    package var missing: [Missing] = []
  }

  package let wave: String
  /// First day on which sheets are taken.
  package let opens: String?
  package let deadline: String?
  package var groups: [Group] = []
  /// Submissions by state, `late` among them, with the current sheets of schools that nobody expected.
  package var states: [String: Int] = [:]
  /// Current sheets of schools that the list of the wave does not have.
  package var unexpected = 0

  /// All expected schools.
  package var expected: Int { groups.reduce(0) { $0 + $1.expected } }
  /// Those of them with a current sheet.
  package var submitted: Int { groups.reduce(0) { $0 + $1.submitted } }

  /// Every wave that has expectations or submissions, or one.
  package static func all(_ register: RegisterFile, wave: String? = nil) throws(RegisterFault) -> [WaveStatus] {
    let database = register.database
    return try database.look { () throws(RegisterFault) in
      let waves = try database.run(
        """
        SELECT id FROM wave UNION SELECT wave FROM expected
        UNION SELECT wave FROM submission WHERE wave IS NOT NULL AND state <> 'rejected' ORDER BY 1
        """
      ).compactMap { $0.text(0) }
      var result: [WaveStatus] = []
      for id in waves where wave == nil || wave == id { result.append(try WaveStatus(database, id)) }
      return result
    }
  }

  private init(_ database: Database, _ wave: String) throws(RegisterFault) {
    self.wave = wave
    let dates = try database.run("SELECT opens, deadline FROM wave WHERE id = ?", .text(wave)).first
    opens = dates?.text(0)
    deadline = dates?.text(1)
    for row in try database.run("SELECT state, count (*) FROM submissions WHERE wave = ? GROUP BY state", .text(wave)) {
      states[row.text(0) ?? ""] = row.int(1)
    }
    unexpected =
      try database.run(
        """
        SELECT count (*) FROM submissions WHERE wave = ?1 AND is_current
          AND school NOT IN (SELECT school FROM expected WHERE wave = ?1)
        """, .text(wave)
      ).first?.int(0) ?? 0
    var found: [String: Group] = [:]
    let rows = try database.run(
      "SELECT oktmo, municipality, school, school_name, submission, why FROM expectations WHERE wave = ?", .text(wave))
    for row in rows {
      let oktmo = row.text(0) ?? ""
      var group = found[oktmo] ?? Group(oktmo: oktmo, municipality: row.text(1) ?? oktmo)
      group.expected += 1
      if row.int(4) != nil {
        group.submitted += 1
      } else {
        group.missing.append(
          Missing(school: row.text(2) ?? "", name: row.text(3) ?? row.text(2) ?? "", why: row.text(5)))
      }
      found[oktmo] = group
    }
    groups = found.values.sorted { (SortKey($0.municipality), $0.oktmo) < (SortKey($1.municipality), $1.oktmo) }
    for index in groups.indices {
      groups[index].missing.sort { (SortKey($0.name), $0.school) < (SortKey($1.name), $1.school) }
    }
  }
}
