import Reading
import Region
import RubricModel
import Scoring

/// The keys of `samodiag.region/1` that only a region with experts or lists of measures fills: `verified` and `effects`.
struct RegionExtrasJSON {
  let region: RegionCase

  func write(to json: inout JSONWriter) {
    json.key("verified")
    json.beginArray()
    for school in region.verified { write(school, to: &json) }
    json.endArray()
    json.key("effects")
    json.beginArray()
    for effect in region.effects { write(effect, to: &json) }
    json.endArray()
  }

  private func write(_ school: VerifiedSchool, to json: inout JSONWriter) {
    let edition = region.current.edition
    json.beginObject()
    json.member("school", school.declared.label.id)
    json.key("levels")
    json.beginArray()
    for scope in LevelScope.all(of: edition) {
      json.beginObject()
      json.member("scope", edition.id(of: scope))
      json.member("declared", orNull: level(school.declared[scope]))
      json.member("verified", orNull: level(school.verified[scope]))
      json.endObject()
    }
    json.endArray()
    json.key("verdicts")
    json.beginArray()
    for verdict in school.review.verdicts {
      json.beginObject()
      json.member("indicator", verdict.indicator)
      json.key("declared")
      if let points = verdict.declared { json.int(points) } else { json.null() }
      json.member("verified", verdict.points)
      json.member("reason", verdict.reason)
      json.member("day", verdict.day)
      json.member("expert", verdict.expert)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func level(_ result: ScopeResult?) -> String? {
    (result?.levels?.decided).map { region.current.edition.rubric.levels.levels[$0].id }
  }

  private func write(_ effect: MeasureEffect, to json: inout JSONWriter) {
    json.beginObject()
    json.member("indicator", region.current.edition.rubric.indicators[effect.item].id)
    json.member("schools", effect.schools)
    for (key, moves) in [("finished", effect.finished), ("others", effect.others)] {
      json.key(key)
      json.beginObject()
      json.member("rose", moves.rose)
      json.member("stayed", moves.stayed)
      json.member("fell", moves.fell)
      json.member("open", moves.open)
      json.endObject()
    }
    json.endObject()
  }
}
