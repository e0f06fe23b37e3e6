/// Appends one row of CSV (RFC 4180) to bytes: fields parted by commas, quoted where they must be.
package struct CSVRow: ~Copyable {
  private var isFirst = true

  package init() {}

  /// Appends a number.
  package mutating func append(_ number: Int, to output: inout [UInt8]) {
    separate(&output)
    if (0..<10).contains(number) {
      output.append(0x30 + UInt8(number))
    } else if (10..<100).contains(number) {
      output.append(0x30 + UInt8(number / 10))
      output.append(0x30 + UInt8(number % 10))
    } else {
      output.append(contentsOf: String(number).utf8)
    }
  }

  /// Appends a text of our own that needs no quotes.
  package mutating func append(plain text: [UInt8], to output: inout [UInt8]) {
    separate(&output)
    output.append(contentsOf: text)
  }

  /// Appends a text from outside; one that a spreadsheet would take for a formula gets an apostrophe in front.
  package mutating func append(_ text: UnsafeRawBufferPointer, to output: inout [UInt8]) {
    separate(&output)
    guard let first = text.first else { return }
    let needsQuotes = text.contains { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }
    if needsQuotes { output.append(0x22) }
    if Self.startsFormula(first) { output.append(0x27) }
    for byte in text {
      if byte == 0x22 { output.append(0x22) }
      output.append(byte)
    }
    if needsQuotes { output.append(0x22) }
  }

  /// The same for a string.
  package mutating func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0), to: &output) }
  }

  /// = + - @, and a tab or a return, which some programs drop before they look.
  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true
    default: false
    }
  }

  /// Appends an empty field.
  package mutating func appendNothing(to output: inout [UInt8]) { separate(&output) }

  private mutating func separate(_ output: inout [UInt8]) {
    if !isFirst { output.append(0x2C) }
    isFirst = false
  }
}
