import RubricModel

/// A rubric as integers, ready to score a country: no strings, no predicates, no optionals in the way.
///
/// Built once from a `Rubric` that the linter accepts; indices are positions in `Rubric.indicators` and `Rubric.directions`.
package struct CompiledRubric: Sendable {
  /// One indicator as numbers.
  package struct Item: Sendable {
    package let direction: Int
    /// Fewest and most points an answer can give.
    package let lowest: Int
    package let highest: Int
    package let critical: Bool
    /// What each step costs, lowest first (M10).
    package let steps: [CompiledStep]
  }

  /// What of an indicator a sum needs, without references, so that a row of answers is summed without counting any.
  @usableFromInline struct Weight: Sendable {
    @usableFromInline let lowest: Int32
    @usableFromInline let highest: Int32
    @usableFromInline let critical: Bool

    init(_ item: Item) {
      lowest = Int32(clamping: item.lowest)
      highest = Int32(clamping: item.highest)
      critical = item.critical
    }
  }

  /// A step between neighbouring point values.
  package struct CompiledStep: Sendable {
    package let from: Int
    package let to: Int
    package let effort: Int
    /// How long it usually takes.
    package let weeks: Int
  }

  package let items: [Item]
  @usableFromInline let weights: [Weight]
  /// The items of each direction, contiguous.
  package let directions: [Range<Int>]
  /// Cut scores of each direction and of the whole.
  package let cuts: [CutTable]
  package let overallCuts: CutTable
  package let zeroedDirection: LevelScale.ZeroedDirection
  package let gaps: LevelScale.Gaps
  package let needs: PassportNeeds
  /// Applicability of every item for every passport: `applicable[passport.code * items.count + item]`.
  @usableFromInline let applicable: [Bool]

  /// Compiles; directions without cut scores of their own take those of the whole.
  package init(_ rubric: Rubric) {
    var items: [Item] = []
    var directions: [Range<Int>] = []
    for (index, direction) in rubric.directions.enumerated() {
      let start = items.count
      items += direction.indicators.map { indicator in
        Item(
          direction: index, lowest: indicator.scale.minimum, highest: indicator.scale.maximum,
          critical: indicator.critical,
          steps: indicator.steps.map { CompiledStep(from: $0.from, to: $0.to, effort: $0.effort, weeks: $0.weeks) })
      }
      directions.append(start..<items.count)
    }
    let scale = rubric.levels
    let indicators = rubric.indicators
    self.items = items
    weights = items.map(Weight.init)
    self.directions = directions
    overallCuts = CutTable(unit: scale.unit, bounds: scale.overall.bounds)
    cuts = rubric.directions.map {
      CutTable(unit: scale.unit, bounds: (scale.directions[$0.id] ?? scale.overall).bounds)
    }
    zeroedDirection = scale.zeroedDirection
    gaps = scale.gaps
    let predicates = indicators.map { $0.applies }
    needs = PassportNeeds(predicates)
    var applicable: [Bool] = []
    applicable.reserveCapacity(indicators.count * 16 * Swift.max(rubric.schoolKinds.count, 1))
    for passport in Passport.all(kinds: rubric.schoolKinds.count) {
      for predicate in predicates {
        applicable.append(predicate.holds(for: passport, kinds: rubric.schoolKinds))
      }
    }
    self.applicable = applicable
  }

  /// Whether the indicator is asked of a school with this passport (M2); false for a passport of another edition.
  @inlinable
  package func applies(_ item: Int, to passport: Passport) -> Bool {
    let index = passport.code * items.count + item
    return index < applicable.count && applicable[index]
  }
}
