import Scoring

/// Picks the targets that a plan can do something for: they exist, are rated, and stand above the level held for sure.
struct OpenTargets {
  private let rubric: CompiledRubric
  private let evaluation: Evaluation

  init(_ rubric: CompiledRubric, _ evaluation: Evaluation) {
    self.rubric = rubric
    self.evaluation = evaluation
  }

  /// The open targets, each once, in the order given.
  func choose(_ targets: [LevelTarget]) -> [LevelTarget] {
    var seen: Set<LevelTarget> = []
    return targets.filter { settled($0) == nil && seen.insert($0).inserted }
  }

  /// The outcome of a target that needs no search; nil when it is open.
  func settled(_ target: LevelTarget) -> TargetVerdict.Outcome? {
    guard let top = rubric.topLevel(of: target.aim) else { return .noSuchDirection }
    guard (0...top).contains(target.level) else { return .noSuchLevel(top: top) }
    guard let levels = evaluation.levels(of: target.aim) else { return .notRated }
    guard target.level <= levels.lowest else { return nil }
    return target.level < levels.lowest ? .belowCurrent : .alreadyHeld
  }
}
