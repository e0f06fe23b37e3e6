import Planning
import Reading
import RubricModel
import Scoring

/// Writes what the transition planner answered: targets, verdicts, the way and the proof (M10).
struct TransitionJSON {
  private let answer: TransitionAnswer
  private let rubric: Rubric
  private let indicators: [Indicator]
  private let slips: [Slip]

  init(_ answer: TransitionAnswer, _ rubric: Rubric, slips: [Slip]) {
    self.answer = answer
    self.slips = slips
    self.rubric = rubric
    indicators = rubric.indicators
  }

  func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("effort", answer.plan.effort)
    json.member("weeks", answer.plan.weeks)
    json.key("effortLimit")
    json.orNull(answer.request.limits.effort)
    json.key("weeksLimit")
    json.orNull(answer.request.limits.weeks)
    json.array("targets", answer.verdicts) { write($0, &$1) }
    json.array("equalWays", answer.equalPlans) { plan, json in
      json.beginArray()
      for raise in plan.raises { json.string("\(indicators[raise.item].id) \(raise.from)→\(raise.to)") }
      json.endArray()
    }
    json.member("moreEqualWays", answer.hasMore)
    json.array("ifStepSlips", slips) { slip, json in
      json.beginObject()
      json.member("indicator", indicators[slip.step.item].id)
      json.member("from", slip.step.from)
      json.member("to", slip.step.to)
      json.member("targetsLost", slip.lost.count)
      json.key("extraEffort")
      json.orNull(slip.lost.isEmpty ? 0 : slip.replacement?.extra)
      json.endObject()
    }
    json.key("proof")
    json.beginObject()
    json.member("indicators", answer.optimality.indicators)
    json.member("waysCompared", answer.optimality.ways.decimal)
    json.endObject()
    json.endObject()
  }

  private func write(_ verdict: TargetVerdict, _ json: inout JSONWriter) {
    json.beginObject()
    switch verdict.target.aim {
    case .whole: json.member("of", "overall")
    case .direction(let index): json.member("of", rubric.directions[index].id)
    }
    let levels = rubric.levels.levels
    json.member("level", levels.indices.contains(verdict.target.level) ? levels[verdict.target.level].id : "")
    json.member("met", verdict.isMet)
    if case .missed(let shortfall) = verdict.outcome {
      json.key("missing")
      json.beginObject()
      json.member("points", shortfall.points)
      json.member("criticals", shortfall.criticals.map { indicators[$0].id })
      json.endObject()
    }
    json.endObject()
  }
}

extension JSONWriter {
  /// A number or null.
  mutating func orNull(_ value: Int?) {
    if let value { int(value) } else { null() }
  }
}
