/// A few words of a text as written, on one line, for «найдено».
enum Excerpt {
  static let length = 60

  /// The text of a range; runs of white space become one space, and what is too long ends in «…».
  static func text(of bytes: [UInt8], _ range: Range<Int>) -> String {
    // 60 characters are at most 240 bytes; the rest makes room for white space that is folded.
    let head = bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 2048)]
    var result = ""
    var count = 0
    var space = false
    for scalar in String(decoding: head, as: UTF8.self).unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" {
        space = count > 0
        continue
      }
      guard count < length else { return result + "…" }
      if space { result.unicodeScalars.append(" ") }
      result.unicodeScalars.append(scalar)
      count += space ? 2 : 1
      space = false
    }
    return head.endIndex < range.upperBound ? result + "…" : result
  }
}

extension String {
  /// At most 60 characters, for messages: a key may be as long as a file.
  var brief: String {
    let end = unicodeScalars.index(startIndex, offsetBy: Excerpt.length, limitedBy: endIndex) ?? endIndex
    return end < endIndex ? String(self[..<end]) + "…" : self
  }
}
