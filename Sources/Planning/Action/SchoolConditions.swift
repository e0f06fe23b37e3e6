import RubricModel
import Scoring

/// What is known of the conditions of a roadmap for one school: yes, no, or nobody has said (предусловия).
package struct SchoolConditions: Sendable {
  package enum Answer: Hashable, Sendable {
    case holds, fails
    /// Neither the facts nor the evaluation tell.
    case unknown
  }

  private let answers: [String: Answer]

  /// Facts given by a person go before what the evaluation tells.
  package init(_ roadmap: Roadmap, evaluation: Evaluation, facts: RoadmapFacts?) {
    var answers: [String: Answer] = [:]
    for condition in roadmap.conditions {
      answers[condition.id] = condition.known.map { Self.tell($0, evaluation) ? .holds : .fails } ?? .unknown
    }
    for fact in facts?.conditions ?? [] { answers[fact.id] = fact.holds ? .holds : .fails }
    self.answers = answers
  }

  package func answer(_ condition: String) -> Answer { answers[condition] ?? .unknown }

  /// Ids of the conditions without which a row does not serve the school, by what is known of them.
  func required(by item: RoadmapItem, _ answer: Answer) -> [String] {
    item.conditions.filter { $0.strength != .priority && self.answer($0.condition) == answer }.map(\.condition)
  }

  /// Ids of the conditions that put the school before others and hold.
  func priorities(in item: RoadmapItem) -> [String] {
    item.conditions.filter { $0.strength == .priority && answer($0.condition) == .holds }.map(\.condition)
  }

  private static func tell(_ evidence: RoadmapCondition.Evidence, _ evaluation: Evaluation) -> Bool {
    switch evidence {
    case .membership: true
    case .selfDiagnosis: evaluation.hasAnswers
    case .lowestLevel: evaluation.isAtLowestLevel
    }
  }
}

extension Evaluation {
  /// Whether the school has answered anything: without answers there is no diagnosis (P16).
  package var hasAnswers: Bool { states.contains { $0.points != nil } }

  /// Whether the whole school stands at the lowest level, with gaps at their worst (M5).
  package var isAtLowestLevel: Bool { overallLevels?.lowest == 0 }
}
