import RussianText

/// A page of help folded to a terminal, between words and under its own column, so that the terminal does not cut words in two.
///
/// Lines that fit stay; in a pipe nothing is folded.
enum FittedText {
  /// `width` in columns; nil leaves the text alone, fewer than 40 columns count as 40.
  static func fit(_ text: String, to width: Int?) -> String {
    guard let width = width.map({ max($0, 40) }) else { return text }
    var lines: [String] = []
    var paragraph: [String] = []
    func close() {
      guard !paragraph.isEmpty else { return }
      // A paragraph with a line too long is folded anew as a whole: no short lines in between.
      let fits = paragraph.allSatisfy { displayWidth($0) <= width }
      lines += fits ? paragraph : wrapped(paragraph.joined(separator: " "), to: width)
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard line.isEmpty || line.hasPrefix(" ") || line.hasPrefix("samodiag ") || line.hasSuffix(":") else {
        paragraph.append(line)
        continue
      }
      close()
      lines += displayWidth(line) <= width ? [line] : folded(line, to: width)
    }
    close()
    return lines.joined(separator: "\n")
  }

  /// Later lines stand under the second column, if the line has one, otherwise four further than the first.
  private static func folded(_ line: String, to width: Int) -> [String] {
    let indent = line.prefix { $0 == " " }.count
    var head = String(line.prefix(indent))
    var rest = line.dropFirst(indent)
    var hanging = indent + 4
    if let gap = gap(in: rest), indent + gap < width / 2 {
      head += rest.prefix(gap)
      rest = rest.dropFirst(gap)
      hanging = indent + gap
    }
    let pieces = wrapped(String(rest), to: width - hanging)
    return pieces.enumerated().map { $0 == 0 ? head + $1 : String(repeating: " ", count: hanging) + $1 }
  }

  /// Where the second column begins: after the first two spaces or more.
  private static func gap(in text: Substring) -> Int? {
    let characters = Array(text)
    guard let start = characters.indices.dropLast().first(where: { characters[$0] == " " && characters[$0 + 1] == " " })
    else { return nil }
    return characters[start...].firstIndex { $0 != " " }
  }
}
