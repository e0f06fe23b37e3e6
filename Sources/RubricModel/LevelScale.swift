/// Levels and the rules that derive them (M4–M7), as one edition states them.
package struct LevelScale: Sendable {
  /// One level (уровень).
  package struct Level: Hashable, Sendable {
    package var id: String
    /// Russian, lower case, as printed: «ниже базового».
    package var name: String
    package var basis: Basis

    package init(id: String, name: String, basis: Basis) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }

  /// In what the cut scores of an edition are stated (M6).
  package enum Unit: String, CaseIterable, Sendable {
    case points
    /// Whole per cent of the applicable maximum.
    case share
  }

  /// What a zeroed direction does to the whole school (M7).
  package enum ZeroedDirection: Hashable, Sendable {
    case nothingMore
    /// The whole is not above this level, by index.
    case caps(level: Int)
    case makesBelow
  }

  /// What a gap means (M5).
  package enum Gaps: String, CaseIterable, Sendable {
    case range
    case zero
  }

  /// Lower bounds of levels 1, 2, … (level 0 needs none), inclusive.
  package struct CutScores: Hashable, Sendable {
    package var bounds: [Int]
    package var basis: Basis
    package var place: Place

    package init(bounds: [Int], basis: Basis, place: Place = .nowhere) {
      self.bounds = bounds
      self.basis = basis
      self.place = place
    }
  }

  /// Lowest first; index 0 is «ниже базового».
  package var levels: [Level]
  package var unit: Unit
  package var overall: CutScores
  /// By direction id; one for each direction.
  package var directions: [String: CutScores]
  package var criticalBasis: Basis
  package var zeroedDirection: ZeroedDirection
  package var zeroedDirectionBasis: Basis
  package var gaps: Gaps
  package var gapsBasis: Basis
  package var place: Place

  package init(
    levels: [Level], unit: Unit, overall: CutScores, directions: [String: CutScores], criticalBasis: Basis,
    zeroedDirection: ZeroedDirection, zeroedDirectionBasis: Basis, gaps: Gaps, gapsBasis: Basis,
    place: Place = .nowhere
  ) {
    self.levels = levels
    self.unit = unit
    self.overall = overall
    self.directions = directions
    self.criticalBasis = criticalBasis
    self.zeroedDirection = zeroedDirection
    self.zeroedDirectionBasis = zeroedDirectionBasis
    self.gaps = gaps
    self.gapsBasis = gapsBasis
    self.place = place
  }
}
