import Planning
import Reading
import RubricModel

/// Something needed ends after what needs it. The documents have such places: they are told, not mended.
struct PrerequisiteLaterRule: RoadmapRule {
  let id = "roadmap.prerequisite-later"
  let severity = Problem.Severity.warning

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for pair in subject.needPairs where pair.before.end > pair.after.end {
      report.add(
        at: pair.need.place, "\(pair.name) нужно раньше, чем оно готово",
        expected: "\(pair.need.on.text) кончается не позже \(pair.after.end.iso)", found: pair.before.end.iso,
        remedy: "если так в документе, учтите при планировании; если нет, исправьте срок или связь")
    }
  }
}

/// A link between two dated rows, with the windows that meet in it.
struct NeedPair {
  let item: RoadmapItem
  let need: ItemDependency
  let before: DateWindow
  let after: DateWindow

  var name: String {
    let after = need.part.map { "\(item.key)#\($0)" } ?? item.key
    return "для мероприятия \(after) мероприятие \(need.on.text)"
  }
}

extension RoadmapSubject {
  /// Every link between rows with dates; waves that are as many as those they need are paired one by one.
  var needPairs: [NeedPair] {
    var pairs: [NeedPair] = []
    for item in roadmap.items {
      let after = calendar.windows(of: item.deadline)
      for need in item.needs {
        guard let other = roadmap.item(need.on.item) else { continue }
        let before = calendar.windows(of: other.deadline)
        guard let lastBefore = before.last, let lastAfter = after.last else { continue }
        let windows = before.count == after.count ? Array(zip(before, after)) : [(lastBefore, lastAfter)]
        pairs += windows.map { NeedPair(item: item, need: need, before: $0.0, after: $0.1) }
      }
    }
    return pairs
  }
}
