import Planning
import Reports
import RubricModel

/// What the papers share: head, note of what is not official, lines to sign.
struct PaperFrame {
  let school: PlannedSchool

  /// A paper of this title; `approvals` stand at its head.
  func document(
    _ title: String, isLandscape: Bool, approvals: [Approval] = [], _ blocks: [Block], more: [Section] = []
  ) -> Document {
    Document(
      title: title, subtitle: school.school.name,
      facts: .init(subject: school.roadmap.title, keywords: ["самодиагностика"], day: school.plan.asOf.iso),
      approvals: approvals, runningTitle: "\(school.school.name) · \(title)",
      sections: [Section(isLandscape: isLandscape, PlanHeadPart().blocks(of: school) + blocks)] + more)
  }

  /// Rows to sign on.
  func signatures(_ roles: [String]) -> Block {
    .passport(roles.map { Passport($0, "_____________ / _____________________ /") })
  }
}
