import Reading

/// A JSON value that can be altered and written again.
indirect enum JSONTree {
  case object([Member])
  case array([JSONTree])
  case string(String)
  case int(Int)
  case bool(Bool)
  case null

  struct Member {
    let key: String
    var value: JSONTree
  }

  init(_ node: JSONNode) {
    switch node.kind {
    case .object: self = .object(node.members.map { Member(key: $0.key, value: JSONTree($0.value)) })
    case .array: self = .array(node.elements.map(JSONTree.init))
    case .string: self = .string(node.string ?? "")
    case .number: self = .int(node.int ?? 0)
    case .bool: self = .bool(node.bool ?? false)
    case .null: self = .null
    }
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.finish()
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        member.value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .string(let text): writer.string(text)
    case .int(let int): writer.int(int)
    case .bool(let bool): writer.bool(bool)
    case .null: writer.null()
    }
  }

  /// The tree with the value at the end of these positions replaced.
  func replacing(_ path: ArraySlice<Int>, with change: (JSONTree) -> JSONTree) -> JSONTree {
    guard let first = path.first else { return change(self) }
    switch self {
    case .object(var members):
      members[first].value = members[first].value.replacing(path.dropFirst(), with: change)
      return .object(members)
    case .array(var elements):
      elements[first] = elements[first].replacing(path.dropFirst(), with: change)
      return .array(elements)
    default: return self
    }
  }
}

extension JSONTree: Equatable {
  static func == (left: JSONTree, right: JSONTree) -> Bool { left.bytes == right.bytes }
}
