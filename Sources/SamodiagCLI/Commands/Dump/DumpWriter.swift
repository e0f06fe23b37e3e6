import OfficeFiles
import Reading

/// Writes what was read as JSON, a row a line.
enum DumpWriter {
  /// Rows of a sheet from A1; numbers with all their digits, dates as ISO, an error of a formula as its text.
  static func json(_ sheet: ReadSheet) -> [UInt8] {
    var rows = sheet.rows[...]
    var lines: [String] = []
    for number in 0..<(sheet.cells.last.map { $0.row + 1 } ?? 0) {
      var json = JSONWriter()
      json.beginArray()
      if let row = rows.first, row.first?.row == number {
        rows = rows.dropFirst()
        var column = 0
        for cell in row {
          while column < cell.column {
            json.null()
            column += 1
          }
          write(cell.value, &json)
          column += 1
        }
      }
      json.endArray()
      lines.append(String(decoding: json.bytes, as: UTF8.self))
    }
    return Array("[\(lines.joined(separator: ",\n"))]\n".utf8)
  }

  /// Rows of texts.
  static func json(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row -> String in
      var json = JSONWriter()
      json.beginArray()
      for cell in row { json.string(cell) }
      json.endArray()
      return String(decoding: json.bytes, as: UTF8.self)
    }
    return Array("[\(lines.joined(separator: ",\n"))]\n".utf8)
  }

  /// A value of JSON; numbers as they were written.
  static func json(_ node: JSONNode) -> [UInt8] {
    var json = JSONWriter()
    write(node, &json)
    return json.finish()
  }

  private static func write(_ value: SheetValue, _ json: inout JSONWriter) {
    switch value {
    case .text(let text), .error(let text), .day(let text), .moment(let text): json.string(text)
    case .number(let number): json.raw(number.text)
    case .boolean(let value): json.bool(value)
    case .uncomputed: json.null()
    }
  }

  private static func write(_ node: JSONNode, _ json: inout JSONWriter) {
    switch node.kind {
    case .null: json.null()
    case .bool: json.bool(node.bool ?? false)
    case .number: json.raw(node.numberText ?? "null")
    case .string: json.string(node.string ?? "")
    case .array:
      json.beginArray()
      for element in node.elements { write(element, &json) }
      json.endArray()
    case .object:
      json.beginObject()
      for member in node.members {
        json.key(member.key)
        write(member.value, &json)
      }
      json.endObject()
    }
  }
}
