import Reading
import RubricModel

/// A row, or a section, in a section that is not declared.
struct SectionUnknownRule: RoadmapRule {
  let id = "roadmap.section-unknown"
  let needsWhole = true

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let known = subject.roadmap.sections.map(\.id)
    for item in subject.roadmap.items {
      if let section = item.section, !known.contains(section) {
        report.addUnknown(section, "раздела", in: "мероприятие \(item.key)", among: known, at: item.place)
      }
    }
    for section in subject.roadmap.sections {
      if let parent = section.parent, !known.contains(parent) || parent == section.id {
        report.addUnknown(parent, "раздела", in: "раздел \(section.id)", among: known, at: section.place)
      }
    }
  }
}

extension LintReport {
  /// An id that nothing in the roadmap declares; `what` is in the genitive, `owner` in the nominative.
  mutating func addUnknown(_ id: String, _ what: String, in owner: String, among known: [String], at place: Place) {
    let nearest = NearestSpelling(known).nearest(to: id)
    add(
      at: place, "\(owner): \(what) «\(id)» в карте нет",
      expected: known.isEmpty ? "объявление в начале файла" : known.joined(separator: ", "), found: "\"\(id)\"",
      remedy: nearest.map { "возможно, имелось в виду \"\($0)\"" } ?? "исправьте ссылку или объявите «\(id)»")
  }
}
