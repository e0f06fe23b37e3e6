import Planning
import Reading
import RubricModel
import RussianText
import Scoring

/// Writes `samodiag.plan/1`: a promise to other programs, kept apart from the values inside.
///
/// Keys may be added; those here are never renamed, and never change their meaning.
package struct ActionPlanJSON {
  private let scored: ScoredSheet
  private let plan: ActionPlan
  private let rubric: Rubric
  private let indicators: [Indicator]

  /// An encoder of the plan of one scored sheet.
  package init(_ plan: ActionPlan, of scored: ScoredSheet) {
    self.plan = plan
    self.scored = scored
    rubric = scored.rubric
    indicators = scored.rubric.indicators
  }

  /// Appends the plan as one object.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("format", "samodiag.plan/1")
    json.member("kind", plan.kind.rawValue)
    json.member("asOf", plan.asOf.iso)
    json.key("rubric")
    json.beginObject()
    json.member("id", rubric.id)
    json.member("sha256", rubric.sha256)
    json.endObject()
    json.key("roadmap")
    json.beginObject()
    json.member("id", plan.roadmap.id)
    json.member("sha256", plan.roadmap.sha256)
    json.endObject()
    json.key("school")
    json.beginObject()
    json.member("id", scored.sheet.school.id)
    json.member("name", scored.sheet.school.name)
    json.endObject()
    json.member("wave", scored.sheet.wave)
    json.member("sha256", scored.sha256)
    json.key("transition")
    if let answer = plan.transition {
      let slips = SlipCheck(scored.compiled).check(answer)
      TransitionJSON(answer, rubric, slips: slips).write(to: &json)
    } else {
      json.null()
    }
    json.array("lines", Array(plan.lines.enumerated())) { write($0.element, $0.offset + 1, &$1) }
    json.array("keeping", plan.keeping) { write($0, &$1) }
    json.array("duties", plan.duties) { write($0, &$1) }
    json.array("directions", plan.directions) { write($0, &$1) }
    json.array("withoutItem", plan.unsupported) { line, json in json.string(indicators[line.step.item].id) }
    json.array("closed", plan.closed) { write($0, &$1) }
    json.array("conditional", plan.conditional) { row, json in
      json.beginObject()
      json.member("item", row.item.key)
      json.member("title", row.item.title)
      json.member("conditions", row.conditions)
      json.endObject()
    }
    json.array("forecast", plan.forecast) { write($0, &$1) }
    json.endObject()
  }

  private func write(_ line: ActionLine, _ number: Int, _ json: inout JSONWriter) {
    let indicator = indicators[line.step.item]
    let direction = rubric.directions[line.direction]
    json.beginObject()
    json.member("number", number)
    json.key("deficit")
    json.beginObject()
    json.member("indicator", indicator.id)
    json.member("direction", direction.id)
    json.member("from", line.step.from)
    json.member("to", line.step.to)
    json.member("max", indicator.scale.maximum)
    json.member("criticalZero", line.step.liftsCriticalZero)
    json.member("unanswered", line.step.startsFromGap)
    json.endObject()
    json.member("effort", line.step.effort)
    json.member("weeks", line.step.weeks)
    json.key("measure")
    if let measure = line.measure {
      json.beginObject()
      json.member("action", measure.action)
      json.member("owner", measure.owner)
      json.member("evidence", measure.evidence)
      json.endObject()
    } else {
      json.null()
    }
    json.member("item", orNull: line.link?.item.key)
    json.key("link")
    write(line.link, direction.name, &json)
    json.array("otherItems", line.others) { write($0, direction.name, &$1) }
    json.key("window")
    json.window(line.date.window)
    json.member("due", orNull: line.date.due?.iso)
    json.member("scheduled", line.date.due != nil)
    json.member("dateNote", orNull: line.dateNote)
    json.key("responsible")
    json.beginObject()
    json.member("school", orNull: line.measure?.owner)
    json.member("outside", line.link.map { plan.roadmap.outsideRoles($0.item.roles) } ?? [])
    json.endObject()
    json.member("result", orNull: line.link?.item.result.text)
    json.endObject()
  }

  private func write(_ link: ItemLink?, _ direction: String, _ json: inout JSONWriter) {
    guard let link else { return json.null() }
    json.beginObject()
    json.member("item", link.item.key)
    json.member("parts", link.fit.parts.map(\.label))
    json.member("title", link.item.title)
    json.member("rank", link.rank.rawValue)
    json.member("basis", orNull: link.fit.grounds?.kind.rawValue)
    json.member("mark", link.mark)
    json.member("reason", link.reason(for: direction))
    json.array("windows", link.windows) { $1.window($0) }
    json.member("onRequest", link.isOnRequest)
    json.endObject()
  }

  private func write(_ keep: KeepLine, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("direction", rubric.directions[keep.direction].id)
    json.member("level", rubric.levels.levels[keep.level].id)
    json.key("fallAfter")
    if let fall = keep.fall { json.int(fall.points) } else { json.null() }
    json.member("criticals", (keep.fall?.criticals ?? []).map { indicators[$0].id })
    json.key("link")
    write(keep.link, rubric.directions[keep.direction].name, &json)
    json.endObject()
  }

  private func write(_ duty: Duty, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("item", orNull: duty.item?.key)
    json.member("clauses", duty.clauses.map(\.number))
    json.member("title", duty.title)
    json.array("windows", duty.windows) { $1.window($0) }
    json.member("due", orNull: duty.due?.iso)
    json.member("dueBy", orNull: duty.stricter.map { "clause \($0.number)" })
    json.member("overdue", duty.isOverdue)
    json.member("ifConditions", duty.unconfirmed)
    json.endObject()
  }

  private func write(_ cover: DirectionCover, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("direction", rubric.directions[cover.direction].id)
    json.member("deficits", cover.deficits)
    json.member("named", cover.naming == .named)
    json.key("bestRank")
    if let best = cover.best { json.int(best.rawValue) } else { json.null() }
    json.member("words", orNull: cover.words.isEmpty ? nil : cover.words)
    json.endObject()
  }

  private func write(_ row: ClosedItem, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("item", row.item.key)
    json.member("title", row.item.title)
    switch row.reason {
    case .ended(let day): json.member("ended", day.iso)
    case .condition(let id): json.member("condition", id)
    }
    json.endObject()
  }

  private func write(_ month: MonthForecast, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("day", month.day.iso)
    json.member("stepsDone", month.done)
    json.member("score", month.evaluation.overall.score)
    json.levels(month.evaluation.overallLevels, rubric.levels)
    json.array("directions", month.evaluation.directions) { result, json in
      json.beginObject()
      json.member("id", rubric.directions[result.index].id)
      json.member("score", result.tally.score)
      json.levels(result.levels, rubric.levels)
      json.endObject()
    }
    json.endObject()
  }
}

extension JSONWriter {
  /// An array, each of its values written by the caller.
  mutating func array<Value>(_ key: String, _ values: [Value], _ write: (Value, inout JSONWriter) -> Void) {
    self.key(key)
    beginArray()
    for value in values { write(value, &self) }
    endArray()
  }

  /// `{ "from": …, "to": … }` in ISO days, or null.
  mutating func window(_ window: DateWindow?) {
    guard let window else { return null() }
    beginObject()
    member("from", orNull: window.start?.iso)
    member("to", window.end.iso)
    endObject()
  }
}
