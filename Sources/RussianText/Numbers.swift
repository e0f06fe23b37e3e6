/// A whole number with groups of three held together by no-break spaces from five digits on: 45 000, but 4500.
package func number(_ value: Int) -> String {
  let digits = Array(String(value.magnitude))
  let sign = value < 0 ? "\u{2212}" : ""
  guard digits.count > 4 else { return sign + String(digits) }
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0 && (digits.count - index) % 3 == 0 { text.append("\u{A0}") }
    text.append(digit)
  }
  return sign + text
}

/// A share as per cent for print: `places` decimals, rounded half up, decimal comma, no-break space (M1: on paper only).
///
/// A dash where the whole is not positive. Parts up to a thousand million are exact.
package func percent(_ part: Int, of whole: Int, places: Int = 1) -> String {
  guard whole > 0, part >= 0 else { return "—" }
  let unit = (0..<places).reduce(1) { product, _ in product * 10 }
  let scaled = (200 * unit * part + whole) / (2 * whole)
  let fraction = String(scaled % unit)
  let tail = places == 0 ? "" : "," + String(repeating: "0", count: places - fraction.count) + fraction
  return "\(number(scaled / unit))\(tail)\u{A0}%"
}

/// An exact decimal `units / 10^places` with a comma, as given: `4875`, `2` → «48,75».
package func decimal(_ units: Int, places: Int) -> String {
  guard places > 0 else { return String(units) }
  let digits = String(units.magnitude)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return "\(units < 0 ? "\u{2212}" : "")\(padded.dropLast(places)),\(padded.suffix(places))"
}
