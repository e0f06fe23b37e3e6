import RubricModel
import Scoring

/// Targets in the terms of a search: gains of directions, and scores of the whole.
struct SearchGoals: Sendable {
  /// One way to treat the whole school: lift it to a level, or leave it.
  struct Whole: Sendable {
    /// Points missing above what stands for sure: directions that are zeroed count nothing until they are lifted.
    let score: Int
    /// Whether directions may stay zeroed (M7).
    let mayStayZeroed: Bool
    /// How many targets of the whole it meets.
    let met: Int
  }

  /// One direction; a target above the lowest level also needs its critical zeros lifted.
  struct Direction: Sendable {
    /// The gain without which a way does not count; nil when the direction may be left as it is.
    var floor: Int?
    /// Gains that meet a target each, when targets are counted.
    var counted: [Int] = []

    var highest: Int { Swift.max(floor ?? 0, counted.max() ?? 0) }
  }

  private(set) var directions: [Direction]
  private(set) var whole: [Whole]
  /// Targets of directions that are counted; 0 when all are demanded.
  var counted: Int { directions.reduce(0) { $0 + $1.counted.count } }

  /// Goals that demand all targets at once, or that count how many are met. Targets are open ones: rated, above the
  /// level held, and no two alike.
  init(_ targets: [LevelTarget], demandingAll: Bool, rubric: CompiledRubric, fields: [DirectionField]) {
    directions = fields.map { _ in Direction() }
    let none = Whole(score: 0, mayStayZeroed: true, met: 0)
    let maximum = fields.reduce(0) { $0 + $1.maximum }
    let sure = fields.reduce(0) { $0 + ($1.isZeroed ? 0 : $1.standing) }
    var levels: [Int] = []
    for target in targets {
      guard case .direction(let index) = target.aim else {
        levels.append(target.level)
        continue
      }
      let bound = rubric.cuts[index].points(for: target.level, maximum: fields[index].maximum)
      let gain = Swift.max(0, bound - fields[index].standing)
      if demandingAll {
        directions[index].floor = Swift.max(gain, directions[index].floor ?? 0)
      } else {
        directions[index].counted.append(gain)
      }
    }
    let wholes = levels.sorted().enumerated().map { order, level in
      Whole(
        score: Swift.max(0, rubric.overallCuts.points(for: level, maximum: maximum) - sure),
        mayStayZeroed: rubric.allowsZeroedDirection(at: level), met: order + 1)
    }
    whole = demandingAll ? [wholes.last ?? none] : [none] + wholes
  }
}

extension CompiledRubric {
  /// Whether the whole school can have a level while a direction is zeroed (M7).
  func allowsZeroedDirection(at level: Int) -> Bool {
    switch zeroedDirection {
    case .nothingMore: true
    case .caps(let cap): level <= cap
    case .makesBelow: level <= 0
    }
  }
}
