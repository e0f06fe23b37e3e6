/// Orders Russian names as people expect: ё beside е, case aside, digits as numbers («№ 2» before «№ 10»).
///
/// The same on every machine: no locale takes part.
package struct SortKey: Comparable, Sendable {
  private enum Part: Equatable {
    case number(UInt64)
    case letter(UInt32)
  }

  private let parts: [Part]
  /// Tells equal keys apart, so that the order is total.
  private let original: String

  /// The key of a name.
  package init(_ text: String) {
    original = text
    var parts: [Part] = []
    var digits: UInt64?
    for scalar in text.lowercased().unicodeScalars {
      if let digit = Self.digit(scalar) {
        let next = (digits ?? 0).multipliedReportingOverflow(by: 10)
        digits = next.overflow ? UInt64.max / 2 : next.partialValue &+ digit
        continue
      }
      if let run = digits { parts.append(.number(run)) }
      digits = nil
      parts.append(.letter(Self.weight(scalar)))
    }
    if let run = digits { parts.append(.number(run)) }
    self.parts = parts
  }

  package static func < (left: SortKey, right: SortKey) -> Bool {
    for (a, b) in zip(left.parts, right.parts) where a != b {
      switch (a, b) {
      case (.number(let x), .number(let y)): return x < y
      case (.letter(let x), .letter(let y)): return x < y
      case (.number, .letter): return true
      case (.letter, .number): return false
      }
    }
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return Array(left.original.utf8).lexicographicallyPrecedes(Array(right.original.utf8))
  }

  package static func == (left: SortKey, right: SortKey) -> Bool { left.original == right.original }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt64? {
    (48...57).contains(scalar.value) ? UInt64(scalar.value - 48) : nil
  }

  /// Twice the code point leaves room for ё right after е.
  private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar == "ё" ? UInt32(0x435) * 2 + 1 : scalar.value &* 2
  }
}
