/// The text with everything a terminal would obey shown instead: ␛ for escape, ⟨U+202E⟩ for a turn of direction.
package func visible(_ text: String) -> String { shown(text, isObeyed) }

/// The text with the marks that turn the direction of a line shown instead, ⟨U+202E⟩; everything else is left alone.
///
/// For pages and papers, where controls harm nothing but a turned line says what nobody wrote.
package func unturned(_ text: String) -> String { shown(text, isTurn) }

private func shown(_ text: String, _ isHidden: (Unicode.Scalar) -> Bool) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if !isHidden(scalar) {
      result.unicodeScalars.append(scalar)
    } else if let picture = picture(of: scalar.value) {
      result.unicodeScalars.append(picture)
    } else {
      let hex = String(scalar.value, radix: 16, uppercase: true)
      result += "⟨U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)⟩"
    }
  }
  return result
}

/// Controls, line and paragraph separators, direction marks, invisible letters and tags.
private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
    0xFFF9...0xFFFB, 0xE0000...0xE007F:
    // Joiners hold emoji together and harm nothing.
    scalar.value != 0x200C && scalar.value != 0x200D
  default: false
  }
}

/// Embeddings, overrides, isolates and marks of direction, and what ends them.
private func isTurn(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// The picture of an ASCII control.
private func picture(of value: UInt32) -> Unicode.Scalar? {
  if value < 0x20 { return Unicode.Scalar(0x2400 + value) }
  return value == 0x7F ? "␡" : nil
}
