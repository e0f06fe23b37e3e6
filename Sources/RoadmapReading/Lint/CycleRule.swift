import Reading
import RubricModel

/// Rows that wait for each other in a circle.
///
/// Links are followed between parts where a row has some: 1.10 waits for 1.15 with one of its parts and is waited for with
/// another, and that is no circle.
struct CycleRule: RoadmapRule {
  let id = "roadmap.cycle"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let graph = NeedGraph(subject)
    for cycle in graph.cycles() {
      let place = cycle.first.flatMap { node in subject.roadmap.item(ItemReference(node).item)?.place } ?? .nowhere
      report.add(
        at: place, "мероприятия ждут друг друга по кругу", expected: "связи «сначала то, потом это» без круга",
        found: (cycle + cycle.prefix(1)).joined(separator: " ← "),
        remedy: "уберите лишнюю связь или свяжите части мероприятий, а не мероприятия целиком")
    }
  }
}

/// What must come before what, part by part.
struct NeedGraph {
  private var nodes: [String] = []
  private var before: [String: [String]] = [:]

  init(_ subject: RoadmapSubject) {
    for item in subject.roadmap.items {
      for need in item.needs where subject.has(need.on) {
        for node in Self.nodes(ItemReference(item: item.key, part: need.part), subject) {
          if before[node] == nil { nodes.append(node) }
          before[node, default: []] += Self.nodes(need.on, subject)
        }
      }
    }
  }

  /// A part stands for itself; a row stands for all its parts, topics left out.
  private static func nodes(_ reference: ItemReference, _ subject: RoadmapSubject) -> [String] {
    if reference.part != nil { return [reference.text] }
    let parts = subject.roadmap.item(reference.item)?.parts.filter { $0.kind != .topic } ?? []
    return parts.isEmpty ? [reference.item] : parts.map { "\(reference.item)#\($0.label)" }
  }

  /// One circle for each set of rows that cannot be put in order, in the order of the file.
  func cycles() -> [[String]] {
    var done: Set<String> = []
    var found: [[String]] = []
    for start in nodes where !done.contains(start) {
      // Depth first without recursion: the path holds each node with the index of the link to follow next.
      var path: [(node: String, next: Int)] = [(start, 0)]
      while let (node, next) = path.last {
        let links = before[node] ?? []
        guard next < links.count else {
          done.insert(node)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        if let begin = path.firstIndex(where: { $0.node == links[next] }) {
          found.append(path[begin...].map(\.node))
        } else if !done.contains(links[next]) {
          path.append((links[next], 0))
        }
      }
    }
    return found
  }
}
