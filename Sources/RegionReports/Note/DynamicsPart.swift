import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Moves between levels since the wave before, with the schools behind each (M13), and from the starting level (P10).
package struct DynamicsPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let heading = Block.heading(1, "5. Динамика", anchor: "dinamika")
    guard let comparison = subject.region.comparison else {
      return [heading, .paragraph("Сравнивать не с чем: листов прежних волн среди данных нет.")]
    }
    var blocks: [Block] = [heading, .paragraph(Self.intro(comparison))]
    blocks += onlyOnce(comparison, subject)
    for matrices in comparison.matrices {
      guard let whole = matrices.first else { continue }
      let marks = self.marks(whole.edition)
      let under = comparison.isRecomputed ? ", по редакции \(whole.edition.rubric.edition)" : ""
      blocks.append(.table(matrix(whole, marks, "Переходы между уровнями\(under)", comparison)))
      if let table = moved(whole, marks, subject, under) { blocks.append(.table(table)) }
    }
    if let last = comparison.matrices.last { blocks.append(.table(balance(last, subject))) }
    blocks += starts(subject)
    return blocks
  }

  /// Which waves are compared, under what, and how many schools are in both.
  package static func intro(_ comparison: WaveComparison) -> Phrase {
    let waves = "«\(wave(comparison.first.wave))» и «\(wave(comparison.second.wave))»"
    let set =
      "Учтены в обеих волнах: \(Plural.schools(comparison.stayed.count)); только в первой — \(number(comparison.left.count)), только во второй — \(number(comparison.joined.count))."
    guard comparison.isRecomputed else { return "Сравниваются волны \(waves), обе по одной методике. \(set)" }
    return
      "Волны \(waves) проходили по разным редакциям методики (\(comparison.first.edition.id) и \(comparison.second.edition.id)), поэтому обе пересчитаны по каждой. \(set)"
  }

  /// Who is counted in one wave only, and what the other wave says of them.
  private func onlyOnce(_ comparison: WaveComparison, _ subject: RegionSubject) -> [Block] {
    func phrases(_ labels: [SchoolLabel], _ other: WaveSummary, _ what: String) -> [Phrase] {
      let words = OneWaveWords(comparison, other)
      return subject.sorted(labels).map { "\(what): \(subject.name(of: $0)) (\(words.why($0)))." }
    }
    let left = phrases(comparison.left, comparison.second, "Только в первой волне")
    let joined = phrases(comparison.joined, comparison.first, "Только во второй волне")
    return left.isEmpty && joined.isEmpty ? [] : [.bullets(left + joined)]
  }

  private func marks(_ edition: RegionEdition) -> [LevelMark] {
    let scale = edition.rubric.levels
    return scale.levels.indices.map(scale.mark) + [.undecided, .notRated]
  }

  private func matrix(
    _ matrix: MoveMatrix, _ marks: [LevelMark], _ caption: String, _ comparison: WaveComparison
  ) -> Table {
    let used = Self.usedSlots(matrix)
    return Table(
      caption: caption,
      columns: [.init("Было", width: 26)] + used.map { .init(capitalized(marks[$0].name), width: 14, .right) }
        + [.init("Всего", width: 10, .right)],
      groups: [.init("", span: 1), .init("Стало", span: used.count), .init("", span: 1)],
      rows: used.map { from in
        Table.Row(
          [Phrase([.level(marks[from])])] + used.map { Phrase(number(matrix.cells[from][$0].count)) }
            + [Phrase(number(matrix.cells[from].reduce(0) { $0 + $1.count }))])
      } + [
        Table.Row(
          ["Всего"] + used.map { to in Phrase(number(matrix.cells.reduce(0) { $0 + $1[to].count })) }
            + [Phrase(number(comparison.stayed.count))], kind: .total)
      ])
  }

  /// Levels always, the two others only where somebody stands there.
  static func usedSlots(_ matrix: MoveMatrix) -> [Int] {
    let levels = matrix.edition.slots - 2
    return matrix.cells.indices.filter { slot in
      slot < levels || matrix.cells[slot].contains { !$0.isEmpty } || matrix.cells.contains { !$0[slot].isEmpty }
    }
  }

  /// Every cell off the diagonal with its schools.
  private func moved(_ matrix: MoveMatrix, _ marks: [LevelMark], _ subject: RegionSubject, _ under: String) -> Table? {
    var rows: [Table.Row] = []
    for (from, row) in matrix.cells.enumerated() {
      for (to, schools) in row.enumerated() where from != to && !schools.isEmpty {
        rows.append(
          Table.Row([
            Phrase([.level(marks[from])]), Phrase([.level(marks[to])]), Phrase(number(schools.count)),
            Phrase(subject.names(of: schools).joined(separator: "; ")),
          ]))
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "Кто перешёл на другой уровень\(under)",
      columns: [
        .init("Было", width: 19), .init("Стало", width: 19), .init("Школ", width: 10, .right),
        .init("Какие", width: 52),
      ], rows: rows, namesRows: false)
  }

  private func balance(_ matrices: [MoveMatrix], _ subject: RegionSubject) -> Table {
    Table(
      caption: "Сколько школ изменили уровень, по направлениям",
      columns: [
        .init("Направление", width: 32), .init("Выше", width: 12, .right), .init("Тот же", width: 12, .right),
        .init("Ниже", width: 12, .right), .init("Сказать нельзя", width: 16, .right),
      ],
      rows: matrices.map { matrix in
        let balance = matrix.balance
        return Table.Row(
          [
            Phrase(subject.name(of: matrix.scope)), Phrase(number(balance.rose)), Phrase(number(balance.stayed)),
            Phrase(number(balance.fell)), Phrase(number(balance.open)),
          ], kind: matrix.scope == .overall ? .total : .body)
      })
  }

  /// Starting levels beside those of now; decided ones of the same scale only.
  private func starts(_ subject: RegionSubject) -> [Block] {
    let starts = subject.region.starts
    guard !starts.isEmpty else { return [] }
    let now = Dictionary(
      subject.current.schools.map { ($0.label.id, $0.overall) }, uniquingKeysWith: { first, _ in first })
    var counts = Array(repeating: 0, count: subject.edition.slots)
    var other = 0
    for start in starts where now[start.label.id] != nil {
      guard start.edition.slots == subject.edition.slots else {
        other += 1
        continue
      }
      counts[start.levels.map { $0.decided ?? subject.edition.slots - 2 } ?? subject.edition.slots - 1] += 1
    }
    let parts = zip(subject.marks, counts).filter { $1 > 0 }.map { "\($0.name) — \(number($1))" }
    return [
      .paragraph(
        "Стартовый уровень — уровень первой принятой волны школы по её тогдашней редакции; дальше он не меняется. У школ, учтённых сейчас: \(parts.joined(separator: ", "))\(other > 0 ? ", по другой шкале — \(number(other))" : "")."
      )
    ]
  }
}
