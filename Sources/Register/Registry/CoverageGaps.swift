import RussianText

/// Who in the region has nobody to help them on a given day (P04–P06).
package struct CoverageGaps: Sendable {
  /// A school or a municipality, by id and name.
  package struct Subject: Hashable, Sendable {
    package let id: String
    package let name: String
    /// Members of the team there are, where that is what is asked.
    package var count = 0
  }

  /// Members a team must have (P06: at least three representatives of each school).
  package static let teamSize = 3

  package let day: String
  /// Schools that are looked at: listed, and not closed on the day.
  package let schools: Int
  /// Municipalities with such a school and without a coordinator.
  package let withoutCoordinator: [Subject]
  package let withoutMethodist: [Subject]
  package let withoutCurator: [Subject]
  /// Schools whose team has fewer members than `teamSize`.
  package let smallTeam: [Subject]

  /// Looks on `day`, `2024-05-20`.
  package init(_ register: RegisterFile, day: String) throws(RegisterFault) {
    self.day = day
    let database = register.database
    func list(_ sql: String) throws(RegisterFault) -> [Subject] {
      try database.run(sql, .text(day)).map { row in
        Subject(id: row.text(0) ?? "", name: row.text(1) ?? row.text(0) ?? "", count: row.int(2) ?? 0)
      }.sorted { (SortKey($0.name), $0.id) < (SortKey($1.name), $1.id) }
    }
    schools = try list("SELECT school, name FROM schools WHERE \(Self.open)").count
    withoutCoordinator = try list(
      """
      SELECT DISTINCT oktmo, municipality FROM schools WHERE \(Self.open) AND oktmo NOT IN (
        SELECT coalesce (municipality_now.now, person.oktmo) FROM person
        LEFT JOIN municipality_now ON municipality_now.oktmo = person.oktmo
        WHERE person.role = 'coordinator' AND \(Self.active))
      """)
    func without(_ role: String) throws(RegisterFault) -> [Subject] {
      try list(
        """
        SELECT school, name FROM schools WHERE \(Self.open) AND school NOT IN (
          SELECT person.school FROM person WHERE person.role = '\(role)' AND \(Self.active))
        """)
    }
    withoutMethodist = try without("methodist")
    withoutCurator = try without("curator")
    smallTeam = try list(
      """
      SELECT school, name, (
          SELECT count (DISTINCT person.name) FROM person
          WHERE person.role = 'team' AND person.school = schools.school AND \(Self.active)) AS members
      FROM schools WHERE \(Self.open) AND members < \(Self.teamSize)
      """)
  }

  private static let open = "listed AND (closes IS NULL OR closes > ?1)"
  private static let active = "person.valid_from <= ?1 AND (person.valid_to IS NULL OR person.valid_to >= ?1)"
}
