/// Joins words as Russian does: «а», «а и б», «а, б и в».
package func list(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " и " + last
}

/// The first letter made a capital, the rest left alone.
package func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// The text with its first letter small: a title inside a sentence.
package func uncapitalized(_ text: String) -> String {
  text.prefix(1).lowercased() + text.dropFirst()
}
