/// Finds the allowed word that was most likely meant: Cyrillic letters that look Latin, case, and up to two slips.
package struct NearestSpelling: Sendable {
  private let allowed: [String]

  package init(_ allowed: [String]) {
    self.allowed = allowed
  }

  /// The nearest allowed word; nil when nothing is near. The first declared wins a tie.
  package func nearest(to word: String) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let folded = Self.fold(word)
    var best: (word: String, distance: Int)?
    for candidate in allowed {
      let other = Self.fold(candidate)
      let reach = min(2, max(folded.count, other.count) / 3)
      guard abs(folded.count - other.count) <= reach else { continue }
      let distance = Self.distance(folded, other)
      if distance <= reach, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// True when the word has Cyrillic letters that look like Latin ones.
  package static func hasLookalikes(_ word: String) -> Bool {
    word.unicodeScalars.contains { lookalike($0) != nil }
  }

  private static func fold(_ word: String) -> [Unicode.Scalar] {
    word.unicodeScalars.map { scalar in
      let latin = lookalike(scalar) ?? scalar
      return (0x41...0x5A).contains(latin.value) ? Unicode.Scalar(UInt8(latin.value) + 32) : latin
    }
  }

  private static func lookalike(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "А", "а": "a"
    case "В", "в": "b"
    case "Е", "е", "Ё", "ё": "e"
    case "З", "з": "3"
    case "К", "к": "k"
    case "М", "м": "m"
    case "Н", "н": "h"
    case "О", "о": "o"
    case "Р", "р": "p"
    case "С", "с": "c"
    case "Т", "т": "t"
    case "У", "у": "y"
    case "Х", "х": "x"
    case "–", "—", "−", "‑": "-"
    default: nil
    }
  }

  /// Damerau–Levenshtein with neighbour swaps (optimal string alignment).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
