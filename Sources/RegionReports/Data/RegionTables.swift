import Region
import RubricModel
import RussianText
import Scoring

/// The tables of a region for other programs; one row says one thing (long form).
package struct RegionTables: Sendable {
  private let region: RegionCase

  /// Tables over a region's case.
  package init(_ region: RegionCase) { self.region = region }

  /// All tables, the previous wave before the current one.
  package var tables: [DataTable] {
    [levels, coverage, schools, indicators, leftOut] + (region.comparison.map { [moves($0), change($0)] } ?? [])
      + [starts, flags]
  }

  private var summaries: [WaveSummary] { [region.previous, region.current].compactMap { $0 } }

  /// The region and every group of a wave.
  private func groups(_ summary: WaveSummary) -> [(kind: String, group: GroupSummary)] {
    [("region", summary.whole)]
      + Grouping.allCases.flatMap { grouping in (summary.groups[grouping] ?? []).map { (grouping.rawValue, $0) } }
  }

  private var levels: DataTable {
    DataTable(
      name: "levels", title: "Число школ на каждом уровне",
      fields: [
        .text("wave", "Волна"), .text("edition", "Методика"),
        .text("group", "Чем объединены школы: region, municipality, kind, cohort"),
        .text("key", "ОКТМО, вид школы или когорта"), .text("name", "Муниципалитет"),
        .text("scope", "Направление; overall — школа в целом"),
        .text("level", "Уровень; undecided — не определён, notRated — не оценивается"), .count("schools", "Школ"),
      ],
      rows: summaries.flatMap { summary in
        groups(summary).flatMap { kind, group in
          LevelScope.all(of: summary.edition).flatMap { scope in
            group[scope: scope].counts.enumerated().map { slot, count in
              [
                .text(summary.wave), .text(summary.edition.id), .text(kind), .text(group.key), .text(group.name),
                .text(summary.edition.id(of: scope)), .text(summary.edition.slotID(slot)), .number(count),
              ]
            }
          }
        }
      })
  }

  private var coverage: DataTable {
    DataTable(
      name: "coverage", title: "Кто учтён в подсчётах",
      fields: [
        .text("wave", "Волна"), .text("group", "Чем объединены школы"), .text("key", "ОКТМО, вид школы или когорта"),
        .text("name", "Муниципалитет"), .count("known", "Известно школ"), .count("counted", "Учтено"),
        .count("missing", "Лист не прислан"), .count("excused", "Лист не требуется"),
        .count("set_aside", "Лист есть, но не учтён"),
      ],
      rows: summaries.flatMap { summary in
        groups(summary).map { kind, group in
          let coverage = group.coverage
          return [
            .text(summary.wave), .text(kind), .text(group.key), .text(group.name), .number(coverage.known),
            .number(coverage.counted), .number(coverage.missing), .number(coverage.excused),
            .number(coverage.setAside),
          ]
        }
      })
  }

  private var schools: DataTable {
    DataTable(
      name: "schools", title: "Баллы и уровни школ",
      fields: [
        .text("wave", "Волна"), .text("edition", "Методика"), .text("id", "Школа"), .text("name", "Название школы"),
        .text("oktmo", "ОКТМО"), .text("municipality", "Муниципалитет"), .text("kind", "Вид школы"),
        .text("cohort", "Когорта"), .text("scope", "Направление; overall — школа в целом"),
        .text("level", "Уровень, если определён"), .text("lowest", "Наименьший возможный уровень"),
        .text("highest", "Наибольший возможный уровень"), .count("score", "Баллы"), .count("max", "Наибольшая сумма"),
      ],
      rows: summaries.flatMap { summary in
        summary.schools.flatMap { school in
          LevelScope.all(of: summary.edition).compactMap { scope in
            school[scope].map { row(summary, school, scope, $0) }
          }
        }
      })
  }

  private func row(
    _ summary: WaveSummary, _ school: SchoolResult, _ scope: LevelScope, _ result: ScopeResult
  ) -> [DataTable.Value] {
    let levels = summary.edition.rubric.levels.levels
    func id(_ level: Int?) -> DataTable.Value { level.map { .text(levels[$0].id) } ?? .nothing }
    return [.text(summary.wave), .text(summary.edition.id)] + cells(school.label)
      + [
        .text(school.label.kind ?? ""), .text(school.label.cohort ?? ""), .text(summary.edition.id(of: scope)),
        id(result.levels?.decided), id(result.levels?.lowest), id(result.levels?.highest), .number(result.score),
        .number(result.maximum),
      ]
  }

  private func cells(_ label: SchoolLabel) -> [DataTable.Value] {
    [
      .text(label.id), .text(label.name), .text(label.municipality?.oktmo ?? ""),
      .text(label.municipality?.name ?? ""),
    ]
  }

  private var indicators: DataTable {
    DataTable(
      name: "indicators", title: "Дефициты по показателям",
      fields: [
        .text("wave", "Волна"), .text("edition", "Методика"), .text("indicator", "Показатель"),
        .text("direction", "Направление"), .text("title", "Название"), .count("asked", "Школ, к которым применяется"),
        .count("answered", "Из них ответили"), .count("deficits", "Меньше наибольшего балла"),
        .count("maxima", "Наибольший балл"), .count("critical_zeros", "Критический показатель без баллов"),
      ],
      rows: summaries.flatMap { summary in
        summary.indicators.map { item in
          let indicator = summary.edition.rubric.indicators[item.item]
          let direction = summary.edition.compiled.items[item.item].direction
          return [
            .text(summary.wave), .text(summary.edition.id), .text(indicator.id),
            .text(summary.edition.rubric.directions[direction].id), .text(indicator.title), .number(item.asked),
            .number(item.answered), .number(item.deficits), .number(item.maxima), .number(item.criticalZeros.count),
          ]
        }
      })
  }

  private var leftOut: DataTable {
    func row(_ wave: String, _ item: LeftOut) -> [DataTable.Value] {
      let label = item.label ?? SchoolLabel(id: "", name: "")
      return [.text(wave)] + cells(label)
        + [
          .text(item.place.file), .text(item.reason.word), .text(LeftOutWords.text(of: item)),
          .text(item.schoolIsCounted ? "yes" : "no"),
        ]
    }
    return DataTable(
      name: "left_out", title: "Кто не учтён и почему",
      fields: [
        .text("wave", "Волна; пусто у файлов, которые не прочитаны"), .text("id", "Школа"),
        .text("name", "Название школы"), .text("oktmo", "ОКТМО"), .text("municipality", "Муниципалитет"),
        .text("file", "Файл"), .text("reason", "Причина, слово"), .text("detail", "Причина"),
        .text("school_counted", "Учтена ли школа по другому листу: yes, no"),
      ],
      rows: summaries.flatMap { summary in summary.leftOut.map { row(summary.wave, $0) } }
        + region.refused.map { row("", $0) })
  }

  private func moves(_ comparison: WaveComparison) -> DataTable {
    DataTable(
      name: "moves", title: "Переходы школ между уровнями двух волн",
      fields: [
        .text("first", "Первая волна"), .text("second", "Вторая волна"),
        .text("edition", "Методика, по которой посчитаны обе"), .text("scope", "Направление"), .text("from", "Был"),
        .text("to", "Стал"), .text("id", "Школа"), .text("name", "Название школы"), .text("oktmo", "ОКТМО"),
        .text("municipality", "Муниципалитет"),
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

  private func change(_ comparison: WaveComparison) -> DataTable {
    DataTable(
      name: "change",
      title: "Изменение между волнами, разложенное точно: start + left + edition + answers + joined = end",
      fields: [
        .text("first", "Первая волна"), .text("second", "Вторая волна"), .text("scope", "Направление"),
        .text("part", "Часть: start, left, edition, answers, joined, end"),
        .text("measure", "Что посчитано: schools, points, max или уровень"), .count("value", "Значение"),
      ],
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

  private var starts: DataTable {
    DataTable(
      name: "starts", title: "Стартовый уровень школ: первая принятая волна",
      fields: [
        .text("id", "Школа"), .text("name", "Название школы"), .text("oktmo", "ОКТМО"),
        .text("municipality", "Муниципалитет"), .text("wave", "Волна"), .text("edition", "Методика"),
        .text("lowest", "Наименьший возможный уровень"), .text("highest", "Наибольший возможный уровень"),
      ],
      rows: region.starts.map { start in
        let levels = start.edition.rubric.levels.levels
        return cells(start.label)
          + [
            .text(start.wave), .text(start.edition.id), start.levels.map { .text(levels[$0.lowest].id) } ?? .nothing,
            start.levels.map { .text(levels[$0.highest].id) } ?? .nothing,
          ]
      })
  }

  private var flags: DataTable {
    let words = FlagWords(region.current.edition)
    return DataTable(
      name: "flags", title: "На что посмотреть методисту; баллы из-за этого не меняются",
      fields: [
        .text("wave", "Волна"), .text("id", "Школа"), .text("name", "Название школы"), .text("oktmo", "ОКТМО"),
        .text("municipality", "Муниципалитет"), .text("kind", "Что замечено, слово"), .text("text", "Что замечено"),
      ],
      rows: region.flags.map { flag in
        [.text(region.current.wave)] + cells(flag.label) + [.text(flag.kind.word), .text(words.text(of: flag.kind))]
      })
  }
}
