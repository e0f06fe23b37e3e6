import Region
import RubricModel
import Scoring

/// What a methodist's work is about: indicators that moved, and what schools have promised.
extension RegionTables {
  func indicatorMoves(_ comparison: WaveComparison) -> DataTable {
    let edition = comparison.second.edition
    return DataTable(
      name: "indicator_moves", title: "Сколько школ изменили баллы по каждому показателю между волнами",
      description:
        "Школы, учтённые в обеих волнах, к которым показатель применяется; обе волны по одной методике. rose + stayed + fell + open = compared. Почему баллы изменились, не видно.",
      fields: [
        .wave("first", "Первая волна"), .wave("second", "Вторая волна"), .edition, .indicator,
        .count("compared", "Школ сравнено"), .count("rose", "Баллов больше"), .count("stayed", "Столько же"),
        .count("fell", "Баллов меньше"), .count("open", "Сказать нельзя", "В одной из волн ответа нет."),
      ], key: ["first", "second", "indicator"],
      links: [DataLink(["second", "indicator"], "indicators", ["wave", "indicator"])],
      rows: IndicatorMoves.all(comparison).map { moves in
        [
          .text(comparison.first.wave), .text(comparison.second.wave), .text(edition.id),
          .text(edition.rubric.indicators[moves.item].id),
        ] + [moves.total, moves.rose.count, moves.stayed, moves.fell.count, moves.open].map { .number($0) }
      })
  }

  var measures: DataTable {
    let day = region.listDay
    return DataTable(
      name: "measures", title: "Меры школ по спискам региона",
      description:
        "Состояние выведено из дат на день state_on: день ключа --as-of, иначе срок волны или последний день её месяца.",
      fields: [
        .text("id", "Школа", "Код школы."), .indicator,
        DataField.text("title", "Мера", "Пусто, если не названа.").optional,
        DataField.day("due", "Срок", "Пусто, если не назначен.").optional,
        DataField.day("finished", "Завершена", "Пусто, если не завершена.").optional,
        .text(
          "state", "Состояние",
          "finished — завершена, overdue — срок прошёл, open — срок не наступил, no_date — без срока.",
          values: ["finished", "overdue", "open", "no_date"]), .day("state_on", "На какой день"),
      ],
      rows: region.registry.measures.map { measure in
        [
          .text(measure.school), .text(measure.indicator), measure.title.map { .text($0) } ?? .nothing,
          measure.due.map { .text($0) } ?? .nothing, measure.finished.map { .text($0) } ?? .nothing,
          .text(MeasureState(measure, on: day).word), .text(day),
        ]
      })
  }
}
