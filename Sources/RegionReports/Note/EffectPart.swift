import Region
import Reports
import RubricModel
import RussianText

/// What became of indicators for which schools finished measures between the waves: counts and a caution, no cause.
struct EffectPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    guard let comparison = subject.region.comparison, !subject.region.effects.isEmpty else { return [] }
    return [
      .heading(2, "Завершённые меры и ответы на показатели", anchor: "mery"),
      .paragraph(
        "Меры взяты из списка региона: завершены в месяцы от «\(wave(comparison.first.wave))» до «\(wave(comparison.second.wave))». Считаются школы, у которых в первой волне было куда расти."
      ),
      .table(table(subject)),
      .note(
        Note(
          .caution, title: "Это совпадение по времени, а не причина",
          [
            "Школы сами выбирают, что делать, и растут по многим поводам сразу. По этим числам нельзя судить, помогла ли мера."
          ])),
    ]
  }

  private func table(_ subject: RegionSubject) -> Table {
    let parts: [KeyPath<MeasureEffect.Moves, Int>] = [\.rose, \.stayed, \.fell, \.open]
    let columns = ["Выше", "Тот же", "Ниже", "Нет ответа"]
    return Table(
      caption: "Баллы за показатель во второй волне против первой, число школ",
      columns: [.init("Показатель", width: 36)]
        + (columns + columns).map { .init($0, width: 8, .right) },
      groups: [.init("", span: 1), .init("Мера завершена", span: 4), .init("Без завершённой меры", span: 4)],
      rows: subject.region.effects.map { effect in
        Table.Row(
          [Phrase(subject.title(of: effect.item))]
            + [effect.finished, effect.others].flatMap { moves in parts.map { Phrase(number(moves[keyPath: $0])) } })
      })
  }
}
