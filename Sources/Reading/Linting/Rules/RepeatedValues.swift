/// Values that stand more than once, with the element where each came first and again.
struct Repetition<Element> {
  let first: Element
  let again: Element

  /// Every element whose key has been seen before, in order.
  static func all<Key: Hashable>(in elements: [Element], by key: (Element) -> Key?) -> [Repetition] {
    // Scales and steps are short, and comparing each with each needs no table.
    if elements.count <= 8 { return pairs(in: elements, by: key) }
    var seen: [Key: Element] = [:]
    var repetitions: [Repetition] = []
    for element in elements {
      guard let key = key(element) else { continue }
      if let first = seen[key] {
        repetitions.append(Repetition(first: first, again: element))
      } else {
        seen[key] = element
      }
    }
    return repetitions
  }

  private static func pairs<Key: Hashable>(in elements: [Element], by key: (Element) -> Key?) -> [Repetition] {
    let keys = elements.map(key)
    var repetitions: [Repetition] = []
    for later in keys.indices.dropFirst() {
      guard let wanted = keys[later], let first = keys[..<later].firstIndex(of: wanted) else { continue }
      repetitions.append(Repetition(first: elements[first], again: elements[later]))
    }
    return repetitions
  }
}
