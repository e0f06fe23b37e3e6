import Reading
import RubricModel

/// A threshold nobody can reach, or everybody does; groups without a test to repeat.
struct ThresholdRangeRule: RoadmapRule {
  let id = "roadmap.threshold-range"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items {
      for target in item.targets {
        guard let value = target.threshold?.value else { continue }
        let range = target.measure == .share ? 1...100 : 1...1_000_000
        if !range.contains(value) {
          report.add(
            at: target.place, "у показателя «\(target.id)» мероприятия \(item.key) невозможный порог",
            expected: target.measure == .share ? "от 1 до 100 процентов" : "1 или больше", found: String(value),
            remedy: "сверьте порог с документом; если его там нет, уберите test и value")
        }
      }
    }
  }
}
