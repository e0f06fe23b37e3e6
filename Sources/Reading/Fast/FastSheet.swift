import Scoring

/// What the scanner found in a sheet besides its answers, which stand in the scanner's row.
package struct FastSheet: Sendable {
  package internal(set) var rubric = TextSlice.none
  package internal(set) var wave = TextSlice.none
  package internal(set) var schoolID = TextSlice.none
  package internal(set) var schoolName = TextSlice.none
  package internal(set) var oktmo = TextSlice.none
  package internal(set) var municipality = TextSlice.none
  package internal(set) var kind = TextSlice.none
  package internal(set) var submitted = TextSlice.none
  /// Bits 0–2: primary, basic, secondary; nil where the sheet does not say.
  package internal(set) var educationLevels: UInt8?
  package internal(set) var specialNeeds: Bool?
  /// Under the edition of the sheet.
  package internal(set) var passport = Scoring.Passport(
    primary: false, basic: false, secondary: false, specialNeeds: false, kind: 0)
  /// The id of the school is neither ОГРН nor ИНН, which the careful reader notes.
  package internal(set) var hasOwnID = false
  /// Answers to indicators that do not apply, which the careful reader notes.
  package internal(set) var leftOut = 0

  /// The passport, `kind` being its index; nil where the edition needs a part that the sheet does not give.
  func passport(kind: Int, needs: PassportNeeds) -> Scoring.Passport? {
    guard educationLevels != nil || !needs.educationLevels, specialNeeds != nil || !needs.specialNeeds else {
      return nil
    }
    let levels = educationLevels ?? 0
    return Scoring.Passport(
      primary: levels & 1 != 0, basic: levels & 2 != 0, secondary: levels & 4 != 0,
      specialNeeds: specialNeeds ?? false, kind: kind)
  }
}
