import OfficeFiles
import Region
import Reports
import RubricModel
import RussianText
import SchoolReports

/// Who moved from which level to which since the wave before, as counts (M13).
struct MovesSheet: WorkbookPart {
  static let absent = "прошлой волны нет, сравнивать не с чем"
  let name = "Переходы"
  let question = "Сколько школ перешли с уровня на уровень?"
  let family = SheetFamily.change

  func answer(of subject: RegionSubject) -> SheetAnswer {
    guard let comparison = subject.region.comparison, let last = comparison.matrices.last else {
      return .nothing(Self.absent)
    }
    return .tables(
      SheetContent(
        notes: [
          RegionSubject.both(comparison),
          "В таблицах — только школы, учтённые в обеих волнах. «Сказать нельзя» — в одной из волн уровень не определён или не оценивается. Сами школы — на листе «\(MovedSchoolsSheet.title)».",
        ], tables: [balance(last, subject)] + comparison.matrices.map { moves($0, comparison, subject) }, headColumns: 2
      ))
  }

  private func balance(_ matrices: [MoveMatrix], _ subject: RegionSubject) -> SheetTable {
    SheetTable(
      caption: "Сколько школ изменили уровень",
      [.init("Направление", 23), .init("Было", 18)]
        + ["Выше", "Тот же", "Ниже", capitalized(MoveWords.open), "Всего"].map { .init($0, 14) },
      rows: matrices.map { matrix in
        let balance = matrix.balance
        let counts = [balance.rose, balance.stayed, balance.fell, balance.open]
        return [.text(subject.name(of: matrix.scope)), .text("любой уровень")] + counts.map { .number($0) }
          + [.number(counts.reduce(0, +))]
      })
  }

  private func moves(_ matrices: [MoveMatrix], _ comparison: WaveComparison, _ subject: RegionSubject) -> SheetTable {
    let edition = matrices.first?.edition ?? subject.edition
    let slots = Set(matrices.flatMap(DynamicsPart.usedSlots)).sorted()
    let under = comparison.isRecomputed ? ", по редакции \(edition.rubric.edition)" : ""
    return SheetTable(
      caption: "Переходы между уровнями\(under): строка — какой уровень был, столбец — какой стал",
      [.init("Направление", 23), .init("Было", 18)]
        + slots.map { .init("Стал: \(edition.name(ofSlot: $0))", 14) } + [.init("Всего", 14)],
      rows: matrices.flatMap { rows($0, slots, subject) })
  }

  private func rows(_ matrix: MoveMatrix, _ slots: [Int], _ subject: RegionSubject) -> [[SheetCell]] {
    let name = SheetCell.text(matrix.edition.name(of: matrix.scope))
    let body = slots.map { from -> [SheetCell] in
      let counts = slots.map { matrix.cells[from][$0].count }
      let cells = zip(slots, counts).map { to, count in
        SheetCell.number(count, CellLook(fill: to == from && count > 0 ? "EDF0F4" : nil))
      }
      return [name, subject.cell(slot: from, of: matrix.edition)] + cells + [.number(counts.reduce(0, +))]
    }
    let sums = slots.map { to in matrix.cells.reduce(0) { $0 + $1[to].count } }
    let total: [SheetCell] = [name, .text("Всего")] + sums.map { .number($0) } + [.number(sums.reduce(0, +))]
    return body + [total.map(\.bold)]
  }
}

extension RegionEdition {
  /// Name of a level, «не определён» or «не оценивается».
  func name(ofSlot slot: Int) -> String {
    let levels = rubric.levels.levels
    if slot < levels.count { return levels[slot].name }
    return slot == levels.count ? "не определён" : "не оценивается"
  }

  /// «Школа в целом» or the name of a direction.
  func name(of scope: LevelScope) -> String {
    switch scope {
    case .overall: "Школа в целом"
    case .direction(let index): rubric.directions[index].name
    }
  }
}
