import Region
import Reports
import RubricModel
import RussianText

/// Schools below base, by direction too, and critical zeros by indicator (M4, P10).
struct BelowBasePart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let lowest = subject.scale.levels.first?.name ?? ""
    var blocks: [Block] = [
      .heading(1, "7. Школы уровня «\(lowest)» и критические показатели", anchor: "nizhe-bazovogo")
    ]
    let schools = subject.sorted(subject.current.belowBase(.overall))
    if schools.isEmpty {
      blocks.append(.paragraph("Школ, у которых уровень в целом «\(lowest)», нет."))
    } else {
      blocks.append(
        .table(
          Table(
            caption: "Школы, у которых уровень в целом «\(lowest)»",
            columns: [.init("Школа", width: 44), .init("Муниципалитет", width: 32), .init("Баллы", width: 20, .right)],
            rows: schools.map {
              Table.Row([
                Phrase($0.label.name), Phrase($0.label.municipality?.name ?? "—"),
                Phrase("\($0.overall.score)\u{A0}из\u{A0}\($0.overall.maximum)"),
              ])
            })))
    }
    return blocks + directions(subject, lowest) + zeros(subject)
  }

  private func directions(_ subject: RegionSubject, _ lowest: String) -> [Block] {
    let rows = subject.rubric.directions.indices.compactMap { index -> Table.Row? in
      let schools = subject.sorted(subject.current.belowBase(.direction(index)))
      guard !schools.isEmpty else { return nil }
      return Table.Row([
        Phrase(subject.rubric.directions[index].name), Phrase(number(schools.count)),
        Phrase(schools.map { subject.name(of: $0.label) }.joined(separator: "; ")),
      ])
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: "Школы, у которых направление на уровне «\(lowest)»",
          columns: [.init("Направление", width: 24), .init("Школ", width: 10, .right), .init("Какие", width: 66)],
          rows: rows))
    ]
  }

  private func zeros(_ subject: RegionSubject) -> [Block] {
    let zeros = subject.current.indicators.filter { !$0.criticalZeros.isEmpty }
    guard !zeros.isEmpty else {
      return [.paragraph("Критических показателей без баллов нет ни у одной школы.")]
    }
    return [
      .paragraph("Ноль по критическому показателю обнуляет всё направление; его исправляют первым."),
      .table(
        Table(
          caption: "Критические показатели без баллов",
          columns: [.init("Показатель", width: 40), .init("Школ", width: 10, .right), .init("Какие", width: 50)],
          rows: zeros.map { item in
            Table.Row([
              Phrase(subject.title(of: item.item)), Phrase(number(item.criticalZeros.count)),
              Phrase(subject.sorted(item.criticalZeros).map { subject.name(of: $0.label) }.joined(separator: "; ")),
            ])
          })),
    ]
  }
}
