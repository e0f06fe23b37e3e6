import Reading

/// Lays the elements of a list of the certificate against those of the replay, by what they are about.
///
/// So one indicator taken out is told as one difference, not as a hundred that follow from it.
struct ListAlignment {
  /// Positions of elements about the same thing.
  private(set) var pairs: [(expected: Int, node: Int)] = []
  /// Positions in the certificate that nothing of the replay answers to.
  private(set) var extra: [Int] = []
  /// Positions in the replay that the certificate has not.
  private(set) var missing: [Int] = []
  /// First position in the certificate that stands behind one it should precede.
  private(set) var misplaced: Int?

  init(_ list: Expected.List, _ nodes: [JSONNode]) {
    var waiting: [[UInt8]: [Int]] = [:]
    for (index, element) in list.elements.enumerated().reversed() {
      waiting[Identity(element.value, list.identity).bytes, default: []].append(index)
    }
    var loose: [Int] = []
    for (index, node) in nodes.enumerated() {
      let identity = Identity(node, list.identity).bytes
      guard let expected = waiting[identity]?.popLast() else {
        loose.append(index)
        continue
      }
      pairs.append((expected, index))
    }
    misplaced = zip(pairs, pairs.dropFirst()).first { $0.expected > $1.expected }?.1.node
    let left = waiting.values.flatMap(\.self).sorted()
    // What stands where the missing one should stand is most likely the same thing with its name altered.
    let loosePositions = Set(loose)
    let renamed = Set(left.filter(loosePositions.contains))
    pairs += renamed.map { ($0, $0) }
    pairs.sort { $0.node < $1.node }
    extra = loose.filter { !renamed.contains($0) }
    missing = left.filter { !renamed.contains($0) }
  }
}

/// What an element is about, as bytes that are equal only for equal things.
private struct Identity {
  private(set) var bytes: [UInt8] = []

  init(_ node: JSONNode, _ keys: [String]) {
    if keys.isEmpty { add(node) }
    for key in keys { add(node[key]) }
  }

  init(_ expected: Expected, _ keys: [String]) {
    if keys.isEmpty { add(expected) }
    guard case .object(let members) = expected else { return }
    for key in keys { add(members.first { $0.key == key }?.value ?? .bool(false)) }
  }

  private mutating func add(_ node: JSONNode?) {
    switch node?.kind {
    case .string: add(0x73, node?.string ?? "")
    case .number: add(0x6E, node?.numberText ?? "")
    case .null: add(0x7A, "")
    default: add(0x3F, "")
    }
  }

  private mutating func add(_ expected: Expected) {
    switch expected {
    case .text(let text): add(0x73, text)
    case .int(let int): add(0x6E, String(int))
    case .null: add(0x7A, "")
    default: add(0x3F, "")
    }
  }

  private mutating func add(_ kind: UInt8, _ text: String) {
    bytes.append(kind)
    bytes.append(contentsOf: text.utf8)
    // No UTF-8 text holds this byte, so parts cannot run into each other.
    bytes.append(0xFF)
  }
}
