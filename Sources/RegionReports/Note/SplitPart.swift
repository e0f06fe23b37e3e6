import Region
import Reports
import RubricModel
import RussianText

/// The change between two waves split in answers, edition and set of schools (M13).
package struct SplitPart: NotePart {
  /// How the change is taken apart.
  package static let rule =
    "Изменение разложено точно: из всех школ первой волны убраны те, кто во второй не учтён; остальные пересчитаны по поздней редакции; взяты ответы второй волны; добавлены школы, которые не были учтены в первой. Строки «изменение» складываются в разницу итогов."

  var isWide: Bool { true }

  func blocks(of subject: RegionSubject) -> [Block] {
    guard let comparison = subject.region.comparison,
      let split = comparison.splits.first(where: { $0.scope == .overall })?.split
    else { return [] }
    return [
      .heading(2, "Из чего сложилось изменение"), .table(whole(split, subject, comparison)),
      .paragraph(Phrase(Self.rule)),
      .table(directions(comparison, subject)),
    ]
  }

  private func whole(_ split: ChangeSplit, _ subject: RegionSubject, _ comparison: WaveComparison) -> Table {
    let ids = Self.slots([split], subject)
    return Table(
      caption: "Изменение числа школ по уровням и суммы баллов всех школ",
      columns: [.init("Что посчитано", width: 28), .init("Школ", width: 10, .right)]
        + ids.map { .init(capitalized($0.name), width: 10, .right) }
        + [.init("Баллы", width: 10, .right), .init("Наибольшая сумма", width: 14, .right)],
      rows: Self.rows(split, comparison).map { row in
        let show = { (value: Int) in Phrase(row.isChange ? signed(value) : number(value)) }
        return Table.Row(
          [Phrase(row.name), show(row.sums.schools)] + ids.map { show(row.sums[$0.id]) }
            + [show(row.sums.points), show(row.sums.maximum)], kind: row.isChange ? .body : .total)
      })
  }

  /// The start, what was added and taken, the end.
  package static func rows(_ split: ChangeSplit, _ comparison: WaveComparison) -> [(
    name: String, sums: Measures, isChange: Bool
  )] {
    [
      (wave(comparison.first.wave), split.start, false), ("изменение: школы ушли", split.left, true),
      ("изменение: другая редакция", split.edition, true), ("изменение: другие ответы", split.answers, true),
      ("изменение: школы пришли", split.joined, true), (wave(comparison.second.wave), split.end, false),
    ]
  }

  /// Levels of the scale, and whatever else some sum has.
  package static func slots(_ splits: [ChangeSplit], _ subject: RegionSubject) -> [(id: String, name: String)] {
    let sums = splits.flatMap(\.parts).map(\.sums)
    var known: [(id: String, name: String)] = subject.scale.levels.map { ($0.id, $0.name) }
    let rest = Set(sums.flatMap(\.slots.keys)).subtracting(known.map(\.id))
    let old = subject.region.comparison?.first.edition.rubric.levels.levels ?? []
    known += old.filter { rest.contains($0.id) }.map { ($0.id, $0.name) }
    if rest.contains(Measures.undecided) { known.append((Measures.undecided, "не определён")) }
    if rest.contains(Measures.notRated) { known.append((Measures.notRated, "не оценивается")) }
    return known
  }

  private func directions(_ comparison: WaveComparison, _ subject: RegionSubject) -> Table {
    Table(
      caption: "Изменение суммы баллов по направлениям",
      columns: [
        .init("Направление", width: 26), .init("Было", width: 10, .right), .init("Ушли", width: 10, .right),
        .init("Редакция", width: 10, .right), .init("Ответы", width: 10, .right), .init("Пришли", width: 10, .right),
        .init("Стало", width: 10, .right),
      ],
      rows: comparison.splits.map { scope, split in
        Table.Row(
          [
            Phrase(subject.name(of: scope)), Phrase(number(split.start.points)), Phrase(signed(split.left.points)),
            Phrase(signed(split.edition.points)), Phrase(signed(split.answers.points)),
            Phrase(signed(split.joined.points)), Phrase(number(split.end.points)),
          ], kind: scope == .overall ? .total : .body)
      })
  }
}

/// A change with its sign: «+3», «−2», «0».
package func signed(_ value: Int) -> String { value > 0 ? "+\(number(value))" : number(value) }
