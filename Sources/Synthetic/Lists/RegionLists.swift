import RubricModel
import RussianText

/// The lists of an invented region: whom its operator expects, where, and who helps (P03–P06).
///
/// The municipalities are those of the plan; schools, people, statuses and measures are invented.
package struct RegionLists: Sendable {
  package let lists: [SampleList]

  /// Lists for these waves, earliest first.
  package init(_ region: SyntheticRegion, waves: [ISOMonth] = SampleFiles.defaultWaves) {
    let cast = ListCast(region)
    let start = waves.first.map { month in "\(month.schoolYear)-09-01" } ?? "2023-09-01"
    lists = [
      Self.municipalities(region, cast), Self.waves(waves, region), Self.schools(cast, waves),
      Self.expected(cast, waves), Self.statuses(cast, start), PeopleList(cast, start: start).list,
      Self.sites(cast, start), MeasureList(cast, waves: waves).list,
    ]
  }

  private static func municipalities(_ region: SyntheticRegion, _ cast: ListCast) -> SampleList {
    var list = SampleList(
      "municipalities", "Муниципалитеты", ["ОКТМО", "Муниципалитет", "Действует с", "Действует по", "Преемник"])
    for place in cast.municipalities { list.add(.text(place.oktmo), .text(place.name), .empty, .empty, .empty) }
    for former in RegionPlan.sakhalinFormer where cast.municipalities.contains(where: { $0.oktmo == former.successor })
    {
      list.add(.text(former.oktmo), .text(former.name), .empty, .empty, .text(former.successor))
    }
    return list
  }

  /// Sheets are taken from the first of the month to the twentieth.
  private static func waves(_ waves: [ISOMonth], _ region: SyntheticRegion) -> SampleList {
    var list = SampleList("waves", "Волны", ["Волна", "Начало", "Срок", "Методика"])
    for month in waves {
      list.add(.text(month.name), .day("\(month.name)-01"), .day("\(month.name)-20"), .text(region.rubric.id))
    }
    return list
  }

  private static func schools(_ cast: ListCast, _ waves: [ISOMonth]) -> SampleList {
    var list = SampleList(
      "schools", "Школы", ["Школа", "Название", "ОКТМО", "Вид", "Местность", "Филиал школы", "Закрывается"])
    for school in cast.schools {
      list.add(
        .text(school.id), .text(school.name), .text(school.oktmo), SampleList.Cell(school.kind),
        .text(school.isTown ? "город" : "село"), SampleList.Cell(school.branchOf),
        school.closes && !waves.isEmpty ? .day("\(waves[waves.count - 1].year)-08-31") : .empty)
    }
    return list
  }

  private static func expected(_ cast: ListCast, _ waves: [ISOMonth]) -> SampleList {
    var list = SampleList("expected", "Ждём", ["Волна", "Школа", "Когорта", "Причина"])
    for (wave, month) in waves.enumerated() {
      for school in cast.schools where school.from <= wave {
        list.add(
          .text(month.name), .text(school.id), .text(school.isFirstYear ? "первый год" : "продолжает"), .empty)
      }
    }
    return list
  }

  private static func statuses(_ cast: ListCast, _ start: String) -> SampleList {
    var list = SampleList("statuses", "Статусы", ["Школа", "Статус", "Действует с", "Действует по"])
    for school in cast.schools where school.isWeak {
      list.add(.text(school.id), .text("ШНОР"), .day(start), .empty)
      let year = start.prefix(4)
      if school.isTown { list.add(.text(school.id), .text("500+"), .day(start), .day("\(year)-12-31")) }
    }
    return list
  }

  private static func sites(_ cast: ListCast, _ start: String) -> SampleList {
    var list = SampleList("sites", "Площадки", ["Школа", "Направление", "Действует с", "Действует по"])
    let strong = cast.schools.filter(\.isStrong)
    for (index, direction) in cast.directions.enumerated() where !strong.isEmpty {
      list.add(.text(strong[index % strong.count].id), .text(direction), .day(start), .empty)
    }
    return list
  }
}

extension ISOMonth {
  /// The year in which the school year of this month began.
  fileprivate var schoolYear: Int { month >= 9 ? year : year - 1 }
}
