/// What the id of a school is: a state number with a right check digit, an id of the region's own, or a mistake.
package enum SchoolIdentifier: Hashable, Sendable {
  /// ОГРН, 13 digits.
  case ogrn
  /// ИНН of an organisation, 10 digits.
  case inn
  /// 13 digits of which the last eight are zeros: no register gives record number 0, so the number is made up (the
  /// contract's own sheet has one). Its check digit is not asked for, and the report says what it is.
  case example
  /// An id of the region's own; nothing about it can be checked, and the report says so.
  case own
  /// 12 digits: the ИНН of a person. Personal data, never kept and never printed.
  case personal
  /// A number of the right length whose check digit does not fit.
  case wrongCheckDigit(Form)
  /// Digits only, but as many as no number of an organisation has.
  case wrongLength(Int)
  /// Digits parted by spaces or dashes.
  case parted
  /// A long number that a table program has shortened to `1,0265E+12`: its digits are lost.
  case shortened
  /// Nothing but white space.
  case blank

  /// A state number with a check digit.
  package enum Form: Hashable, Sendable {
    case ogrn
    case inn
  }

  /// Judges an id by its form alone: ASCII digits decide, anything else is the region's own.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = bytes.filter { $0 &- 0x30 < 10 }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      self = .blank
      return
    }
    guard digits.count == bytes.count else {
      let separators: Set<Unicode.Scalar> = [" ", "\u{A0}", "-", "–", "—", "\t"]
      let onlyParted = !digits.isEmpty && text.unicodeScalars.allSatisfy { separators.contains($0) || $0.isDigit }
      self = onlyParted ? .parted : Self.isShortened(bytes) ? .shortened : .own
      return
    }
    switch digits.count {
    case 13 where CheckDigit.isOGRN(digits): self = .ogrn
    case 13: self = digits.suffix(8).allSatisfy { $0 == 0x30 } ? .example : .wrongCheckDigit(.ogrn)
    case 10: self = CheckDigit.isINN(digits) ? .inn : .wrongCheckDigit(.inn)
    case 12: self = .personal
    default: self = .wrongLength(digits.count)
    }
  }
}

extension SchoolIdentifier {
  /// `1,0265E+12`: digits with a comma or a point, then a power of ten; e also as the Russian letter.
  fileprivate static func isShortened(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mark = text.firstIndex(where: { "EeЕе".contains($0) }), mark != text.startIndex else { return false }
    let power = text[text.index(after: mark)...]
    return text[..<mark].unicodeScalars.allSatisfy { $0.isDigit || $0 == "," || $0 == "." }
      && (power.hasPrefix("+") || power.hasPrefix("-")) && power.count > 1
      && power.dropFirst().unicodeScalars.allSatisfy(\.isDigit)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}

/// Check digits of state numbers, over ASCII digits.
package enum CheckDigit {
  /// ОГРН: the first twelve digits as a number, mod 11, mod 10, give the thirteenth.
  package static func isOGRN(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13 else { return false }
    return ogrn(digits.dropLast()) == digits[12] &- 0x30
  }

  /// ИНН of an organisation: weights 2 4 10 3 5 9 4 6 8, mod 11, mod 10, give the tenth.
  package static func isINN(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    return inn(digits.dropLast()) == digits[9] &- 0x30
  }

  /// The thirteenth digit for twelve; digits are ASCII.
  package static func ogrn(_ digits: some Sequence<UInt8>) -> UInt8 {
    UInt8(digits.reduce(0) { ($0 * 10 + Int($1 &- 0x30)) % 11 } % 10)
  }

  /// The tenth digit for nine; digits are ASCII.
  package static func inn(_ digits: some Sequence<UInt8>) -> UInt8 {
    UInt8(zip([2, 4, 10, 3, 5, 9, 4, 6, 8], digits).reduce(0) { $0 + $1.0 * Int($1.1 &- 0x30) } % 11 % 10)
  }
}

/// ОКТМО: the code of a municipality (8 digits) or of a settlement in it (11).
package enum OKTMO {
  /// By form alone; whether the code exists is a matter of the operator's table.
  package static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8
    return (bytes.count == 8 || bytes.count == 11) && bytes.allSatisfy { $0 &- 0x30 < 10 }
  }
}
