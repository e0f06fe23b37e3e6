import OfficeFiles
import Region
import RussianText

/// How many schools stand at each level, as a whole and by direction.
struct LevelsSheet: WorkbookPart {
  let name = "Уровни"
  let question = "Сколько школ на каждом уровне — в целом и по направлениям?"
  let family = SheetFamily.counts

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let slots = subject.slotColumns
    let rows = LevelScope.all(of: subject.edition).map { scope -> [SheetCell] in
      let distribution = subject.current.whole[scope: scope]
      return [.text(subject.name(of: scope))] + distribution.counts.map { .number($0) }
        + [.number(distribution.total)] + distribution.counts.map { .share($0, of: distribution.total) }
    }
    return .tables(
      SheetContent(
        notes: [subject.whoIsCounted, "Доля — от всех учтённых школ. \(RegionSubject.openWords)"],
        tables: [
          SheetTable(
            [.init("Направление", 23)] + slots + [.init("Всего", 9)] + slots,
            groups: [("", 1), ("Школ", slots.count + 1), ("Доля от всех учтённых", slots.count)], rows: rows,
            chart: TableChart(
              kind: .shares, title: "Школы по уровням",
              alternative:
                "Полосы: какая часть учтённых школ на каждом уровне, в целом и по направлениям. Числа — школы; те же числа в таблице выше.",
              categoryColumn: 0, series: subject.slotSeries(from: 1), categoryTitle: "Направление",
              valueTitle: "Доля школ; числа на полосах — школы"))
        ]))
  }
}
