import Reading
import RubricModel

/// Waves out of order, repeated, or a single one that is no wave.
struct WavesOrderRule: RoadmapRule {
  let id = "roadmap.waves-order"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for (owner, deadline) in subject.deadlines {
      guard case .waves(let months) = deadline.rule else { continue }
      guard months.count < 2 || !zip(months, months.dropFirst()).allSatisfy({ $0 < $1 }) else { continue }
      report.add(
        at: deadline.place, "\(owner): волны записаны неверно",
        expected: "два месяца или больше, каждый позже прежнего",
        found: months.map(\.iso).joined(separator: ", "),
        remedy: "запишите месяцы по порядку; для одного есть правило month")
    }
  }
}
