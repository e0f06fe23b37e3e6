import Planning
import Reading
import RubricModel

/// Writes a roadmap for other programs: its passport in a list, or with all rows.
package struct RoadmapJSON {
  private let roadmap: Roadmap

  /// An encoder of one roadmap.
  package init(_ roadmap: Roadmap) { self.roadmap = roadmap }

  /// Appends the passport alone, as one object; `items` is their number.
  package func writePassport(to json: inout JSONWriter) {
    json.beginObject()
    writeHead(to: &json)
    json.member("items", roadmap.items.count)
    json.member("clauses", roadmap.clauses.count)
    json.member("targets", roadmap.items.map(\.targets.count).reduce(0, +))
    json.member("anomalies", roadmap.anomalies.count)
    json.endObject()
  }

  /// Appends the roadmap with its clauses and rows, as one object.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    writeHead(to: &json)
    json.key("directions")
    json.beginArray()
    for name in roadmap.directionSet.names {
      json.beginObject()
      json.member("id", name.direction)
      json.member("name", name.name)
      json.member("printed", name.printed)
      json.endObject()
    }
    json.endArray()
    json.key("clauses")
    json.beginArray()
    for clause in roadmap.clauses { write(clause, to: &json) }
    json.endArray()
    let items = RoadmapItemJSON(roadmap)
    json.key("items")
    json.beginArray()
    for item in roadmap.items { items.write(item, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func writeHead(to json: inout JSONWriter) {
    json.member("id", roadmap.id)
    json.member("region", roadmap.region)
    json.member("programme", roadmap.programme)
    json.member("title", roadmap.title)
    json.member("plan", roadmap.document.planKind)
    json.member("issuer", roadmap.document.issuer)
    json.member("date", orNull: roadmap.document.date?.iso)
    json.member("numbers", roadmap.document.numbers.compactMap(\.value))
    json.member("numberCertain", roadmap.document.numberCertain)
    json.member("from", roadmap.period.from.iso)
    json.member("to", roadmap.period.to.iso)
    json.member("sha256", roadmap.sha256)
  }

  private func write(_ clause: OrderClause, to json: inout JSONWriter) {
    json.beginObject()
    json.member("number", clause.number)
    json.member("title", clause.title)
    json.member("due", orNull: RoadmapCalendar(roadmap).occurrence(of: clause)?.due.iso)
    json.member("roles", clause.roles)
    json.member("sameAs", clause.sameAs)
    json.endObject()
  }
}
