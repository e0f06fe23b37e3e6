/// One way to falsify a certificate: a single place altered, everything else as it was.
struct Tampering {
  /// Where and how, for the message of a failing test.
  let name: String
  /// The whole certificate with that one alteration.
  let tree: JSONTree

  /// Every alteration of a certificate: each number up and down, each text and truth changed, each `null` filled, each value
  /// turned into another type, each key taken out, doubled or joined by a foreign one, each element of a list taken out, repeated or swapped
  /// with the next.
  static func all(of root: JSONTree) -> [Tampering] {
    var found: [Tampering] = []
    visit(root, []) { path, name, change in
      found.append(Tampering(name: "\(path.words) \(name)", tree: root.replacing(path.positions[...], with: change)))
    }
    return found
  }

  private static func visit(
    _ tree: JSONTree, _ way: [(position: Int, word: String)],
    _ found: (_ path: Steps, _ name: String, _ change: @escaping (JSONTree) -> JSONTree) -> Void
  ) {
    for (name, altered) in alterations(of: tree) { found(Steps(way), name, { _ in altered }) }
    switch tree {
    case .object(let members):
      for (index, member) in members.enumerated() { visit(member.value, way + [(index, member.key)], found) }
    case .array(let elements):
      for (index, element) in elements.enumerated() { visit(element, way + [(index, String(index))], found) }
    default: break
    }
  }

  /// Alterations of this value alone; what lies inside it stays.
  static func alterations(of tree: JSONTree) -> [(String, JSONTree)] {
    switch tree {
    case .int(let int):
      [("+1", .int(int + 1)), ("-1", .int(int - 1)), ("to text", .string(String(int))), ("to null", .null)]
    case .string(let text):
      [("longer", .string(text + " ")), ("shorter", .string(String(text.dropLast()))), ("to null", .null)]
    case .bool(let bool): [("flipped", .bool(!bool)), ("to number", .int(bool ? 1 : 0))]
    case .null: [("to zero", .int(0)), ("to text", .string("base")), ("to object", .object([]))]
    case .object(let members): alterations(of: members)
    case .array(let elements): alterations(of: elements)
    }
  }

  private static func alterations(of members: [JSONTree.Member]) -> [(String, JSONTree)] {
    var all: [(String, JSONTree)] = [
      ("with a foreign key", .object(members + [.init(key: "foreign", value: .int(1))])), ("to null", .null),
    ]
    for index in members.indices {
      var fewer = members
      fewer.remove(at: index)
      all.append(("without \(members[index].key)", .object(fewer)))
      all.append(("with \(members[index].key) twice", .object(members + [members[index]])))
    }
    return all
  }

  private static func alterations(of elements: [JSONTree]) -> [(String, JSONTree)] {
    var all: [(String, JSONTree)] = [("with a foreign element", .array(elements + [.null])), ("to null", .null)]
    for index in elements.indices {
      var fewer = elements
      fewer.remove(at: index)
      all.append(("without element \(index)", .array(fewer)))
      var more = elements
      more.insert(elements[index], at: index)
      all.append(("with element \(index) twice", .array(more)))
      guard index + 1 < elements.count else { continue }
      var swapped = elements
      swapped.swapAt(index, index + 1)
      all.append(("with elements \(index) and \(index + 1) swapped", .array(swapped)))
    }
    return all
  }
}

/// The way to a value: positions to follow, words to print.
struct Steps {
  let positions: [Int]
  let words: String

  init(_ way: [(position: Int, word: String)]) {
    positions = way.map(\.position)
    words = way.map(\.word).joined(separator: ".")
  }
}
