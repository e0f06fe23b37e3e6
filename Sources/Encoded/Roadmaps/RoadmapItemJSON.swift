import Planning
import Reading
import RubricModel

/// Writes one row of a roadmap for other programs; what is stated and what is inferred stays apart.
package struct RoadmapItemJSON {
  private let roadmap: Roadmap
  private let calendar: RoadmapCalendar

  /// An encoder of rows of one roadmap.
  package init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    calendar = RoadmapCalendar(roadmap)
  }

  /// Appends the row as one object.
  package func write(_ item: RoadmapItem, to json: inout JSONWriter) {
    json.beginObject()
    json.member("key", item.key)
    json.member("number", item.number)
    json.member("section", orNull: item.section)
    json.member("title", item.title)
    json.key("deadline")
    write(item.deadline, to: &json)
    json.member("roles", item.roles)
    json.member("level", item.level.rawValue)
    json.member("schoolPart", item.schoolPart.rawValue)
    json.member("audience", item.audience)
    json.member("activities", item.activities.map(\.rawValue))
    json.member("steps", item.steps)
    json.key("result")
    json.beginObject()
    json.member("text", item.result.text)
    json.member("artefacts", item.result.artefacts.map(\.rawValue))
    write(item.result.grounds, to: &json)
    json.endObject()
    json.key("directions")
    write(item.directions, to: &json)
    writeLinks(of: item, to: &json)
    json.key("targets")
    json.beginArray()
    for target in item.targets { write(target, to: &json) }
    json.endArray()
    json.member("anomalies", roadmap.anomalies.filter { $0.items.contains(item.key) }.map(\.id))
    json.member("note", orNull: item.note)
    json.endObject()
  }

  private func write(_ deadline: Deadline, to json: inout JSONWriter) {
    json.beginObject()
    json.member("printed", deadline.printed)
    json.member("rule", deadline.rule.code)
    json.member("meaning", deadline.meaning.rawValue)
    json.key("windows")
    json.beginArray()
    for window in calendar.windows(of: deadline) {
      json.beginObject()
      json.member("from", orNull: window.start?.iso)
      json.member("to", window.end.iso)
      json.endObject()
    }
    json.endArray()
    if let recurrence = deadline.recurrence {
      json.key("repeats")
      json.beginObject()
      json.member("every", recurrence.period.every)
      json.member("unit", recurrence.period.unit.rawValue)
      json.member("minimum", recurrence.minimum)
      json.member("part", orNull: recurrence.part)
      json.endObject()
    }
    json.member("separateSchedule", deadline.separateSchedule || deadline.rule == .separateSchedule)
    json.member("onRequest", deadline.onRequest != nil)
    if let correction = deadline.correction {
      json.key("correction")
      json.beginObject()
      json.member("wave", correction.wave)
      json.member("printed", correction.printed.iso)
      json.member("why", correction.why)
      json.endObject()
    }
    json.endObject()
  }

  private func writeLinks(of item: RoadmapItem, to json: inout JSONWriter) {
    json.key("conditions")
    json.beginArray()
    for condition in item.conditions {
      json.beginObject()
      json.member("condition", condition.condition)
      json.member("strength", condition.strength.rawValue)
      write(condition.grounds, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("needs")
    json.beginArray()
    for need in item.needs {
      json.beginObject()
      json.member("item", need.on.text)
      json.member("part", orNull: need.part)
      write(need.grounds, to: &json)
      json.endObject()
    }
    json.endArray()
    json.key("parts")
    json.beginArray()
    for part in item.parts {
      json.beginObject()
      json.member("label", part.label)
      json.member("kind", part.kind.rawValue)
      json.member("title", part.title)
      if let directions = part.directions {
        json.key("directions")
        write(directions, to: &json)
      }
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ link: DirectionLink, to json: inout JSONWriter) {
    json.beginObject()
    switch link.scope {
    case .none: json.member("scope", "none")
    case .all: json.member("scope", "all")
    case .listed(let ids):
      json.member("scope", "listed")
      json.member("ids", ids)
    }
    if let grounds = link.grounds { write(grounds, to: &json) }
    json.endObject()
  }

  private func write(_ target: Target, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", target.id)
    json.member("measure", target.measure.rawValue)
    json.member("test", orNull: target.threshold?.test.rawValue)
    if let value = target.threshold?.value { json.member("value", value) }
    json.member("text", target.russian)
    json.member("groups", target.groups)
    json.member("each", orNull: target.each?.unit.rawValue)
    json.member("part", orNull: target.part)
    json.member("printed", target.printed)
    write(target.grounds, to: &json)
    json.endObject()
  }

  private func write(_ grounds: Grounds, to json: inout JSONWriter) {
    json.member("basis", grounds.kind.rawValue)
    if let at = grounds.at { json.member("at", at.rawValue) }
    if let why = grounds.why { json.member("why", why) }
  }
}
