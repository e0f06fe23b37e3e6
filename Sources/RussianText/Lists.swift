/// Joins words as Russian does: «а», «а и б», «а, б и в».
package func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " и " + last
}

/// The first letter made a capital, the rest left alone.
package func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
