/// Text from a file made safe for a terminal: controls and direction marks are shown, never passed through.
func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
    case 0x7F: result.append("␡")
    case 0x80..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      result.append("‹U+\(String(scalar.value, radix: 16, uppercase: true))›")
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
