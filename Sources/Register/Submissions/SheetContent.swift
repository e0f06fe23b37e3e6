import FileSystem
import Reading

/// What stands in a sheet whatever its bytes: equal for a file and the same file saved again by another program.
enum SheetContent {
  /// SHA-256 in hex of the JSON without white space and with its keys in the order of their bytes; the day of sending takes no part.
  ///
  /// For sheets without errors: bytes that are no JSON have no content, and get the hash of nothing.
  static func digest(of bytes: [UInt8]) -> String {
    var json = JSONWriter()
    if let root = JSONDocument.parse(bytes, file: "").root { write(root, leavingOut: "submitted", to: &json) }
    return SHA256.hex(of: json.bytes)
  }

  /// The reader has bounded how deep values may lie in each other.
  private static func write(_ node: JSONNode, leavingOut key: String? = nil, to json: inout JSONWriter) {
    switch node.kind {
    case .null: json.null()
    case .bool: json.bool(node.bool ?? false)
    case .number: json.raw(node.numberText ?? "0")
    case .string: json.string(node.string ?? "")
    case .array:
      json.beginArray()
      for element in node.elements { write(element, to: &json) }
      json.endArray()
    case .object:
      json.beginObject()
      let members = node.members.filter { $0.key != key }
      for member in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        json.key(member.key)
        write(member.value, to: &json)
      }
      json.endObject()
    }
  }
}
