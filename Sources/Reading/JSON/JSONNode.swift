import RubricModel

/// One value of a JSON text: a cheap view, decoded when asked.
package struct JSONNode: Sendable {
  /// What a value is.
  package enum Kind: UInt8, Sendable {
    case null, bool, number, string, array, object
  }

  let storage: JSONStorage
  let index: Int

  private var entry: JSONEntry { storage.tape[index] }

  /// What the value is.
  package var kind: Kind { entry.kind }

  /// Where the value starts; line and column are counted when asked.
  package var place: Place { storage.place(of: Int(entry.start)) }

  /// The text of a string; nil for anything else.
  package var string: String? { kind == .string ? storage.text(index) : nil }

  /// True or false; nil for anything else.
  package var bool: Bool? { kind == .bool ? storage.bytes[Int(entry.start)] == 0x74 : nil }

  /// The value of an integer literal that fits; nil for `1.0`, `1e2`, 20 digits and anything that is no number.
  package var int: Int? { kind == .number && entry.flag ? numberText.flatMap { Int($0) } : nil }

  /// A number as written.
  package var numberText: String? { kind == .number ? storage.source(index) : nil }

  /// The values of an array; empty for anything else.
  package var elements: [JSONNode] {
    guard kind == .array else { return [] }
    var result: [JSONNode] = []
    var i = index + 1
    let end = Int(entry.next)
    while i < end {
      result.append(JSONNode(storage: storage, index: i))
      i = Int(storage.tape[i].next)
    }
    return result
  }

  /// The members of an object in the order of the file, repeated ones included; empty for anything else.
  package var members: [JSONMember] {
    Array(memberSequence)
  }

  /// The members one after another, without a list of all.
  var memberSequence: JSONMemberSequence {
    JSONMemberSequence(storage: storage, index: index + 1, end: kind == .object ? Int(entry.next) : 0)
  }

  /// The value of a key, compared byte by byte; the first where it is repeated; nil where there is none.
  package subscript(key: String) -> JSONNode? {
    guard kind == .object else { return nil }
    var i = index + 1
    let end = Int(entry.next)
    while i < end {
      if storage.text(i, equals: key) { return JSONNode(storage: storage, index: i + 1) }
      i = Int(storage.tape[i + 1].next)
    }
    return nil
  }

  /// The value as written, on one line and shortened to 60 characters, for «найдено».
  package var excerpt: String { Excerpt.text(of: storage.bytes, Int(entry.start)..<Int(entry.end)) }
}

/// A key with its value.
package struct JSONMember: Sendable {
  package let key: String
  let keyNode: JSONNode
  package let value: JSONNode

  /// Where the key starts.
  package var keyPlace: Place { keyNode.place }
}

/// The members of an object, read as they are asked for.
struct JSONMemberSequence: Sequence, IteratorProtocol {
  fileprivate let storage: JSONStorage
  fileprivate var index: Int
  fileprivate let end: Int

  mutating func next() -> JSONMember? {
    guard index < end else { return nil }
    let key = JSONNode(storage: storage, index: index)
    let value = JSONNode(storage: storage, index: index + 1)
    index = Int(storage.tape[index + 1].next)
    return JSONMember(key: storage.text(key.index), keyNode: key, value: value)
  }
}

extension JSONStorage {
  /// A value as written.
  func source(_ index: Int) -> String {
    String(decoding: bytes[Int(tape[index].start)..<Int(tape[index].end)], as: UTF8.self)
  }
}
