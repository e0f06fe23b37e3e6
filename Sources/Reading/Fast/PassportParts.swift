import Scoring

/// A passport as far as a sheet gives it.
struct PassportParts {
  /// Bits 0–2: primary, basic, secondary; nil where the sheet does not say.
  var educationLevels: UInt8?
  var specialNeeds: Bool?

  /// The passport; nil where the edition needs a part the sheet does not give.
  func passport(kind: Int, needs: PassportNeeds) -> Scoring.Passport? {
    guard educationLevels != nil || !needs.educationLevels, specialNeeds != nil || !needs.specialNeeds
    else { return nil }
    let levels = educationLevels ?? 0
    return Scoring.Passport(
      primary: levels & 1 != 0, basic: levels & 2 != 0, secondary: levels & 4 != 0,
      specialNeeds: specialNeeds ?? false, kind: kind)
  }
}
