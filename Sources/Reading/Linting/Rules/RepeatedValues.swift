/// Values that stand more than once, with the element where each came first and again.
struct Repetition<Element> {
  let first: Element
  let again: Element

  /// Every element whose key has been seen before, in order.
  static func all<Key: Hashable>(in elements: [Element], by key: (Element) -> Key?) -> [Repetition] {
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
}
