import Reading
import RubricModel

/// A correction of a wave that is not there, or that corrects nothing.
struct CorrectionWrongRule: RoadmapRule {
  let id = "roadmap.correction-wrong"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for (owner, deadline) in subject.deadlines {
      guard let correction = deadline.correction else { continue }
      if case .waves(let months) = deadline.rule, months.indices.contains(correction.wave - 1),
        months[correction.wave - 1] != correction.printed
      {
        continue
      }
      report.add(
        at: deadline.place, "\(owner): исправление срока ничего не исправляет",
        expected: "номер волны и месяц, как он напечатан, отличный от исправленного",
        found: "волна \(correction.wave), напечатано \(correction.printed.iso)",
        remedy: "укажите волну и напечатанный месяц или удалите correction")
    }
  }
}
