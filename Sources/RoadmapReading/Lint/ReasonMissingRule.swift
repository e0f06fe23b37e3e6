import Reading
import RubricModel

/// Something inferred without a word on why: nobody could check it.
struct ReasonMissingRule: RoadmapRule {
  let id = "roadmap.reason-missing"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for (owner, link) in subject.links {
      if let grounds = link.grounds { check(grounds, "\(owner), направления", link.place, &report) }
    }
    for item in subject.roadmap.items {
      let owner = "мероприятие \(item.key)"
      check(item.result.grounds, "\(owner), результат", item.place, &report)
      for condition in item.conditions { check(condition.grounds, "\(owner), условие", condition.place, &report) }
      for need in item.needs { check(need.grounds, "\(owner), связь с \(need.on.text)", need.place, &report) }
      for target in item.targets {
        check(target.grounds, "\(owner), показатель", target.place, &report)
        if let each = target.each { check(each.grounds, "\(owner), повторение показателя", target.place, &report) }
      }
    }
  }

  private func check(_ grounds: Grounds, _ what: String, _ place: Place, _ report: inout LintReport) {
    guard grounds.kind == .inferred, grounds.why.hasNoText else { return }
    report.add(
      at: place, "\(what): вывод без пояснения", expected: "\"why\": несколько слов, по чему так решено",
      remedy: "добавьте пояснение, чтобы вывод можно было проверить")
  }
}
