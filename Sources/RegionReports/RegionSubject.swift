import Region
import Reports
import RubricModel
import RussianText
import SchoolReports

/// A region's case in the words of the papers: names, order of names, levels as marks.
package struct RegionSubject: Sendable {
  package let region: RegionCase
  package let engine: String

  /// A region's case; `engine` names the program and its version.
  package init(region: RegionCase, engine: String) {
    self.region = region
    self.engine = engine
  }

  package var current: WaveSummary { region.current }
  package var edition: RegionEdition { current.edition }
  package var rubric: Rubric { edition.rubric }
  package var scale: LevelScale { rubric.levels }

  /// Levels as marks, then «не определён» and «не оценивается».
  package var marks: [LevelMark] {
    scale.levels.indices.map(scale.mark) + [.undecided, .notRated]
  }

  /// «Школа в целом» or the name of a direction.
  package func name(of scope: LevelScope) -> String {
    switch scope {
    case .overall: "Школа в целом"
    case .direction(let index): rubric.directions[index].name
    }
  }

  /// Name of a municipality, or that it is not named.
  package func name(of group: GroupSummary) -> String {
    if !group.name.isEmpty { return group.name }
    return group.key.isEmpty ? "не указан" : "ОКТМО \(group.key)"
  }

  /// «МБОУ СОШ № 1 (г. Оха)».
  package func name(of label: SchoolLabel) -> String {
    label.municipality.map { "\(label.name), \($0.name)" } ?? label.name
  }

  /// Names of schools in the order of municipalities and names.
  package func names(of labels: [SchoolLabel]) -> [String] { sorted(labels).map { name(of: $0) } }

  /// As people look for schools: by municipality, then name, then id; never by level.
  package func sorted(_ labels: [SchoolLabel]) -> [SchoolLabel] { order(labels).map { labels[$0] } }

  /// Schools of the current wave by index, in the same order.
  package func sorted(_ schools: [Int]) -> [SchoolResult] {
    order(schools.map { current.schools[$0].label }).map { current.schools[schools[$0]] }
  }

  /// Places of the labels in order; places are cheaper to move about than schools.
  private func order(_ labels: [SchoolLabel]) -> [Int] {
    let keys = labels.map { SortKey("\($0.municipality?.name ?? "я") \($0.name) \($0.id)") }
    return labels.indices.sorted { keys[$0] < keys[$1] }
  }

  /// Schools and files that are not counted: schools by municipality and name, then files of no known school.
  package var leftOut: [LeftOut] {
    (current.leftOut + region.refused).map { item in
      let name = item.label.map { self.name(of: $0) } ?? item.place.file
      return (SortKey("\(item.label == nil ? "я" : "а") \(item.label?.municipality?.name ?? "") \(name)"), item)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Name of a kind of school by its id; «не указан» for an empty one.
  package func name(ofKind id: String) -> String {
    rubric.schoolKinds.first { $0.id == id }?.name ?? (id.isEmpty ? "не указан" : id)
  }

  /// «первый год», «продолжает», or what the lists say; «не указана» for an empty one.
  package func name(ofCohort id: String) -> String {
    switch id {
    case "": "не указана"
    case "first": "первый год"
    case "continuing": "продолжает"
    default: id
    }
  }

  /// Municipalities by name; the one without a name last.
  package var municipalities: [GroupSummary] {
    (current.groups[.municipality] ?? []).map {
      ($0, SortKey("\($0.key.isEmpty ? "я" : "а") \(name(of: $0)) \($0.key)"))
    }
    .sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// «ZN-05 Углублённое изучение…».
  package func title(of item: Int) -> String {
    let indicator = rubric.indicators[item]
    return "\(indicator.id) \(indicator.title)"
  }
}
