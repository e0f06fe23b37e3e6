import Region
import RubricModel
import Scoring

/// Counts of groups, and the points and levels behind them.
extension RegionTables {
  /// The region and every group of a wave.
  private func groups(_ summary: WaveSummary) -> [(kind: String, group: GroupSummary)] {
    [("region", summary.whole)]
      + Grouping.allCases.flatMap { grouping in (summary.groups[grouping] ?? []).map { (grouping.rawValue, $0) } }
  }

  private static let group: [DataField] = [
    .text(
      "group", "Чем объединены школы",
      "region — весь регион, municipality — муниципалитет, kind — вид школы, cohort — когорта.",
      values: ["region"] + Grouping.allCases.map(\.rawValue)),
    DataField.text(
      "key", "Группа", "ОКТМО, вид школы или когорта; пусто у региона и у школ, которые этого не сообщили."
    )
    .optional, DataField.text("name", "Муниципалитет", "Название муниципалитета; пусто у других групп.").optional,
  ]

  var levels: DataTable {
    DataTable(
      name: "levels", title: "Число школ на каждом уровне",
      description: "Строка — уровень одного направления в одной группе учтённых школ; нули записаны.",
      fields: [.wave(), .edition] + Self.group + [.scope, slot("level", "Уровень"), .count("schools", "Школ")],
      key: ["wave", "group", "key", "scope", "level"], links: [DataLink(["wave", "group", "key"], "coverage")],
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

  var coverage: DataTable {
    DataTable(
      name: "coverage", title: "Кто учтён в подсчётах",
      description: "known = counted + missing + excused + set_aside.",
      fields: [.wave()] + Self.group + [
        .count("known", "Известно школ"), .count("counted", "Учтено"), .count("missing", "Лист не прислан"),
        .count("excused", "Лист не требуется"), .count("set_aside", "Лист есть, но не учтён"),
      ], key: ["wave", "group", "key"],
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

  var schools: DataTable {
    DataTable(
      name: "schools", title: "Баллы и уровни школ", description: "Строка — учтённая школа в одном направлении.",
      fields: [.wave(), .edition] + DataField.school + [
        DataField.text("kind", "Вид школы").optional,
        DataField.text("cohort", "Когорта", "first — первый год, continuing — продолжает; пусто, если списков нет.")
          .optional, .scope, level("level", "Уровень", "Пусто, если не определён или не оценивается."),
        level("lowest", "Наименьший возможный уровень", "Если все пробелы окажутся худшими ответами."),
        level("highest", "Наибольший возможный уровень", "Если все пробелы окажутся лучшими ответами."),
        .count("score", "Баллы"), .count("max", "Наибольшая сумма", "По показателям, которые к школе применяются."),
      ], key: ["wave", "id", "scope"],
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
    [.text(summary.wave), .text(summary.edition.id)] + cells(school.label)
      + [.text(school.label.kind ?? ""), .text(school.label.cohort ?? ""), .text(summary.edition.id(of: scope))]
      + cells(result.levels, summary.edition) + [.number(result.score), .number(result.maximum)]
  }

  var indicators: DataTable {
    DataTable(
      name: "indicators", title: "Дефициты по показателям",
      description: "answered = deficits + maxima; asked - answered — пропуски и «не знаю».",
      fields: [
        .wave(), .edition, .indicator, .text("direction", "Направление", "Код направления методики."),
        .text("title", "Название"), .count("asked", "Школ, к которым применяется"),
        .count("answered", "Из них ответили"), .count("deficits", "Меньше наибольшего балла"),
        .count("maxima", "Наибольший балл"), .count("critical_zeros", "Критический показатель без баллов"),
      ], key: ["wave", "indicator"],
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

  var leftOut: DataTable {
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
      fields: [DataField.text("wave", "Волна", "Год и месяц; пусто у файлов, которые не прочитаны.").optional]
        + DataField.school.map(\.optional) + [
          DataField.text("file", "Файл", "Пусто, если листа нет.").optional,
          .text("reason", "Причина, слово", values: LeftOut.Reason.words), .text("detail", "Причина"),
          .yesNo("school_counted", "Учтена ли школа по другому листу"),
        ],
      rows: summaries.flatMap { summary in summary.leftOut.map { row(summary.wave, $0) } }
        + region.refused.map { row("", $0) })
  }
}
