import RubricModel

/// Holds the tables, triggers and views of a register against those the program makes, so that a view cannot be made to lie.
struct SchemaCheck {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  /// Views, indexes and tables that somebody added are his own affair; a trigger that was added could change what is written.
  func run(version: Int, _ result: inout RegisterCheck.Result) throws(RegisterFault) {
    let model = try Database("", .memory)
    try Migrator(steps: Array(Migration.all.prefix(version))).lay(in: model)
    let (expected, found) = (try Self.objects(model), try Self.objects(database))
    for (name, text) in expected.sorted(by: { $0.key < $1.key }) where found[name] != text {
      result.problems.append(altered("\(name): \(found[name] == nil ? "нет" : "не то, что создаёт программа")"))
    }
    for name in found.keys.sorted() where name.hasPrefix("trigger ") && expected[name] == nil {
      result.problems.append(altered("\(name): добавлен не программой"))
    }
  }

  private func altered(_ found: String) -> Problem {
    .register("register.schema-altered", path, "устройство реестра меняли", found: found, Problem.restore)
  }

  /// By kind and name: the text it was made by.
  private static func objects(_ database: Database) throws(RegisterFault) -> [String: String] {
    var objects: [String: String] = [:]
    for row in try database.run("SELECT type, name, sql FROM sqlite_master") {
      objects["\(row.text(0) ?? "") \(row.text(1) ?? "")"] = row.text(2) ?? ""
    }
    return objects
  }
}
