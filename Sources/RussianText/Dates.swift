private let nominative = [
  "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
]

/// An ISO day as Russians print it: `2023-11-05` → «05.11.2023»; anything else comes back as it is.
package func date(_ iso: String) -> String {
  let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return iso }
  guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return iso }
  return "\(parts[2]).\(parts[1]).\(parts[0])"
}

/// A wave or month as people say it: `2023-11` → «ноябрь 2023 г.»; anything else comes back as it is.
package func wave(_ iso: String) -> String {
  let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[0].count == 4, let month = Int(parts[1]), (1...12).contains(month) else { return iso }
  return "\(nominative[month - 1]) \(parts[0])\u{A0}г."
}
