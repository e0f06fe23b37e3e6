import RubricModel

/// Holds the kind of every stored value against that of its column.
///
/// SQLite keeps any value in any column, and shows a blob to whoever asks; fingerprints of rows take it for nothing.
struct KindCheck {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  func run(version: Int, _ result: inout RegisterCheck.Result) throws(RegisterFault) {
    let model = try Database("", .memory)
    try Migrator(steps: Array(Migration.all.prefix(version))).lay(in: model)
    let tables = try model.run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    for table in tables.compactMap({ $0.text(0) }) {
      let columns = try model.run("SELECT name, type FROM pragma_table_info (?)", .text(table))
        .map { (name: $0.text(0) ?? "", kind: ($0.text(1) ?? "").lowercased()) }
        // Packed, or a text as it is: `EvaluationCheck` unpacks every one.
        .filter { (table, $0.name) != ("evaluation", "certificate") }
      let counts = columns.map { "total (typeof (\"\($0.name)\") NOT IN ('null', '\($0.kind)')) > 0" }
      let row = try database.run("SELECT \(counts.joined(separator: ", ")) FROM \(table)").first
      for (index, column) in columns.enumerated() where row?.int(index) == 1 {
        result.problems.append(
          .register(
            "register.wrong-kind", path, "в столбце «\(table).\(column.name)» лежит не то, что там бывает",
            found: "значение не вида \(column.kind.uppercased())", Problem.restore))
      }
    }
  }
}
