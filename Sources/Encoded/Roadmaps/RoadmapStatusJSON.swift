import Planning
import Reading
import RubricModel

/// Writes a snapshot of a roadmap for other programs (`samodiag.roadmap-status/1`).
package struct RoadmapStatusJSON {
  private let status: RoadmapStatus
  private let roadmap: Roadmap

  /// An encoder of one snapshot.
  package init(_ status: RoadmapStatus, of roadmap: Roadmap) {
    self.status = status
    self.roadmap = roadmap
  }

  /// Appends the snapshot as one object.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("format", "samodiag.roadmap-status/1")
    json.member("roadmap", status.roadmap)
    json.member("sha256", roadmap.sha256)
    json.member("region", roadmap.region)
    json.member("asOf", status.asOf.iso)
    json.key("counts")
    json.beginObject()
    for state in ItemState.allCases { json.member(state.rawValue, status.count(state)) }
    json.endObject()
    json.key("clauses")
    json.beginArray()
    for clause in status.clauses {
      json.beginObject()
      json.member("number", clause.clause.number)
      json.member("title", clause.clause.title)
      json.member("sameAs", clause.clause.sameAs)
      writeMembers(clause.status, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("items")
    json.beginArray()
    for item in status.items { write(item, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ item: ItemStatus, to json: inout JSONWriter) {
    json.beginObject()
    json.member("key", item.item.key)
    json.member("title", item.item.title)
    json.member("status", item.state.rawValue)
    json.member("due", orNull: item.nextDue?.iso)
    switch item.inapplicable {
    case .condition(let id): json.member("because", id)
    case .nobodyAsked: json.member("because", "noRequest")
    case nil: break
    }
    json.member("roles", item.item.roles)
    json.member("level", item.item.level.rawValue)
    json.member("section", orNull: item.item.section)
    json.key("occurrences")
    json.beginArray()
    for occurrence in item.occurrences {
      json.beginObject()
      json.member("number", occurrence.occurrence.number)
      writeMembers(occurrence, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("targets")
    json.beginArray()
    for target in item.targets { write(target, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func writeMembers(_ status: OccurrenceStatus, to json: inout JSONWriter) {
    let occurrence = status.occurrence
    json.member("from", orNull: occurrence.window.start?.iso)
    json.member("to", occurrence.window.end.iso)
    json.member("opens", occurrence.opens.iso)
    json.member("due", occurrence.due.iso)
    if let clause = occurrence.stricterClause { json.member("dueByClause", clause) }
    if occurrence.fromSchedule { json.member("fromSchedule", true) }
    json.member("status", status.state.rawValue)
    json.member("doneOn", orNull: status.doneOn?.iso)
    json.member("late", status.late)
    json.member("count", status.count)
    json.member("needed", occurrence.needed)
    if !status.doneParts.isEmpty { json.member("doneParts", status.doneParts) }
    if !status.missingPlaces.isEmpty { json.member("missingPlaces", status.missingPlaces) }
    json.member("evidence", status.evidence)
  }

  private func write(_ outcome: TargetOutcome, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", outcome.target.id)
    json.member("outcome", outcome.outcome.rawValue)
    json.member("listKnown", outcome.listKnown)
    if let total = outcome.expectedTotal { json.member("expectedTotal", total) }
    json.key("lines")
    json.beginArray()
    for line in outcome.lines where line.value != nil || outcome.lines.count > 1 {
      json.beginObject()
      if let place = line.at { json.member("where", place) }
      if let group = line.group { json.member("group", group) }
      if let bucket = line.bucket {
        json.member("from", orNull: bucket.start?.iso)
        json.member("to", bucket.end.iso)
      }
      write(line.value, to: &json)
      write(line.verdict, to: &json)
      json.member("on", orNull: line.on?.iso)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ value: TargetValue?, to json: inout JSONWriter) {
    switch value {
    case .count(let count): json.member("count", count)
    case .share(let part, let whole):
      json.member("part", part)
      json.member("of", whole)
    case nil: break
    }
  }

  private func write(_ verdict: TargetTest.Verdict?, to json: inout JSONWriter) {
    switch verdict {
    case nil: json.member("verdict", orNull: nil)
    case .reached: json.member("verdict", "reached")
    case .missing(let missing):
      json.member("verdict", "missing")
      json.member("missing", missing)
    case .exceeded(let more):
      json.member("verdict", "exceeded")
      json.member("exceeded", more)
    case .roundingUnset: json.member("verdict", "roundingUnset")
    case .noThreshold: json.member("verdict", "noThreshold")
    case .nobody: json.member("verdict", "nobody")
    case .wrongKind: json.member("verdict", "wrongKind")
    }
  }
}
