import OfficeFiles
import Region
import RubricModel
import RussianText
import Scoring

/// One row a school: the level, how it came, what is behind it; to be filtered, never ranked (M14).
struct SchoolsSheet: WorkbookPart {
  let name = "Школы"
  let question = "На каком уровне каждая школа, с чего она начала и что изменилось?"
  let family = SheetFamily.lists

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let facts = SchoolFacts(subject)
    let optional = Optional(
      cohorts: subject.current.schools.contains { $0.label.cohort != nil },
      statuses: !subject.region.registry.statuses.isEmpty)
    let schools = subject.sorted(Array(subject.current.schools.indices))
    guard !schools.isEmpty else { return .nothing("ни одна школа не учтена") }
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Уровень — по листу самой школы. Если он не определён, в столбце «Между» — уровни, между которыми он лежит. Стартовый уровень — уровень первой принятой волны по её тогдашней редакции; дальше он не меняется. \(change(subject))\(optional.statuses ? " Статусы — на \(date(facts.day))." : "")",
        ],
        tables: [SheetTable(columns(optional), rows: schools.map { row($0, facts[$0], optional, subject) })],
        headColumns: 2))
  }

  /// Columns that only the region's lists can fill.
  private struct Optional {
    let cohorts: Bool
    let statuses: Bool
  }

  private func columns(_ optional: Optional) -> [SheetTable.Column] {
    let known =
      RegionSubject.schoolColumns + [.init("Код школы", 16), .init("Вид школы", 21)]
      + (optional.cohorts ? [.init("Когорта", 12)] : []) + (optional.statuses ? [.init("Статусы", 14)] : [])
    return known + [
      .init("Уровень в целом", 15), .init("Между", 18), .init("Баллы", 8), .init("Из скольких", 10),
      .init("Стартовый уровень", 15), .init("Стартовая волна", 15), .init("Уровень в прошлой волне", 15),
      .init("Изменение", 16), .init("Показателей применимо", 12), .init("Дефицитов", 11), .init("Нет ответа", 9),
      .init("Критических без баллов", 13), .init("Отметок", 9),
    ]
  }

  private func row(_ school: SchoolResult, _ facts: SchoolFacts.Facts, _ optional: Optional, _ subject: RegionSubject)
    -> [SheetCell]
  {
    var cells = subject.cells(school.label)
    cells += [.text(school.label.id), .text(subject.name(ofKind: school.label.kind ?? ""))]
    if optional.cohorts { cells.append(.text(subject.name(ofCohort: school.label.cohort ?? ""))) }
    if optional.statuses { cells.append(.text(facts.statuses.joined(separator: ", "))) }
    cells += [
      subject.cell(school.overall.levels), subject.bounds(school.overall.levels), .number(school.overall.score),
      .number(school.overall.maximum),
      facts.start.map { subject.cell($0.levels, $0.edition.rubric.levels) } ?? .dash,
      facts.start.map { .text(wave($0.wave)) } ?? .dash,
      facts.pair.map { subject.cell($0.before.overall.levels) } ?? .dash, .text(change(facts.pair, subject)),
    ]
    return cells
      + [facts.asked, facts.deficits, facts.gaps, facts.criticalZeros, facts.flags].map { SheetCell.number($0) }
  }

  private func change(_ subject: RegionSubject) -> String {
    guard let comparison = subject.region.comparison else { return "Прошлой волны нет, сравнивать не с чем." }
    return
      "Изменение — к волне «\(wave(comparison.first.wave))»; обе волны — по редакции \(comparison.second.edition.rubric.edition)."
  }

  /// In words, so that it can be filtered; undecided levels are not compared.
  private func change(_ pair: (before: SchoolResult, after: SchoolResult)?, _ subject: RegionSubject) -> String {
    guard let pair else { return subject.region.comparison == nil ? "не с чем сравнить" : "в прошлой волне не учтена" }
    guard let before = pair.before.overall.levels?.decided, let after = pair.after.overall.levels?.decided else {
      return MoveWords.open
    }
    return MoveWords.word(from: before, to: after)
  }
}

/// Moves between decided levels in words.
enum MoveWords {
  static let open = "сказать нельзя"

  static func word(from before: Int, to after: Int) -> String {
    after > before ? "выше" : after < before ? "ниже" : "тот же"
  }
}
