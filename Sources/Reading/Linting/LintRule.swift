import RubricModel

/// One mistake a rubric must not have, with its own problem id and its own failing fixture.
protocol LintRule: Sendable {
  /// Stable id of the problems this rule reports; the folder of its fixture bears the same name.
  var id: String { get }
  var severity: Problem.Severity { get }
}

extension LintRule {
  var severity: Problem.Severity { .error }
}

/// A rule about the rubric as a whole: ids that must not meet, levels that must be within reach.
protocol WholeRule: LintRule {
  /// Reports every place where the subject breaks the rule.
  func check(_ subject: LintSubject, _ report: inout LintReport)
}

/// A rule about indicators one by one.
protocol IndicatorRule: LintRule {
  /// Reports every place where the indicator breaks the rule.
  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport)
}

/// A rule about facts and what they rest on (M8).
protocol FactRule: LintRule {
  /// Reports the fact where it breaks the rule.
  func check(_ fact: BasedFact, in subject: LintSubject, _ report: inout LintReport)
}

/// A rule about the texts of the package's own files.
protocol TextRule: LintRule {
  /// Reports the text where it breaks the rule.
  func check(_ text: TextValue, _ report: inout LintReport)
}

/// What one rule has found so far; gives each finding the id and the severity of the rule.
package struct LintReport {
  let id: String
  let severity: Problem.Severity
  package private(set) var problems: [Problem] = []

  init(of rule: any LintRule) {
    self.init(id: rule.id, severity: rule.severity)
  }

  /// A report of a rule that has this id.
  package init(id: String, severity: Problem.Severity) {
    self.id = id
    self.severity = severity
  }

  /// Adds a finding; a remedy is not optional, for a linter that only complains is of no use to a methodist.
  package mutating func add(
    at place: Place, _ summary: String, expected: String? = nil, found: String? = nil, remedy: String
  ) {
    problems.append(
      Problem(id, severity, at: place, summary, expected: expected, found: found, remedy: remedy))
  }
}
