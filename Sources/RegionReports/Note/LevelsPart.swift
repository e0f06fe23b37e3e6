import Region
import Reports
import RubricModel
import RussianText

/// Levels of the region: the whole and by direction, kinds of school and cohorts where they are known.
struct LevelsPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let scopes = LevelScope.all(of: subject.edition)
    let whole = subject.current.whole
    var blocks: [Block] = [
      .heading(1, "3. Уровни", anchor: "urovni"), .paragraph(sentence(subject)),
      .figure(
        Figure(
          .distribution(
            DistributionChart(
              title: "Школы по уровням", levels: subject.marks,
              rows: scopes.map { .init(subject.name(of: $0), whole[scope: $0].counts) }, unit: .schools,
              rowTitle: "Направление")), caption: "Доля школ на каждом уровне, в целом и по направлениям")),
      .table(
        LevelRows.table(
          "Число школ на каждом уровне", "Направление", subject,
          scopes.map { LevelRows.row(subject.name(of: $0), whole[scope: $0], $0 == .overall ? .total : .body) })),
    ]
    blocks += groups(.kind, "Уровень школы в целом по видам школ", "Вид школы", subject) {
      subject.name(ofKind: $0)
    }
    blocks += groups(.cohort, "Уровень школы в целом по годам участия", "Когорта", subject) {
      subject.name(ofCohort: $0)
    }
    return blocks
  }

  private func sentence(_ subject: RegionSubject) -> Phrase {
    let overall = subject.current.whole[scope: .overall]
    let parts = zip(subject.marks, overall.counts).filter { $1 > 0 }.map { mark, count in
      "\(mark.name) — \(number(count))"
    }
    return
      "Всего учтено: \(Plural.schools(overall.total)). Уровень школы в целом: \(parts.isEmpty ? "нет данных" : parts.joined(separator: ", "))."
  }

  /// Nothing where all schools are in one group: the table would repeat the region.
  private func groups(
    _ grouping: Grouping, _ caption: String, _ title: String, _ subject: RegionSubject, _ name: (String) -> String
  ) -> [Block] {
    let groups = (subject.current.groups[grouping] ?? []).filter { $0.coverage.counted > 0 }
    guard groups.count > 1 else { return [] }
    let rows = groups.map { (name($0.key), $0) }.map { name, group in
      LevelRows.row(name, group[scope: .overall])
    }
    return [
      .table(
        LevelRows.table(
          caption, title, subject, rows + [LevelRows.row("Всего", subject.current.whole[scope: .overall], .total)]))
    ]
  }
}

/// Rows of counts by level.
enum LevelRows {
  static func row(_ name: String, _ distribution: Distribution, _ kind: Table.Row.Kind = .body) -> Table.Row {
    Table.Row(
      [Phrase(name)] + distribution.counts.map { Phrase(number($0)) } + [Phrase(number(distribution.total))], kind: kind
    )
  }

  static func table(_ caption: String, _ title: String, _ subject: RegionSubject, _ rows: [Table.Row]) -> Table {
    Table(
      caption: caption,
      columns: [.init(title, width: 21)]
        + subject.marks.map { .init(capitalized($0.name), width: $0.name.count > 13 ? 17 : 13, .right) }
        + [.init("Всего", width: 9, .right)], rows: rows)
  }
}
