import Reading

/// The data dictionary beside the tables: a Frictionless Data Package, every field described.
package struct DataPackage: Sendable {
  /// Of the layout of the tables; the first number changes when a table or a field goes or means something else.
  private static let version = "1.1.0"

  private let name: String
  private let title: String
  private let description: String
  private let sources: [String]
  private let tables: [DataTable]

  /// A package over tables that stand beside it.
  ///
  /// - Parameters:
  ///   - name: Latin.
  ///   - description: in Russian: what the tables are, to whom they may be given.
  ///   - sources: in Russian: on what they rest, for example editions with their sums.
  package init(name: String, title: String, description: String = "", sources: [String] = [], _ tables: [DataTable]) {
    self.name = name
    self.title = title
    self.description = description
    self.sources = sources
    self.tables = tables
  }

  private static let reading =
    "Текст, который электронная таблица приняла бы за формулу (начинается с =, +, -, @, табуляции или возврата каретки), записан с апострофом впереди. Пустая клетка — сведений нет; это не ноль. Лицензия не указана: данные принадлежат тому, кто их собрал."

  /// `datapackage.json`.
  package var json: [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("profile", "tabular-data-package")
    json.member("name", name)
    json.member("title", title)
    json.member("description", [description, Self.reading].filter { !$0.isEmpty }.joined(separator: " "))
    json.member("version", Self.version)
    if !sources.isEmpty {
      json.key("sources")
      json.beginArray()
      for source in sources {
        json.beginObject()
        json.member("title", source)
        json.endObject()
      }
      json.endArray()
    }
    json.key("resources")
    json.beginArray()
    for table in tables { write(table, to: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func write(_ table: DataTable, to json: inout JSONWriter) {
    json.beginObject()
    json.member("profile", "tabular-data-resource")
    json.member("name", table.name)
    json.member("title", table.title)
    if let description = table.description { json.member("description", description) }
    json.member("path", "\(table.name).csv")
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", "utf-8")
    json.member("bytes", table.csv.count)
    json.key("dialect")
    json.beginObject()
    json.member("delimiter", ",")
    json.member("lineTerminator", "\n")
    json.member("header", true)
    json.endObject()
    json.key("schema")
    json.beginObject()
    json.key("fields")
    json.beginArray()
    for field in table.fields { write(field, to: &json) }
    json.endArray()
    if !table.key.isEmpty { json.member("primaryKey", table.key) }
    write(table.links, to: &json)
    json.member("missingValues", [""])
    json.endObject()
    json.endObject()
  }

  private func write(_ field: DataField, to json: inout JSONWriter) {
    json.beginObject()
    json.member("name", field.name)
    json.member("type", field.type)
    json.member("title", field.title)
    json.member("description", field.description ?? "\(field.title).")
    if field.isRequired || field.values != nil || field.minimum != nil {
      json.key("constraints")
      json.beginObject()
      if field.isRequired { json.member("required", true) }
      if let values = field.values { json.member("enum", values) }
      if let minimum = field.minimum { json.member("minimum", minimum) }
      json.endObject()
    }
    json.endObject()
  }

  /// Links to tables that this package does not have are left out.
  private func write(_ links: [DataLink], to json: inout JSONWriter) {
    let known = links.filter { link in tables.contains { $0.name == link.table } }
    guard !known.isEmpty else { return }
    json.key("foreignKeys")
    json.beginArray()
    for link in known {
      json.beginObject()
      json.member("fields", link.fields)
      json.key("reference")
      json.beginObject()
      json.member("resource", link.table)
      json.member("fields", link.target)
      json.endObject()
      json.endObject()
    }
    json.endArray()
  }
}
