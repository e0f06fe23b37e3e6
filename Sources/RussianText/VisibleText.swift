/// The text with everything a terminal would obey shown instead: ␛ for escape, ⟨U+202E⟩ for a turn of direction.
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isObeyed) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if !isObeyed(scalar) {
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

/// The picture of an ASCII control.
private func picture(of value: UInt32) -> Unicode.Scalar? {
  if value < 0x20 { return Unicode.Scalar(0x2400 + value) }
  return value == 0x7F ? "␡" : nil
}
