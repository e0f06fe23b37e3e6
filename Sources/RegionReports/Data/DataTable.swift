import Batch
import Reading

/// A table for other programs: named fields with types, rows of texts and integers.
package struct DataTable: Sendable {
  /// A column as the data dictionary describes it.
  package struct Field: Sendable {
    let name: String
    /// `string` or `integer` of Table Schema.
    let type: String
    /// In Russian.
    let title: String

    static func text(_ name: String, _ title: String) -> Field { Field(name: name, type: "string", title: title) }
    static func count(_ name: String, _ title: String) -> Field { Field(name: name, type: "integer", title: title) }
  }

  /// A cell.
  package enum Value: Sendable, Hashable {
    case text(String)
    case number(Int)
    case nothing
  }

  /// Latin, the name of the file without its ending.
  package let name: String
  /// In Russian.
  let title: String
  let fields: [Field]
  let rows: [[Value]]

  /// RFC 4180 with commas and line feeds, UTF-8; a text that a spreadsheet would take for a formula gets an apostrophe in front.
  package var csv: [UInt8] {
    var output: [UInt8] = Array(fields.map(\.name).joined(separator: ",").utf8) + [0x0A]
    for values in rows {
      var row = CSVRow()
      for value in values {
        switch value {
        case .text(let text): row.append(Array(text.utf8), to: &output)
        case .number(let number): row.append(number, to: &output)
        case .nothing: row.appendNothing(to: &output)
        }
      }
      output.append(0x0A)
    }
    return output
  }
}

/// The data dictionary beside the tables: a Frictionless Data Package.
package struct DataPackage: Sendable {
  private let name: String
  private let title: String
  private let tables: [DataTable]

  /// A package over tables that stand beside it; `name` is Latin.
  package init(name: String, title: String, _ tables: [DataTable]) {
    self.name = name
    self.title = title
    self.tables = tables
  }

  /// `datapackage.json`.
  package var json: [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("profile", "tabular-data-package")
    json.member("name", name)
    json.member("title", title)
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
    json.member("path", "\(table.name).csv")
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", "utf-8")
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
    for field in table.fields {
      json.beginObject()
      json.member("name", field.name)
      json.member("type", field.type)
      json.member("title", field.title)
      json.endObject()
    }
    json.endArray()
    json.member("missingValues", [""])
    json.endObject()
    json.endObject()
  }
}
