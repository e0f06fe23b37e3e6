import Region
import Reports
import RubricModel
import RussianText

/// The change between two waves split in answers, edition and set of schools (M13).
struct SplitPart: NotePart {
  /// How the change is taken apart.
  static let rule =
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
    func row(_ name: String, _ sums: Measures, signed isChange: Bool, _ kind: Table.Row.Kind = .body) -> Table.Row {
      let show = { (value: Int) in Phrase(isChange ? signed(value) : number(value)) }
      return Table.Row(
        [Phrase(name), show(sums.schools)] + ids.map { show(sums[$0.id]) } + [show(sums.points), show(sums.maximum)],
        kind: kind)
    }
    return Table(
      caption: "Изменение числа школ по уровням и суммы баллов всех школ",
      columns: [.init("Что посчитано", width: 28), .init("Школ", width: 10, .right)]
        + ids.map { .init(capitalized($0.name), width: 10, .right) }
        + [.init("Баллы", width: 10, .right), .init("Наибольшая сумма", width: 14, .right)],
      rows: [
        row(wave(comparison.first.wave), split.start, signed: false, .total),
        row("изменение: школы ушли", split.left, signed: true),
        row("изменение: другая редакция", split.edition, signed: true),
        row("изменение: другие ответы", split.answers, signed: true),
        row("изменение: школы пришли", split.joined, signed: true),
        row(wave(comparison.second.wave), split.end, signed: false, .total),
      ])
  }

  /// Levels of the scale, and whatever else some sum has.
  static func slots(_ splits: [ChangeSplit], _ subject: RegionSubject) -> [(id: String, name: String)] {
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
func signed(_ value: Int) -> String { value > 0 ? "+\(number(value))" : number(value) }
