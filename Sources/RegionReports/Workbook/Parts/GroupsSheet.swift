import OfficeFiles
import Region
import RussianText

/// Levels of the kinds of school and of the cohorts, as a whole and by direction.
struct GroupsSheet: WorkbookPart {
  let name = "Виды и когорты"
  let question = "На каких уровнях школы разных видов и разных лет участия?"
  let family = SheetFamily.counts

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let kinds = rows(.kind, "Вид школы", subject) { subject.name(ofKind: $0) }
    let cohorts = rows(.cohort, "Когорта", subject) { subject.name(ofCohort: $0) }
    guard !kinds.isEmpty || !cohorts.isEmpty else {
      return .nothing("все школы одного вида, а когорты не указаны")
    }
    let absent = [
      kinds.isEmpty ? "Все учтённые школы одного вида." : nil, cohorts.isEmpty ? "Когорты не указаны." : nil,
    ]
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          ([
            "Каждая школа стоит в одной строке каждого направления своего вида и своей когорты. \(RegionSubject.openWords)"
          ]
            + absent.compactMap { $0 }).joined(separator: " "),
        ],
        tables: [
          SheetTable(
            [.init("Чем объединены", 16), .init("Группа", 34), .init("Направление", 23)] + subject.slotColumns
              + [.init("Всего", 9)], rows: kinds + cohorts)
        ], headColumns: 3))
  }

  /// Nothing where all schools are in one group: the table would repeat the region.
  private func rows(
    _ grouping: Grouping, _ title: String, _ subject: RegionSubject, _ name: (String) -> String
  ) -> [[SheetCell]] {
    let groups = (subject.current.groups[grouping] ?? []).filter { $0.coverage.counted > 0 }
    guard groups.count > 1 else { return [] }
    return groups.flatMap { group in
      LevelScope.all(of: subject.edition).map { scope -> [SheetCell] in
        let distribution = group[scope: scope]
        let cells: [SheetCell] =
          [.text(title), .text(name(group.key)), .text(subject.name(of: scope))]
          + distribution.counts.map { .number($0) } + [.number(distribution.total)]
        return scope == .overall ? cells.map(\.bold) : cells
      }
    }
  }
}
