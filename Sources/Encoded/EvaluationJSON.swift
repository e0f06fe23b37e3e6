import Reading
import RubricModel
import Scoring

/// Writes `samodiag.evaluation/1` (DESIGN part 3): a promise to other programs, kept apart from the values inside.
///
/// Keys may be added; those here are never renamed, and never change their meaning.
package struct EvaluationJSON {
  private let scored: ScoredSheet
  private let certificate: Certificate
  private let rubric: Rubric
  private let indicators: [Indicator]

  /// An encoder of one scored sheet; `certificate` is its own, where it is at hand already.
  package init(_ scored: ScoredSheet, certificate: Certificate? = nil) {
    self.scored = scored
    self.certificate = certificate ?? scored.certificate
    rubric = scored.rubric
    indicators = scored.rubric.indicators
  }

  /// Appends the evaluation as one object.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("format", "samodiag.evaluation/1")
    json.key("rubric")
    json.beginObject()
    json.member("id", rubric.id)
    json.member("edition", rubric.edition)
    json.member("sha256", rubric.sha256)
    json.endObject()
    writeSchool(to: &json)
    json.member("wave", scored.sheet.wave)
    json.member("sha256", scored.sha256)
    json.key("directions")
    json.beginArray()
    for direction in certificate.directions { write(direction, to: &json) }
    json.endArray()
    writeOverall(to: &json)
    writeDeficits(to: &json)
    json.member("assumptions", certificate.assumptions.count)
    json.endObject()
  }

  private func writeSchool(to json: inout JSONWriter) {
    let school = scored.sheet.school
    json.key("school")
    json.beginObject()
    json.member("id", school.id)
    json.member("name", school.name)
    if let municipality = school.municipality {
      json.key("municipality")
      json.beginObject()
      json.member("oktmo", municipality.oktmo)
      json.member("name", municipality.name)
      json.endObject()
    }
    json.endObject()
  }

  private func write(_ direction: Certificate.Direction, to json: inout JSONWriter) {
    let result = direction.result
    json.beginObject()
    json.member("id", rubric.directions[result.index].id)
    json.member("name", rubric.directions[result.index].name)
    json.member("score", result.tally.score)
    json.member("rawScore", result.tally.raw)
    json.member("max", result.tally.maximum)
    json.levels(result.levels, rubric.levels)
    json.member("lowestScore", result.tally.lowestScore)
    json.member("highestScore", result.tally.highestScore)
    json.member("zeroedBy", ids(result.zeroedBy))
    json.member("unanswered", ids(result.unanswered))
    json.member("unknown", ids(result.unknown))
    json.member("notApplicable", ids(result.notApplicable))
    let items = scored.compiled.directions[result.index]
    json.member("leftOut", ids(scored.leftOut.filter(items.contains)))
    json.key("next")
    json.plan(direction.next, rubric: rubric, indicators: indicators)
    json.endObject()
  }

  private func writeOverall(to json: inout JSONWriter) {
    let tally = scored.evaluation.overall
    json.key("overall")
    json.beginObject()
    json.member("score", tally.score)
    json.member("max", tally.maximum)
    json.levels(scored.evaluation.overallLevels, rubric.levels)
    json.member("lowestScore", tally.worst)
    json.member("highestScore", tally.best)
    json.endObject()
  }

  private func writeDeficits(to json: inout JSONWriter) {
    json.key("deficits")
    json.beginArray()
    for deficit in scored.compiled.deficits(in: scored.evaluation) {
      json.beginObject()
      json.member("indicator", indicators[deficit.item].id)
      json.member("direction", rubric.directions[scored.compiled.items[deficit.item].direction].id)
      json.member("points", deficit.points)
      json.member("max", deficit.maximum)
      json.member("critical", deficit.critical)
      json.endObject()
    }
    json.endArray()
  }

  private func ids(_ items: [Int]) -> [String] { items.map { indicators[$0].id } }
}

extension JSONWriter {
  /// `level`, `lowest`, `highest`; all null where nothing is rated, `level` null where it is undecided.
  mutating func levels(_ range: LevelRange?, _ scale: LevelScale) {
    member("level", orNull: scale.id(range?.decided))
    member("lowest", orNull: scale.id(range?.lowest))
    member("highest", orNull: scale.id(range?.highest))
  }

  /// The cheapest way to a level, or null.
  mutating func plan(_ plan: RaisePlan?, rubric: Rubric, indicators: [Indicator]) {
    guard let plan else { return null() }
    beginObject()
    member("level", rubric.levels.levels[plan.level].id)
    member("effort", plan.effort)
    key("raise")
    beginArray()
    for raise in plan.raises {
      beginObject()
      member("indicator", indicators[raise.item].id)
      member("from", raise.from)
      member("to", raise.to)
      member("effort", raise.effort)
      endObject()
    }
    endArray()
    endObject()
  }
}
