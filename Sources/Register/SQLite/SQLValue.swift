import Reading

/// One value as SQLite stores it.
package enum SQLValue: Hashable, Sendable {
  case null
  case int(Int)
  case text(String)
  /// A text as the bytes it was made of, to be written; rows that are read have `text`.
  case utf8([UInt8])
  case blob([UInt8])

  /// A text, or null.
  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }
  /// A number, or null.
  init(_ int: Int?) { self = int.map(SQLValue.int) ?? .null }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .int(value) }
}

/// One row of a result, columns by position.
package struct SQLRow: Hashable, Sendable {
  package let values: [SQLValue]

  package init(_ values: [SQLValue]) { self.values = values }

  /// The value as it is; null where the column is missing.
  func value(_ column: Int) -> SQLValue { values.indices.contains(column) ? values[column] : .null }

  /// A text; nil where the column is null, missing or of another kind.
  package func text(_ column: Int) -> String? {
    guard values.indices.contains(column), case .text(let text) = values[column] else { return nil }
    return text
  }

  /// An integer; nil where the column is null, missing or of another kind.
  package func int(_ column: Int) -> Int? {
    guard values.indices.contains(column), case .int(let int) = values[column] else { return nil }
    return int
  }

  /// Bytes, also of a text; nil where the column is null, missing or a number.
  package func bytes(_ column: Int) -> [UInt8]? {
    guard values.indices.contains(column) else { return nil }
    switch values[column] {
    case .blob(let bytes), .utf8(let bytes): return bytes
    case .text(let text): return Array(text.utf8)
    case .null, .int: return nil
    }
  }
}

extension SQLRow {
  /// The row as a JSON array, as digests and the audit trail write it down.
  var json: String {
    var json = JSONWriter()
    json.beginArray()
    for value in values {
      switch value {
      case .null, .blob: json.null()
      case .int(let int): json.int(int)
      case .text(let text): json.string(text)
      case .utf8(let bytes): json.string(String(decoding: bytes, as: UTF8.self))
      }
    }
    json.endArray()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
