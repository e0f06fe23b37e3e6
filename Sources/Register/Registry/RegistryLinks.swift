import RubricModel

/// Holds rows of the registry against the tables they lean on.
struct RegistryLinks {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Schools, municipalities and waves that a row names and that the register does not have.
  func problems(_ row: RegistryRow, _ table: RegistryTable) throws(RegisterFault) -> [Problem] {
    var problems: [Problem] = []
    for (index, column) in table.columns.enumerated() {
      guard let value = row.values[index], let target = Self.target(of: column, in: table) else { continue }
      guard try database.run("SELECT 1 FROM \(target.table) WHERE \(target.key) = ?", .text(value)).isEmpty else {
        continue
      }
      problems.append(
        Problem(
          "registry.no-\(target.table)", at: row.place, "\(target.what) нет в списках региона",
          expected: column.form.expected,
          found: "\(column.title): \(value)", remedy: "исправьте номер или добавьте \(target.remedy)"))
    }
    if table.name == "people", row.values[2] == nil, row.values[3] == nil {
      problems.append(
        Problem(
          "registry.nobody's", at: row.place, "не сказано, в какой школе или муниципалитете работает человек",
          expected: "школа или ОКТМО", remedy: "впишите одно из двух"))
    }
    return problems
  }

  /// Successors that lead back to where they started.
  func cycles(path: String) throws(RegisterFault) -> [Problem] {
    let rows = try database.run("SELECT oktmo, successor FROM municipality WHERE successor IS NOT NULL ORDER BY oktmo")
    let next = Dictionary(
      rows.map { ($0.text(0) ?? "", $0.text(1) ?? "") }, uniquingKeysWith: { first, _ in first })
    return next.keys.sorted().compactMap { start in
      var seen: Set<String> = []
      var code: String? = start
      while let at = code, seen.insert(at).inserted { code = next[at] }
      guard code == start else { return nil }
      return Problem(
        "registry.cycle", at: Place(file: path), "преемники муниципалитета \(start) ведут по кругу к нему самому",
        remedy: "исправьте столбец «преемник»")
    }
  }

  private static func target(
    of column: RegistryColumn, in table: RegistryTable
  ) -> (table: String, key: String, what: String, remedy: String)? {
    switch column.form {
    case .oktmo where table.name != "municipalities" || column.name == "successor":
      ("municipality", "oktmo", "муниципалитета с таким кодом", "муниципалитет")
    case .school where table.name != "schools" || column.name == "branch_of":
      ("school", "id", "школы с таким номером", "школу")
    case .wave where table.name != "waves": ("wave", "id", "такой волны", "волну")
    case .text, .oktmo, .school, .day, .wave, .choice, .direction: nil
    }
  }
}
