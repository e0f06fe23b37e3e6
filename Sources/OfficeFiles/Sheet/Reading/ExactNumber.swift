/// A decimal number as a cell holds it, exactly: `digits` times ten to the power `exponent`.
package struct ExactNumber: Hashable, Sendable {
  package let isNegative: Bool
  /// Significant digits without zeros at either end; empty for zero.
  package let digits: String
  package let exponent: Int

  /// Reads `-12.5E+3`; nil for anything else and for what no cell can hold.
  ///
  /// Programs store a number as 17 digits of a binary one, so that 0.1 comes as 0.10000000000000001: a fraction of more
  /// than 15 digits is taken for the shortest decimal that gives the same binary number. Whole numbers stay as they are.
  package init?(_ text: String) {
    guard let read = Self.scan(text) else { return nil }
    if read.exponent < 0, read.digits.utf8.count > 15 {
      guard let value = Double(text.filter { !$0.isWhitespace }), value.isFinite,
        let short = Self.scan(value.description)
      else { return nil }
      self = short
    } else {
      self = read
    }
  }

  private init(isNegative: Bool, digits: String, exponent: Int) {
    self.isNegative = isNegative && !digits.isEmpty
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
  }

  private static func scan(_ text: String) -> ExactNumber? {
    var bytes = Array(text.utf8.drop(while: XMLCursor.isSpace))
    while let last = bytes.last, XMLCursor.isSpace(last) { bytes.removeLast() }
    guard bytes.count <= 400 else { return nil }
    var index = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { index = 1 }
    var digits: [UInt8] = []
    var exponent = 0
    var hasPoint = false
    var hasDigit = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        hasDigit = true
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte) }
        if hasPoint { exponent -= 1 }
      } else {
        break
      }
      index += 1
    }
    guard hasDigit else { return nil }
    if index < bytes.count {
      guard bytes[index] == UInt8(ascii: "e") || bytes[index] == UInt8(ascii: "E") else { return nil }
      let rest = bytes[(index + 1)...]
      guard rest.count <= 4, rest.last.map({ $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }) == true,
        let power = Int(String(decoding: rest, as: UTF8.self))
      else { return nil }
      exponent += power
    }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    guard digits.isEmpty || (-400...309).contains(exponent + digits.count) else { return nil }
    return ExactNumber(isNegative: isNegative, digits: String(decoding: digits, as: UTF8.self), exponent: exponent)
  }

  /// As people write it, with a point: `1026500000262`, `-0.25`; a very large or small one as `1.5E+30`.
  package var text: String {
    guard !digits.isEmpty else { return "0" }
    let sign = isNegative ? "-" : ""
    let count = digits.utf8.count
    let whole = count + exponent
    if exponent >= 0, whole <= 21 { return sign + digits + String(repeating: "0", count: exponent) }
    if whole > 0, whole <= 21 { return "\(sign)\(digits.prefix(whole)).\(digits.dropFirst(whole))" }
    if whole <= 0, whole > -7 { return "\(sign)0.\(String(repeating: "0", count: -whole))\(digits)" }
    let tail = count > 1 ? ".\(digits.dropFirst())" : ""
    return "\(sign)\(digits.prefix(1))\(tail)E\(whole > 0 ? "+" : "")\(whole - 1)"
  }

  /// Whole part and millionths of a millionth of the rest, cut; nil for a negative number and from a billion on.
  var parts: (whole: Int, rest: Int)? {
    let count = digits.utf8.count
    let whole = count + exponent
    guard !isNegative, whole <= 9 else { return nil }
    let padded =
      String(repeating: "0", count: max(-whole, 0)) + digits + String(repeating: "0", count: max(exponent, 0) + 12)
    let rest = padded.dropFirst(max(whole, 0)).prefix(12)
    guard let first = whole > 0 ? Int(padded.prefix(whole)) : 0, let second = Int(rest) else { return nil }
    return (first, second)
  }
}
