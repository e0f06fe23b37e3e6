import Region
import Reports
import RubricModel
import RussianText

/// Levels by municipality: coverage with the whole, then directions (P10).
struct MunicipalityPart: NotePart {
  var isWide: Bool { true }

  func blocks(of subject: RegionSubject) -> [Block] {
    let groups = subject.municipalities
    guard !groups.isEmpty else { return [] }
    return [
      .heading(1, "4. По муниципалитетам", anchor: "municipalitety"),
      .table(overall(groups, subject)), .table(directions(groups, subject)),
      .paragraph(
        "В таблице по направлениям первое число — школы ниже первого порога («\(subject.scale.levels.first?.name ?? "")»), второе — школы, уровень которых определён. Черта — таких школ нет."
      ),
    ]
  }

  private func overall(_ groups: [GroupSummary], _ subject: RegionSubject) -> Table {
    func row(_ name: String, _ group: GroupSummary, _ kind: Table.Row.Kind) -> Table.Row {
      let coverage = group.coverage
      let counts = group[scope: .overall].counts
      return Table.Row(
        [
          Phrase(name), Phrase(number(coverage.known)), Phrase(number(coverage.missing + coverage.excused)),
          Phrase(number(coverage.setAside)), Phrase(number(coverage.counted)),
        ] + counts.map { Phrase(number($0)) }, kind: kind)
    }
    return Table(
      caption: "Охват и уровень школы в целом по муниципалитетам",
      columns: [
        .init("Муниципалитет", width: 26), .init("Всего", width: 8, .right), .init("Нет листа", width: 8, .right),
        .init("Не учтено", width: 8, .right), .init("Учтено", width: 8, .right),
      ] + subject.marks.map { .init(capitalized($0.name), width: 11, .right) },
      groups: [
        .init("", span: 1), .init("Школы", span: 4), .init("Учтённые школы по уровням", span: subject.marks.count),
      ],
      rows: groups.map { row(subject.name(of: $0), $0, .body) } + [row("Всего", subject.current.whole, .total)])
  }

  private func directions(_ groups: [GroupSummary], _ subject: RegionSubject) -> Table {
    func row(_ name: String, _ group: GroupSummary, _ kind: Table.Row.Kind) -> Table.Row {
      Table.Row(
        [Phrase(name)]
          + LevelScope.all(of: subject.edition).map { scope in
            let distribution = group[scope: scope]
            let decided = distribution.levels.reduce(0, +)
            return Phrase(decided == 0 ? "—" : "\(distribution.counts[0])\u{A0}из\u{A0}\(decided)")
          }, kind: kind)
    }
    return Table(
      caption: "Школы на самом низком уровне по муниципалитетам и направлениям",
      columns: [.init("Муниципалитет", width: 22)]
        + LevelScope.all(of: subject.edition).map { .init(subject.name(of: $0), width: 11, .right) },
      rows: groups.filter { $0.coverage.counted > 0 }.map { row(subject.name(of: $0), $0, .body) }
        + [row("Всего", subject.current.whole, .total)])
  }
}
