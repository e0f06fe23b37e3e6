import Region
import RubricModel
import Scoring

/// What lies between two waves, where schools began, and what deserves a look.
extension RegionTables {
  private static let pair: [DataField] = [.wave("first", "Первая волна"), .wave("second", "Вторая волна")]

  func moves(_ comparison: WaveComparison) -> DataTable {
    DataTable(
      name: "moves", title: "Переходы школ между уровнями двух волн",
      description: "Строка — школа, учтённая в обеих волнах, в одном направлении, по одной методике.",
      fields: Self.pair + [.edition, .scope, slot("from", "Был"), slot("to", "Стал")] + DataField.school,
      key: ["first", "second", "edition", "scope", "id"],
      links: [
        DataLink(["first", "id"], "schools", ["wave", "id"]), DataLink(["second", "id"], "schools", ["wave", "id"]),
      ],
      rows: comparison.matrices.flatMap { $0 }.flatMap { matrix in
        matrix.cells.enumerated().flatMap { from, row in
          row.enumerated().flatMap { to, labels in
            labels.map { label in
              [
                .text(comparison.first.wave), .text(comparison.second.wave), .text(matrix.edition.id),
                .text(matrix.edition.id(of: matrix.scope)), .text(matrix.edition.slotID(from)),
                .text(matrix.edition.slotID(to)),
              ] + cells(label)
            }
          }
        }
      })
  }

  func change(_ comparison: WaveComparison) -> DataTable {
    DataTable(
      name: "change",
      title: "Изменение между волнами, разложенное точно: start + left + edition + answers + joined = end",
      fields: Self.pair + [
        .scope,
        .text(
          "part", "Часть",
          "start — первая волна, left — школы ушли, edition — другая редакция, answers — другие ответы, joined — школы пришли, end — вторая волна.",
          values: ["start", "left", "edition", "answers", "joined", "end"]),
        .text(
          "measure", "Что посчитано",
          "schools — школы, points — сумма баллов, max — наибольшая сумма, иначе школы на уровне.",
          values: ["schools", "points", "max"] + slotIDs), .change("value", "Значение", "У частей — со знаком."),
      ], key: ["first", "second", "scope", "part", "measure"],
      rows: comparison.splits.flatMap { scope, split in
        split.parts.flatMap { word, sums -> [[DataTable.Value]] in
          let head: [DataTable.Value] = [
            .text(comparison.first.wave), .text(comparison.second.wave),
            .text(comparison.second.edition.id(of: scope)), .text(word),
          ]
          let ids = Set(split.parts.flatMap(\.sums.slots.keys)).sorted()
          return [("schools", sums.schools), ("points", sums.points), ("max", sums.maximum)].map {
            head + [.text($0), .number($1)]
          } + ids.map { head + [.text($0), .number(sums[$0])] }
        }
      })
  }

  var starts: DataTable {
    DataTable(
      name: "starts", title: "Стартовый уровень школ: первая принятая волна",
      description: "Уровень школы в целом по редакции той волны; позже не меняется.",
      fields: DataField.school + [
        .wave(), .edition, level("lowest", "Наименьший возможный уровень", "Пусто, если не оценивается."),
        level("highest", "Наибольший возможный уровень", "Пусто, если не оценивается."),
      ], key: ["id"],
      rows: region.starts.map { start in
        cells(start.label) + [.text(start.wave), .text(start.edition.id)]
          + cells(start.levels, start.edition).dropFirst()
      })
  }

  var flags: DataTable {
    let words = FlagWords(region.current.edition)
    return DataTable(
      name: "flags", title: "На что посмотреть методисту; баллы из-за этого не меняются",
      fields: [.wave()] + DataField.school + [
        .text("kind", "Что замечено, слово", values: Flag.Kind.words), .text("text", "Что замечено"),
      ], links: [DataLink(["wave", "id"], "schools")],
      rows: region.flags.map { flag in
        [.text(region.current.wave)] + cells(flag.label) + [.text(flag.kind.word), .text(words.text(of: flag.kind))]
      })
  }

  func effects(_ comparison: WaveComparison) -> DataTable {
    let edition = comparison.second.edition
    return DataTable(
      name: "effects", title: "Что стало с показателями, по которым завершены меры",
      description:
        "Счёт школ, не доказательство: совпадение по времени не говорит о причине. Школ с наибольшим баллом в первой волне здесь нет.",
      fields: Self.pair + [
        .indicator,
        .text(
          "group", "Какие школы", "finished — завершили меру между волнами, others — остальные, кому было куда расти.",
          values: ["finished", "others"]), .count("rose", "Баллов больше"), .count("stayed", "Столько же"),
        .count("fell", "Меньше"), .count("open", "Сказать нельзя", "В одной из волн ответа нет."),
      ], key: ["first", "second", "indicator", "group"],
      links: [DataLink(["second", "indicator"], "indicators", ["wave", "indicator"])],
      rows: region.effects.flatMap { effect in
        [("finished", effect.finished), ("others", effect.others)].map { group, moves in
          [
            .text(comparison.first.wave), .text(comparison.second.wave),
            .text(edition.rubric.indicators[effect.item].id), .text(group),
          ] + [moves.rose, moves.stayed, moves.fell, moves.open].map { .number($0) }
        }
      })
  }
}
