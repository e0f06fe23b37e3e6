import Synthetic

/// One invented school of the country, with identifiers whose check digits are right.
struct CountrySchool {
  let id: String
  let name: String
  let oktmo: String
  let municipality: String
  let educationLevels: [String]
  let specialNeeds: Bool
  let kind: String
  /// How good its answers are, 0…999.
  let quality: Int

  /// Number of regions the schools are spread over.
  static let regions = 85

  static func region(of number: Int, in schools: Int) -> Int { number * regions / max(schools, 1) + 1 }

  init(number: Int, of schools: Int, kinds: [String], random: inout SplitMix64) {
    let region = Self.region(of: number, in: schools)
    let district = random.below(24) + 1
    let two = Self.padded(region, 2)
    id =
      random.chance(40)
      ? Self.inn(two + "01" + Self.padded(number, 5)) : Self.ogrn("102" + two + Self.padded(number, 7))
    name = "МБОУ «СОШ № \(number % 120 + 1)» (вымышленная школа \(number + 1))"
    oktmo = two + "7" + Self.padded(district, 2) + "000"
    municipality = "Вымышленный округ № \(district) региона \(region)"
    let span = random.below(10)
    educationLevels =
      span == 0 ? ["primary"] : span < 4 ? ["primary", "basic"] : ["primary", "basic", "secondary"]
    specialNeeds = random.chance(700)
    kind = kinds.isEmpty || random.chance(850) ? kinds.first ?? "general" : random.pick(kinds)
    quality = 150 + random.below(850)
  }

  private static func ogrn(_ twelve: String) -> String {
    "\(twelve)\((Int(twelve) ?? 0) % 11 % 10)"
  }

  private static func inn(_ nine: String) -> String {
    let weights = [2, 4, 10, 3, 5, 9, 4, 6, 8]
    let sum = zip(nine.utf8, weights).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    return "\(nine)\(sum % 11 % 10)"
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
