/// Levels and the rules that derive them (M4–M7), as one edition states them.
public struct LevelScale: Sendable {
  /// One level (уровень).
  public struct Level: Hashable, Sendable {
    public var id: String
    /// Russian, lower case, as printed: «ниже базового».
    public var name: String
    public var basis: Basis

    public init(id: String, name: String, basis: Basis) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }

  /// In what the cut scores of an edition are stated (M6).
  public enum Unit: String, CaseIterable, Sendable {
    case points
    /// Whole per cent of the applicable maximum.
    case share
  }

  /// What a zeroed direction does to the whole school (M7).
  public enum ZeroedDirection: Hashable, Sendable {
    case nothingMore
    /// The whole is not above this level, by index.
    case caps(level: Int)
    case makesBelow
  }

  /// What a gap means (M5).
  public enum Gaps: String, CaseIterable, Sendable {
    case range
    case zero
  }

  /// Lower bounds of levels 1, 2, … (level 0 needs none), inclusive.
  public struct CutScores: Hashable, Sendable {
    public var bounds: [Int]
    public var basis: Basis
    public var place: Place

    public init(bounds: [Int], basis: Basis, place: Place = .nowhere) {
      self.bounds = bounds
      self.basis = basis
      self.place = place
    }
  }

  /// Lowest first; index 0 is «ниже базового».
  public var levels: [Level]
  public var unit: Unit
  public var overall: CutScores
  /// By direction id; one for each direction.
  public var directions: [String: CutScores]
  public var criticalBasis: Basis
  public var zeroedDirection: ZeroedDirection
  public var zeroedDirectionBasis: Basis
  public var gaps: Gaps
  public var gapsBasis: Basis
  public var place: Place

  public init(
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
