import Reading
import RubricModel

/// One mistake a roadmap must not have, or one thing worth knowing; each has its own problem id and its own failing fixture.
protocol RoadmapRule: Sendable {
  /// Stable id of the problems this rule reports; its fixture bears the same name.
  var id: String { get }
  var severity: Problem.Severity { get }
  /// Whether what the reader had to leave out would make the rule cry wolf.
  var needsWhole: Bool { get }
  /// Reports every place where the roadmap breaks the rule.
  func check(_ subject: RoadmapSubject, _ report: inout LintReport)
}

extension RoadmapRule {
  var severity: Problem.Severity { .error }
  var needsWhole: Bool { false }
}

extension LintReport {
  init(of rule: any RoadmapRule) {
    self.init(id: rule.id, severity: rule.severity)
  }
}
