import Reading
import RubricModel

/// Compares a certificate with its replay key by key; goes only as deep as the replay does.
struct TreeComparison {
  private(set) var found = DifferenceList()

  mutating func compare(_ node: JSONNode, with expected: Expected, _ path: ValuePath) {
    switch expected {
    case .object(let members):
      guard node.kind == .object else { return differ(node, expected, path) }
      compareMembers(node, members, path)
    case .list(let list):
      guard node.kind == .array else { return differ(node, expected, path) }
      compareElements(node, list, path)
    case .fingerprint(let text, let fingerprint):
      found.compared += 1
      guard let stands = node.string else { return differ(node, expected, path) }
      if !stands.utf8.elementsEqual(text.utf8) {
        found.addFingerprint(fingerprint, at: node.place, stands: stands, due: text)
      }
    case .version(let text):
      found.compared += 1
      guard let stands = node.string else { return differ(node, expected, path) }
      if !stands.utf8.elementsEqual(text.utf8) { found.addVersion(at: node.place, stands: stands, due: text) }
    case .int, .text, .bool, .null:
      found.compared += 1
      if !Self.isSame(node, expected) { differ(node, expected, path) }
    }
  }

  /// Numbers are compared as written and texts byte by byte: `31.0` is no score, and letters that only look alike differ.
  private static func isSame(_ node: JSONNode, _ expected: Expected) -> Bool {
    switch expected {
    case .int(let int): node.numberText == String(int)
    case .text(let text): node.string?.utf8.elementsEqual(text.utf8) ?? false
    case .bool(let bool): node.bool == bool
    case .null: node.kind == .null
    case .object, .list, .fingerprint, .version: false
    }
  }

  private mutating func differ(_ node: JSONNode, _ expected: Expected, _ path: ValuePath) {
    var stands = node.kind == .string ? "«\(node.excerpt.dropFirst().dropLast())»" : node.excerpt
    var due = expected.written
    if stands == due {
      // Written differently, and yet not to be told apart by eye.
      stands += " (\(Self.bytes(node.string ?? "")))"
      if case .text(let text) = expected { due += " (\(Self.bytes(text)))" }
    }
    found.add(
      "difference", at: node.place, "\(path.words) — в свидетельстве \(stands), по листу и методике \(due)")
  }

  private static func bytes(_ text: String) -> String { "байтов: \(text.utf8.count)" }

  private mutating func compareMembers(_ node: JSONNode, _ expected: [Expected.Member], _ path: ValuePath) {
    var seen = [Bool](repeating: false, count: expected.count)
    for member in node.members {
      guard let index = expected.firstIndex(where: { $0.key.utf8.elementsEqual(member.key.utf8) }) else {
        found.add(
          "extra-key", at: member.keyPlace,
          "\(path.words): лишний ключ «\(Self.short(member.key))», в свидетельстве такого не бывает")
        continue
      }
      if seen[index] {
        found.add("repeated-key", at: member.keyPlace, "\(path.words): ключ «\(member.key)» повторяется")
      }
      seen[index] = true
      compare(member.value, with: expected[index].value, path.down(expected[index].label))
    }
    for (member, seen) in zip(expected, seen) where !seen {
      found.add(
        "missing-key", at: node.place,
        "\(path.down(member.label).words) — в свидетельстве нет ключа «\(member.key)», по листу и методике \(member.value.written)"
      )
    }
  }

  private mutating func compareElements(_ node: JSONNode, _ list: Expected.List, _ path: ValuePath) {
    let nodes = node.elements
    let alignment = ListAlignment(list, nodes)
    for pair in alignment.pairs {
      let element = list.elements[pair.expected]
      compare(nodes[pair.node], with: element.value, path.down(element.name))
    }
    for index in alignment.extra {
      found.add(
        "extra-element", at: nodes[index].place,
        "\(path.words) — в свидетельстве есть лишнее: \(nodes[index].excerpt); из листа и методики оно не следует")
    }
    for index in alignment.missing {
      found.add(
        "missing-element", at: node.place,
        "\(path.words) — в свидетельстве нет «\(list.elements[index].name)», по листу и методике есть")
    }
    if let index = alignment.misplaced {
      found.add(
        "order", at: nodes[index].place,
        "\(path.words) — порядок не тот, что в методике, начиная с \(nodes[index].excerpt)")
    }
  }

  private static func short(_ key: String) -> String {
    key.unicodeScalars.count > 60 ? String(String.UnicodeScalarView(key.unicodeScalars.prefix(60))) + "…" : key
  }
}
