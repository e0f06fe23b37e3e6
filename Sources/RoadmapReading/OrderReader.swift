import Reading
import RubricModel

/// Reads the clauses of the order and the irregularities of the paper.
struct OrderReader {
  func clauses(_ object: ObjectReader, _ problems: inout [Problem]) -> [OrderClause] {
    (object.optionalArray("clauses", &problems) ?? []).compactMap { node in
      let what = node["number"]?.string.map { "пункта распоряжения \($0)" } ?? "пункта распоряжения"
      guard let inner = ObjectReader(node, what: what, allowed: RoadmapKeys.clause, problems: &problems) else {
        return nil
      }
      let title = inner.string("title", &problems)
      let deadline = inner.optionalObject("deadline", &problems)
        .flatMap { DeadlineReader().read($0, of: what, &problems) }
      guard let number = inner.string("number", &problems), let title else { return nil }
      return OrderClause(
        number: number, title: title, deadline: deadline, roles: inner.strings("roles", &problems),
        steps: inner.strings("steps", &problems), sameAs: inner.strings("sameAs", &problems), place: node.place)
    }
  }

  func anomalies(_ object: ObjectReader, _ problems: inout [Problem]) -> [Anomaly] {
    (object.optionalArray("anomalies", &problems) ?? []).compactMap { node in
      let what = node["id"]?.string.map { "аномалии \($0)" } ?? "аномалии"
      guard let inner = ObjectReader(node, what: what, allowed: RoadmapKeys.anomaly, problems: &problems) else {
        return nil
      }
      let kind = inner.string("kind", &problems)
      let at = inner.string("at", &problems)
      let found = inner.string("found", &problems)
      let reading = inner.string("reading", &problems)
      guard let id = inner.string("id", &problems), let kind, let at, let found, let reading else { return nil }
      return Anomaly(
        id: id, kind: kind, items: inner.strings("items", &problems), at: at, found: found, reading: reading,
        effect: inner.optionalString("effect", &problems), place: node.place)
    }
  }
}
