import Region
import RubricModel
import Scoring

/// What experts found, and what the region's lists say of schools.
extension RegionTables {
  var verified: DataTable {
    let edition = region.current.edition
    return DataTable(
      name: "verified", title: "Уровни по листам школ и по проверке эксперта",
      description: "Строка — проверенная школа в одном направлении. Лист школы и её уровень остаются как есть.",
      fields: [.wave(), .edition] + DataField.school + [
        .scope, level("level", "Уровень по листу", "Пусто, если не определён или не оценивается."),
        level("lowest", "Наименьший возможный уровень по листу"),
        level("highest", "Наибольший возможный уровень по листу"),
        .count("score", "Баллы по листу"), .count("max", "Наибольшая сумма по листу"),
        level("verified_level", "Уровень по проверке", "Пусто, если не определён или не оценивается."),
        level("verified_lowest", "Наименьший возможный уровень по проверке"),
        level("verified_highest", "Наибольший возможный уровень по проверке"),
        .count("verified_score", "Баллы по проверке"),
        .count(
          "verified_max", "Наибольшая сумма по проверке",
          "Другая, если эксперт поставил баллы за показатель, который школа исключила."),
      ], key: ["wave", "id", "scope"], links: [DataLink(["wave", "id", "scope"], "schools")],
      rows: region.verified.flatMap { school in
        LevelScope.all(of: edition).compactMap { scope -> [DataTable.Value]? in
          guard let declared = school.declared[scope], let verified = school.verified[scope] else { return nil }
          return [.text(region.current.wave), .text(edition.id)] + cells(school.declared.label)
            + [.text(edition.id(of: scope))] + cells(declared.levels, edition)
            + [.number(declared.score), .number(declared.maximum)]
            + cells(verified.levels, edition) + [.number(verified.score), .number(verified.maximum)]
        }
      })
  }

  var disagreements: DataTable {
    DataTable(
      name: "disagreements", title: "Ответы, в которых эксперт не согласен со школой",
      fields: [.wave()] + DataField.school + [
        .indicator,
        DataField.count("declared", "Баллы школы", "Пусто, если школа не ответила или не знает.").optional,
        .count("points", "Баллы эксперта"), .text("reason", "Почему"), .day("day", "День проверки"),
        .text("expert", "Эксперт"),
      ], key: ["wave", "id", "indicator"],
      links: [DataLink(["wave", "id"], "schools"), DataLink(["wave", "indicator"], "indicators")],
      rows: region.verified.flatMap { school in
        school.disagreements.map { verdict in
          [.text(region.current.wave)] + cells(school.declared.label) + [
            .text(verdict.indicator), verdict.declared.map { .number($0) } ?? .nothing, .number(verdict.points),
            .text(verdict.reason), .text(verdict.day), .text(verdict.expert),
          ]
        }
      })
  }

  var statuses: DataTable {
    DataTable(
      name: "statuses", title: "Статусы школ по спискам региона", description: "Оба дня включительно.",
      fields: [
        .text("id", "Школа", "Код школы."), .text("status", "Статус"),
        DataField.day("from", "С какого дня", "Пусто — с начала.").optional,
        DataField.day("to", "По какой день", "Пусто — действует и дальше.").optional,
      ],
      rows: region.registry.statuses.map { status in
        [
          .text(status.school), .text(status.status), status.term.from.map { .text($0) } ?? .nothing,
          status.term.to.map { .text($0) } ?? .nothing,
        ]
      })
  }
}
