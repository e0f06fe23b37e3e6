import RubricModel
import Scoring

/// What of a set of schools adds up: how many stand in each slot, their points and their maximum.
package struct Measures: Hashable, Sendable {
  /// By id of the level, then `undecided` and `notRated`.
  package private(set) var slots: [String: Int] = [:]
  package private(set) var points = 0
  package private(set) var maximum = 0
  package private(set) var schools = 0

  package init() {}

  /// Names of the two slots that are no level.
  package static let undecided = "undecided"
  package static let notRated = "notRated"

  mutating func add(_ result: ScopeResult, _ edition: RegionEdition) {
    let levels = edition.rubric.levels.levels
    let slot: String
    if let range = result.levels {
      slot = range.decided.map { levels[$0].id } ?? Self.undecided
    } else {
      slot = Self.notRated
    }
    slots[slot, default: 0] += 1
    points += result.score
    maximum += result.maximum
    schools += 1
  }

  /// The count of a slot by id.
  package subscript(slot: String) -> Int { slots[slot, default: 0] }

  package static func + (left: Measures, right: Measures) -> Measures { combine(left, right, +) }

  package static func - (left: Measures, right: Measures) -> Measures { combine(left, right, -) }

  /// Slots that come to 0 are dropped, so that equal sums are equal values.
  private static func combine(_ left: Measures, _ right: Measures, _ change: (Int, Int) -> Int) -> Measures {
    var result = left
    for (slot, count) in right.slots { result.slots[slot] = change(left[slot], count) }
    result.slots = result.slots.filter { $0.value != 0 }
    result.points = change(left.points, right.points)
    result.maximum = change(left.maximum, right.maximum)
    result.schools = change(left.schools, right.schools)
    return result
  }
}
