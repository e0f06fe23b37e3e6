import Reading
import RubricModel

/// Reads tables of the registry from JSON: `samodiag.registry/1`, a key for each table, a list of objects in each.
struct RegistryJSON {
  private static let format = "samodiag.registry/1"
  private static let mostProblems = 500
  let file: String

  func read(_ bytes: [UInt8]) -> ([(table: RegistryTable, rows: [RegistryRow])], [Problem]) {
    var (root, problems) = JSONDocument.parse(bytes, file: file)
    guard let root,
      let object = ObjectReader(
        root, what: "реестра", allowed: ["$schema", "format"] + RegistryTable.all.map(\.name), problems: &problems)
    else { return ([], problems) }
    if let format = object.string("format", &problems), format != Self.format {
      problems.append(
        Problem(
          "registry.format", at: root["format"]?.place ?? root.place, "это не список для реестра региона",
          expected: "\"format\": \"\(Self.format)\"", found: "\"\(format.prefix(60))\"",
          remedy: "проверьте, тот ли это файл"))
    }
    var tables: [(table: RegistryTable, rows: [RegistryRow])] = []
    for table in RegistryTable.all {
      guard let elements = object.optionalArray(table.name, &problems) else { continue }
      var rows: [RegistryRow] = []
      for element in elements where problems.count < Self.mostProblems {
        if let row = row(element, table, &problems) { rows.append(row) }
      }
      tables.append((table, rows))
    }
    return (tables, problems)
  }

  private func row(_ node: JSONNode, _ table: RegistryTable, _ problems: inout [Problem]) -> RegistryRow? {
    guard
      let object = ObjectReader(
        node, what: "строки «\(table.title)»", allowed: table.columns.map(\.name), problems: &problems)
    else { return nil }
    let cells = table.columns.map { column -> String? in
      if object.node(column.name)?.kind == .null { return nil }
      return object.optionalString(column.name, &problems)
    }
    let places = table.columns.map { object.node($0.name)?.place ?? node.place }
    return RegistryRowReader(table: table).read(cells, at: places, row: node.place, &problems)
  }
}
