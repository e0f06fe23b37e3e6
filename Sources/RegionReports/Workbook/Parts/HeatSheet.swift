import OfficeFiles
import Region
import RubricModel
import RussianText

/// Municipality × direction: schools at the lowest level, beside those whose level is decided; the ground helps the eye, the numbers say it.
struct HeatSheet: WorkbookPart {
  let name = "Тепловая карта"
  let question = "Где и в каких направлениях школы ниже первого порога?"
  let family = SheetFamily.counts

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let scopes = LevelScope.all(of: subject.edition)
    let lowest = subject.scale.levels.first?.name ?? ""
    let groups = subject.municipalities.filter { $0.coverage.counted > 0 }
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Первое число — школы уровня «\(lowest)», второе — из скольких школ с определённым уровнем. Фон первого числа: светлый — больше нуля, темнее — от четверти, самый тёмный — от половины этих школ. Черта — уровень не определён ни у одной школы. \(without(subject))",
        ],
        tables: [
          SheetTable(
            [.init("Муниципалитет", 34)] + scopes.flatMap { _ in [.init("ниже", 10), .init("из", 8)] },
            groups: [("", 1)] + scopes.map { (subject.name(of: $0), 2) },
            rows: groups.map { row(subject.name(of: $0), $0, scopes) },
            totals: [row("Всего", subject.current.whole, scopes)])
        ]))
  }

  private func row(_ name: String, _ group: GroupSummary, _ scopes: [LevelScope]) -> [SheetCell] {
    [.text(name)]
      + scopes.flatMap { scope -> [SheetCell] in
        let distribution = group[scope: scope]
        let decided = distribution.levels.reduce(0, +)
        guard decided > 0 else { return [.dash, .number(0)] }
        let below = distribution.counts[0]
        return [.number(below, CellLook(fill: ground(below, of: decided))), .number(decided)]
      }
  }

  private func without(_ subject: RegionSubject) -> String {
    let names = subject.municipalities.filter { $0.coverage.counted == 0 }.map { subject.name(of: $0) }
    return names.isEmpty
      ? "Показаны все муниципалитеты." : "Нет учтённых школ и потому строки: \(names.joined(separator: ", "))."
  }

  private func ground(_ part: Int, of whole: Int) -> String? {
    if part == 0 { return nil }
    if 2 * part >= whole { return "E9B7A6" }
    return 4 * part >= whole ? "F4D3C8" : "FBEAE4"
  }
}
