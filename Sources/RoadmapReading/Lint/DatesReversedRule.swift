import Reading
import RubricModel

/// A span that ends before it begins.
struct DatesReversedRule: RoadmapRule {
  let id = "roadmap.dates-reversed"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let period = subject.roadmap.period
    if period.from > period.to { add("период карты", period.from.iso, period.to.iso, period.place, &report) }
    for (owner, deadline) in subject.deadlines {
      switch deadline.rule {
      case .days(let from, let to) where from > to: add(owner, from.iso, to.iso, deadline.place, &report)
      case .months(let from, let to) where from > to: add(owner, from.iso, to.iso, deadline.place, &report)
      default: break
      }
    }
  }

  private func add(_ owner: String, _ from: String, _ to: String, _ place: Place, _ report: inout LintReport) {
    report.add(
      at: place, "\(owner): срок кончается раньше, чем начинается", expected: "from не позже to",
      found: "\(from) … \(to)", remedy: "сверьте обе даты с документом")
  }
}

extension RoadmapSubject {
  /// Every deadline, of rows and of clauses, with a name for messages.
  var deadlines: [(owner: String, deadline: Deadline)] {
    roadmap.items.map { ("мероприятие \($0.key)", $0.deadline) }
      + roadmap.clauses.compactMap { clause in
        clause.deadline.map { ("пункт распоряжения \(clause.number)", $0) }
      }
  }
}
