extension PlainField {
  /// What the id of a school is, as far as it is beyond doubt (`SchoolIdentifier`).
  enum SchoolID {
    /// ОГРН or ИНН with a right check digit.
    case number
    /// The region's own.
    case own
    case doubtful
  }

  /// Judges the id of a school (rule 4).
  var schoolID: SchoolID {
    switch bytes.count {
    case 13 where bytes.allSatisfy({ $0 &- 0x30 < 10 }): isOGRN ? .number : .doubtful
    case 10 where bytes.allSatisfy({ $0 &- 0x30 < 10 }): isINN ? .number : .doubtful
    // A letter is no digit and no separator, so that the id is the region's own.
    default: hasLetter ? .own : .doubtful
    }
  }

  /// The first twelve digits, mod 11, mod 10, give the thirteenth.
  private var isOGRN: Bool {
    var value = 0
    for index in 0..<12 { value = value * 10 + Int(bytes[index] &- 0x30) }
    return value % 11 % 10 == Int(bytes[12] &- 0x30)
  }

  /// Weights 2 4 10 3 5 9 4 6 8, mod 11, mod 10, give the tenth digit.
  private var isINN: Bool {
    func digit(_ index: Int) -> Int { Int(bytes[index] &- 0x30) }
    var sum = 2 * digit(0) + 4 * digit(1) + 10 * digit(2)
    sum += 3 * digit(3) + 5 * digit(4) + 9 * digit(5)
    sum += 4 * digit(6) + 6 * digit(7) + 8 * digit(8)
    return sum % 11 % 10 == digit(9)
  }
}
