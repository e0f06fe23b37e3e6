import Scoring

/// What the scanner found in a sheet besides its answers, which stand in the scanner's row.
package struct FastSheet {
  package var rubric = TextSlice.none
  package var wave = TextSlice.none
  package var schoolID = TextSlice.none
  package var schoolName = TextSlice.none
  package var oktmo = TextSlice.none
  package var municipality = TextSlice.none
  package var passport = Scoring.Passport(primary: false, basic: false, secondary: false, specialNeeds: false, kind: 0)
  /// The id of the school is neither ОГРН nor ИНН.
  package var hasOwnID = false
  /// Answers that are left out because their indicator does not apply to the school.
  package var leftOut = 0
}
