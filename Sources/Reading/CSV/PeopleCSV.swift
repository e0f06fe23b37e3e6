/// Writes CSV that a Russian Excel opens by a double click: UTF-8 with its mark, `;`, CRLF.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP); numbers go in as numbers.
package struct PeopleCSV: Sendable {
  /// What was written so far, the mark first.
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  /// Adds a row of texts, empty ones as nothing.
  package mutating func add(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x3B) }
      bytes += Array(Self.quoted(cell).utf8)
    }
    bytes += [0x0D, 0x0A]
  }

  private static func quoted(_ text: String) -> String {
    let starts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
    let isFormula = text.unicodeScalars.first.map(starts.contains) == true && !isNumber(text)
    let safe = isFormula ? "'" + text : text
    guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x3B || $0 < 0x20 }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// `-3` and `-1,5` are numbers and stay so.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return !digits.isEmpty && digits.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C } && text.utf8.last != 0x2C
  }
}
