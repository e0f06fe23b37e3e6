import Region
import RubricModel

extension RegionRegistry {
  /// The lists of a register, each in an order that does not depend on when its rows came.
  package init(_ register: RegisterFile) throws(RegisterFault) {
    self.init()
    let rows = RegistryQueries(database: register.database)
    self = try register.database.look { () throws(RegisterFault) in
      var registry = RegionRegistry()
      registry.municipalities = try rows.municipalities()
      registry.schools = try rows.schools()
      registry.waves = try rows.waves()
      registry.expected = try rows.expected()
      registry.statuses = try rows.statuses()
      registry.people = try rows.people()
      registry.sites = try rows.sites()
      registry.measures = try rows.measures()
      return registry
    }
  }
}

/// The tables of the registry as rows of values.
private struct RegistryQueries {
  let database: Database

  func municipalities() throws(RegisterFault) -> [String: Municipality] {
    let rows = try database.run(
      """
      SELECT municipality_now.oktmo, municipality_now.now, municipality.name FROM municipality_now
      JOIN municipality ON municipality.oktmo = municipality_now.now
      """)
    return Dictionary(
      rows.map { ($0.text(0) ?? "", Municipality(oktmo: $0.text(1) ?? "", name: $0.text(2) ?? "")) },
      uniquingKeysWith: { first, _ in first })
  }

  func schools() throws(RegisterFault) -> [ListedSchool] {
    try database.run(
      """
      SELECT school, name, oktmo, municipality, kind, locality, branch_of, closes FROM schools WHERE listed
      ORDER BY school
      """
    ).map { row in
      ListedSchool(
        id: row.text(0) ?? "", name: row.text(1) ?? "",
        municipality: row.text(2).map { Municipality(oktmo: $0, name: row.text(3) ?? $0) }, kind: row.text(4),
        locality: row.text(5), branchOf: row.text(6), closes: row.text(7))
    }
  }

  func waves() throws(RegisterFault) -> [WaveTerms] {
    try database.run("SELECT id, opens, deadline, rubric FROM wave ORDER BY id").map { row in
      WaveTerms(id: row.text(0) ?? "", opens: row.text(1), deadline: row.text(2), rubric: row.text(3))
    }
  }

  func expected() throws(RegisterFault) -> [ExpectedSheet] {
    try database.run("SELECT wave, school, cohort, reason FROM expected ORDER BY wave, school").map { row in
      ExpectedSheet(wave: row.text(0) ?? "", school: row.text(1) ?? "", cohort: row.text(2), reason: row.text(3))
    }
  }

  func statuses() throws(RegisterFault) -> [SchoolStatus] {
    try database.run("SELECT school, status, valid_from, valid_to FROM status ORDER BY school, status, valid_from")
      .map { row in
        SchoolStatus(
          school: row.text(0) ?? "", status: row.text(1) ?? "", term: Term(from: row.text(2), to: row.text(3)))
      }
  }

  func people() throws(RegisterFault) -> [Appointment] {
    try database.run(
      """
      SELECT role, name, school, oktmo, position, valid_from, valid_to FROM person
      ORDER BY role, name, school, oktmo, valid_from
      """
    ).map { row in
      Appointment(
        role: row.text(0) ?? "", name: row.text(1) ?? "", school: row.text(2)?.ifAny, oktmo: row.text(3)?.ifAny,
        position: row.text(4), term: Term(from: row.text(5), to: row.text(6)))
    }
  }

  func sites() throws(RegisterFault) -> [InternshipSite] {
    try database.run("SELECT school, direction, valid_from, valid_to FROM site ORDER BY school, direction, valid_from")
      .map { row in
        InternshipSite(
          school: row.text(0) ?? "", direction: row.text(1) ?? "", term: Term(from: row.text(2), to: row.text(3)))
      }
  }

  func measures() throws(RegisterFault) -> [SchoolMeasure] {
    try database.run(
      "SELECT school, indicator, measure, due, finished, evidence FROM measure ORDER BY school, indicator, measure"
    ).map { row in
      SchoolMeasure(
        school: row.text(0) ?? "", indicator: row.text(1) ?? "", title: row.text(2)?.ifAny, due: row.text(3),
        finished: row.text(4), evidence: row.text(5))
    }
  }
}
