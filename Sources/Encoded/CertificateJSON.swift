import Reading
import RubricModel
import Scoring

/// Writes `samodiag.certificate/1` (M9): what was summed and compared, and on which facts it rests.
///
/// `Verifying` builds the same text from the sheet and the rubric with code of its own and compares the two.
package struct CertificateJSON {
  private let scored: ScoredSheet
  private let certificate: Certificate
  private let engine: String
  private let rubric: Rubric
  private let indicators: [Indicator]
  private let given: [String: Answer.Value]

  /// An encoder of one scored sheet; `engine` names the program and its version, `certificate` is its own, where it is at hand already.
  package init(_ scored: ScoredSheet, engine: String, certificate: Certificate? = nil) {
    self.scored = scored
    self.engine = engine
    self.certificate = certificate ?? scored.certificate
    rubric = scored.rubric
    indicators = scored.rubric.indicators
    given = Dictionary(scored.sheet.answers.map { ($0.indicator, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Appends the certificate as one object.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("format", "samodiag.certificate/1")
    json.member("engine", engine)
    json.key("rubric")
    json.beginObject()
    json.member("id", rubric.id)
    json.member("edition", rubric.edition)
    json.member("sha256", rubric.sha256)
    json.endObject()
    json.key("sheet")
    json.beginObject()
    json.member("sha256", scored.sha256)
    json.endObject()
    writeSchool(to: &json)
    json.key("directions")
    json.beginArray()
    for direction in certificate.directions { write(direction, to: &json) }
    json.endArray()
    writeOverall(to: &json)
    writeAssumptions(to: &json)
    json.endObject()
  }

  private func writeSchool(to json: inout JSONWriter) {
    let school = scored.sheet.school
    json.key("school")
    json.beginObject()
    json.member("id", school.id)
    json.member("name", school.name)
    json.endObject()
    json.member("wave", scored.sheet.wave)
    json.key("passport")
    json.beginObject()
    if let levels = school.educationLevels {
      json.member("educationLevels", EducationLevel.allCases.filter(levels.contains).map(\.rawValue))
    } else {
      json.member("educationLevels", orNull: nil)
    }
    json.key("specialNeeds")
    if let needs = school.specialNeeds { json.bool(needs) } else { json.null() }
    json.member("kind", orNull: school.kind)
    json.endObject()
  }

  private func write(_ direction: Certificate.Direction, to json: inout JSONWriter) {
    let result = direction.result
    let cuts = rubric.levels.directions[rubric.directions[result.index].id] ?? rubric.levels.overall
    json.beginObject()
    json.member("id", rubric.directions[result.index].id)
    json.member("name", rubric.directions[result.index].name)
    json.member("rated", result.levels != nil)
    json.key("indicators")
    json.beginArray()
    for item in scored.compiled.directions[result.index] { write(item: item, to: &json) }
    json.endArray()
    json.member("sum", result.tally.raw)
    json.member("max", result.tally.maximum)
    json.member("score", result.tally.score)
    json.member("zeroedBy", ids(result.zeroedBy))
    writeEnds(result.tally, result.levels, to: &json)
    write(direction.comparisons, basis: cuts.basis, to: &json)
    json.key("next")
    json.plan(direction.next, rubric: rubric, indicators: indicators)
    json.key("fall")
    if let fall = direction.fall {
      json.beginObject()
      json.member("points", fall.points)
      json.member("criticals", ids(fall.criticals))
      json.endObject()
    } else {
      json.null()
    }
    json.member("toAnswer", ids(direction.toAnswer))
    json.endObject()
  }

  private func write(item: Int, to json: inout JSONWriter) {
    let indicator = indicators[item]
    let state = scored.evaluation.states[item]
    json.beginObject()
    json.member("id", indicator.id)
    json.member("title", indicator.title(for: scored.sheet.school.kind))
    json.member("state", state.name)
    json.key("given")
    json.value(given[indicator.id])
    if state == .notApplicable {
      let applies = scored.compiled.applies(item, to: scored.evaluation.passport)
      json.member("excludedBy", applies ? "school" : "rubric")
    }
    json.key("points")
    if let points = state.points { json.int(points) } else { json.null() }
    json.member("min", indicator.scale.minimum)
    json.member("max", indicator.scale.maximum)
    json.member("critical", indicator.critical)
    json.key("basis")
    json.beginObject()
    let kind = scored.sheet.school.kind
    json.member("title", (indicator.variant(for: kind)?.basis ?? indicator.basis).kind.rawValue)
    json.member("scale", indicator.scale.weakestBasis.rawValue)
    json.member("critical", indicator.criticalBasis.kind.rawValue)
    json.member("applies", indicator.appliesBasis.kind.rawValue)
    json.endObject()
    json.endObject()
  }

  private func writeEnds(_ tally: Tally, _ levels: LevelRange?, to json: inout JSONWriter) {
    for (name, score, level) in [
      ("worst", tally.lowestScore, levels?.lowest), ("best", tally.highestScore, levels?.highest),
    ] {
      json.key(name)
      json.beginObject()
      json.member("score", score)
      json.member("level", orNull: rubric.levels.id(level))
      json.endObject()
    }
    json.member("level", orNull: rubric.levels.id(levels?.decided))
  }

  private func write(_ comparisons: [Certificate.Comparison], basis: Basis, to json: inout JSONWriter) {
    json.key("cutScores")
    json.beginObject()
    json.member("unit", rubric.levels.unit.rawValue)
    json.member("basis", basis.kind.rawValue)
    json.key("compared")
    json.beginArray()
    for comparison in comparisons {
      json.beginObject()
      json.member("level", rubric.levels.levels[comparison.level].id)
      json.member("bound", comparison.bound)
      json.member("points", comparison.points)
      json.member("reachedAtWorst", comparison.reachedAtWorst)
      json.member("reachedAtBest", comparison.reachedAtBest)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func writeOverall(to json: inout JSONWriter) {
    let evaluation = scored.evaluation
    json.key("overall")
    json.beginObject()
    json.member("score", evaluation.overall.score)
    json.member("max", evaluation.overall.maximum)
    writeEnds(evaluation.overall, evaluation.overallLevels, to: &json)
    write(certificate.overall, basis: rubric.levels.overall.basis, to: &json)
    json.key("zeroedDirection")
    json.beginObject()
    json.member("rule", rubric.levels.zeroedDirection.name)
    var cap: Int?
    if case .caps(let level) = rubric.levels.zeroedDirection { cap = level }
    json.member("cap", orNull: rubric.levels.id(cap))
    json.member("basis", rubric.levels.zeroedDirectionBasis.kind.rawValue)
    json.member("directions", evaluation.directions.filter(\.tally.zeroed).map { rubric.directions[$0.index].id })
    json.endObject()
    json.endObject()
  }

  private func writeAssumptions(to json: inout JSONWriter) {
    json.key("assumptions")
    json.beginObject()
    json.member("count", certificate.assumptions.count)
    json.key("facts")
    json.beginArray()
    for assumption in certificate.assumptions {
      let (fact, subject) = assumption.subject.names(in: rubric, indicators)
      json.beginObject()
      json.member("fact", fact)
      json.member("subject", orNull: subject)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func ids(_ items: [Int]) -> [String] { items.map { indicators[$0].id } }
}
