import Reading
import RubricModel

/// A responsible role that the roadmap does not declare.
struct RoleUnknownRule: RoadmapRule {
  let id = "roadmap.role-unknown"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let map = subject.roadmap
    let known = map.roles.map(\.id)
    for item in map.items {
      for role in item.roles where !known.contains(role) {
        report.addUnknown(role, "роли", in: "мероприятие \(item.key)", among: known, at: item.place)
      }
    }
    for clause in map.clauses {
      for role in clause.roles where !known.contains(role) {
        report.addUnknown(role, "роли", in: "пункт распоряжения \(clause.number)", among: known, at: clause.place)
      }
    }
    for abbreviation in map.abbreviations {
      if let role = abbreviation.role, !known.contains(role) {
        report.addUnknown(
          role, "роли", in: "сокращение «\(abbreviation.short)»", among: known, at: abbreviation.place)
      }
    }
  }
}
