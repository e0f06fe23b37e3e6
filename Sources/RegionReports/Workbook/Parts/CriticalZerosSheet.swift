import OfficeFiles
import Region
import RubricModel
import RussianText
import Scoring

/// School × critical indicator: where there are no points (M4).
struct CriticalZerosSheet: WorkbookPart {
  let name = "Критические нули"
  let question = "У каких школ нет баллов по критическим показателям?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let items = subject.current.indicators.filter { !$0.criticalZeros.isEmpty }
    guard !items.isEmpty else { return .nothing("критических показателей без баллов нет ни у одной школы") }
    let zeros = items.map { Set($0.criticalZeros.map { subject.current.schools[$0].label.id }) }
    let schools = subject.sorted(Array(Set(items.flatMap(\.criticalZeros))).sorted())
    let empty = SheetCell(.empty, .center)
    let rows = schools.map { school -> [SheetCell] in
      let marks = zeros.map { $0.contains(school.label.id) }
      return subject.cells(school.label)
        + marks.map { $0 ? .number(0, CellLook(fill: "E9B7A6", alignment: .center)) : empty }
        + [.number(marks.count { $0 })]
    }
    let sums = items.map { SheetCell.number($0.criticalZeros.count) }
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Ноль по критическому показателю обнуляет всё направление; его исправляют первым. Показаны школы и показатели, где такой ноль есть; пустая клетка — баллы есть, ответа нет или показатель не применяется.",
        ],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + items.map { .init(subject.title(of: $0.item), 17) } + [.init("Всего", 9)],
            groups: [("", 1), ("", 1)] + items.map { (subject.direction(of: $0.item), 1) } + [("", 1)], rows: rows,
            totals: [
              [.text("Всего школ с нулём"), SheetCell()] + sums
                + [.number(items.reduce(0) { $0 + $1.criticalZeros.count })]
            ])
        ], headColumns: 2))
  }
}

extension RegionSubject {
  /// Name of the direction of an indicator.
  func direction(of item: Int) -> String { rubric.directions[edition.compiled.items[item].direction].name }
}
