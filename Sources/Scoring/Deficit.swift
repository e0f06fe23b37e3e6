/// An applicable, answered indicator below its maximum (дефицит).
package struct Deficit: Hashable, Sendable {
  /// Index of the indicator.
  package let item: Int
  package let points: Int
  package let maximum: Int
  package let critical: Bool
  /// Points and effort of the next step up; nil when the edition has no step from here.
  package let nextStep: CompiledRubric.Gain?

  /// A critical indicator without points: it zeroes the direction.
  package var isCriticalZero: Bool { critical && points == 0 }
}

extension CompiledRubric {
  /// What one step gives and costs.
  package struct Gain: Hashable, Sendable {
    package let points: Int
    package let effort: Int
  }

  /// Deficits of a school: critical zeros first, then what the next step gives per effort, then declared order.
  package func deficits(in evaluation: Evaluation) -> [Deficit] {
    let found = items.indices.compactMap { item -> Deficit? in
      guard evaluation.counts(item), let points = evaluation.states[item].points else { return nil }
      guard points < items[item].highest else { return nil }
      let step = items[item].steps.first { $0.from >= points }
      return Deficit(
        item: item, points: points, maximum: items[item].highest, critical: items[item].critical,
        nextStep: step.map { Gain(points: $0.to - points, effort: $0.effort) })
    }
    return found.sorted(by: Self.comesBefore)
  }

  private static func comesBefore(_ left: Deficit, _ right: Deficit) -> Bool {
    if left.isCriticalZero != right.isCriticalZero { return left.isCriticalZero }
    // points/effort compared without division: a·d against c·b (M1).
    let leftGain = (left.nextStep?.points ?? 0) * (right.nextStep?.effort ?? 1)
    let rightGain = (right.nextStep?.points ?? 0) * (left.nextStep?.effort ?? 1)
    return leftGain != rightGain ? leftGain > rightGain : left.item < right.item
  }
}
