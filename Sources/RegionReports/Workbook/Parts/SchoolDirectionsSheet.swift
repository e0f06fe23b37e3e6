import OfficeFiles
import Region
import Reports
import RussianText
import Scoring

/// One row a school: points and levels in every direction.
struct SchoolDirectionsSheet: WorkbookPart {
  let name = "Школы по направлениям"
  let question = "Сколько баллов и какой уровень у каждой школы по направлениям?"
  let family = SheetFamily.lists

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let schools = subject.sorted(Array(subject.current.schools.indices))
    guard !schools.isEmpty else { return .nothing("ни одна школа не учтена") }
    let letters = LevelLetters(subject.scale)
    let scopes = LevelScope.all(of: subject.edition)
    let head: [SheetTable.Column] = [.init("баллы", 7), .init("из", 6), .init("уровень", letters.isShort ? 9 : 16)]
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Баллы — из скольких возможных для этой школы; ноль по критическому показателю обнуляет направление. Уровни: \(letters.legend)",
        ],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + scopes.flatMap { _ in head },
            groups: [("", 1), ("", 1)] + scopes.map { (subject.name(of: $0), head.count) },
            rows: schools.map { school in
              subject.cells(school.label) + scopes.flatMap { cells(school[$0], letters) }
            })
        ], headColumns: 2))
  }

  private func cells(_ result: ScopeResult?, _ letters: LevelLetters) -> [SheetCell] {
    guard let result, result.maximum > 0 else { return [.dash, .dash, .dash] }
    let mark = letters.mark(result.levels)
    return [
      .number(result.score), .number(result.maximum),
      .text(mark.name, CellLook(fill: mark.tone.ground, alignment: .center)),
    ]
  }
}
