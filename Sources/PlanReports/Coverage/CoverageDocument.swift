import Planning
import Reports
import RubricModel
import RussianText

/// The two-way coverage as a document: what deficits find no help, what help finds no deficit.
package struct CoverageDocument: Sendable {
  private let coverage: RoadmapCoverage

  package init(_ coverage: RoadmapCoverage) { self.coverage = coverage }

  package var document: Document {
    Document(
      title: "Дорожная карта и дефициты школ", subtitle: coverage.roadmap.title,
      facts: .init(subject: coverage.roadmap.title, keywords: ["дорожная карта", "дефициты"], day: coverage.asOf.iso),
      runningTitle: "Покрытие дефицитов на \(coverage.asOf.words)",
      sections: [Section(head + directions + unneeded + early + targets)])
  }

  private var head: [Block] {
    let wave = coverage.nextWave.map { "с \($0.words)" } ?? "в карте не указана"
    let rows: [Passport] = [
      Passport("Регион", Phrase(coverage.roadmap.region)), Passport("На день", Phrase(coverage.asOf.words)),
      Passport("Школ", Phrase(number(coverage.schools))),
      Passport("Из них без самодиагностики", Phrase(number(coverage.undiagnosed))),
      Passport("Следующая волна по карте", Phrase(wave)),
    ]
    let note = Note(
      .assumption, title: "Что здесь не официально",
      ["Дефициты и уровни опираются на допущения методики; связь «по содержанию» — наш вывод, а не слова карты."])
    return [.passport(rows), .note(note)]
  }

  private var directions: [Block] {
    let rows = coverage.directions.map { line in
      Table.Row([
        Phrase(line.name), Phrase(number(line.schools)), Phrase(number(line.deficits)),
        Phrase(number(line.byRank[.named] ?? 0)), Phrase(number(line.byRank[.topic] ?? 0)),
        Phrase(number(line.byRank[.byContent] ?? 0)), Phrase(number(line.byRank[.everyDirection] ?? 0)),
        Phrase(number(line.unservedSchools)),
      ])
    }
    let unserved = coverage.directions.filter { $0.unservedDeficits > 0 }
    let words: Block =
      unserved.isEmpty
      ? .paragraph("Дефицитов, которым не помогает ни один открытый пункт, нет.")
      : .bullets(
        unserved.map {
          "\(strong: $0.name): не помогает ни один открытый пункт, \(Plural.deficits($0.unservedDeficits)) в \(Plural.schoolsLocative($0.unservedSchools))."
        })
    return [
      .heading(1, "Чем карта отвечает на дефициты", anchor: "deficity"),
      .paragraph(
        "Правые пять граф — число школ: направление названо в пункте, названо в теме пункта, пункт подходит по содержанию, пункт для всех направлений, пункта нет."
      ),
      .table(
        Table(
          caption: "Школы с дефицитами и самый близкий пункт, который им открыт",
          columns: [
            .init("Направление", width: 24), .init("Школ", width: 9, .right), .init("Дефицитов", width: 12, .right),
            .init("Назван", width: 10, .right), .init("Темой", width: 9, .right), .init("По смыслу", width: 12, .right),
            .init("Для всех", width: 12, .right), .init("Нет", width: 9, .right),
          ], rows: rows)), words,
    ]
  }

  private var unneeded: [Block] {
    let rows = coverage.unneeded
    guard !rows.isEmpty else { return [.paragraph("Открытых пунктов, которые никому не нужны, нет.")] }
    return [
      .heading(1, "Пункты, которые не нужны ни одной школе", anchor: "lishnee"),
      .paragraph(
        "Пункт открыт, но ни у одной школы нет дефицита, для которого он ей доступен (или его условие не подтверждено)."
      ),
      .bullets(rows.map { "\($0.item.reference) \($0.item.title)\(conditions($0.item))." }),
    ]
  }

  private func conditions(_ item: RoadmapItem) -> String {
    let required = item.conditions.filter { $0.strength == .required }.map(\.condition)
    let open = required.filter { id in coverage.roadmap.conditions.first { $0.id == id }?.known != .membership }
    return open.isEmpty ? "" : " (условие: \(open.map(coverage.roadmap.conditionName).joined(separator: "; ")))"
  }

  private var early: [Block] {
    guard let wave = coverage.nextWave else { return [] }
    let rows = coverage.early
    guard !rows.isEmpty else {
      return [.paragraph(Phrase("Пунктов, которые закончатся до следующей волны (\(wave.words)), нет."))]
    }
    return [
      .heading(1, "Пункты, которые закончатся до следующей волны", anchor: "rano"),
      .bullets(
        rows.map {
          "\($0.item.reference) \($0.item.title): до \($0.ends?.words ?? "—"), нужен \(Plural.schoolsDative($0.schools))."
        }),
    ]
  }

  /// Thresholds beside the number of schools that need the row; whether they are the same people only a person can say.
  private var targets: [Block] {
    let rows = coverage.items.flatMap { line in
      line.item.targets.map { target in
        Table.Row([
          "\(line.item.reference) \(line.item.title)", Phrase("\(target.of): \(threshold(target))"),
          Phrase(number(line.schools)), Phrase(needed(target, line.schools)),
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(1, "Показатели карты и число школ с дефицитом", anchor: "pokazateli"),
      .table(
        Table(
          caption: "Показатель пункта и школы, которым пункт нужен",
          columns: [
            .init("Пункт", width: 38), .init("Показатель", width: 32), .init("Школ нуждается", width: 14, .right),
            .init("Столько школ по показателю", width: 16, .right),
          ], rows: rows)),
    ]
  }

  private func threshold(_ target: Target) -> String {
    guard let bound = target.threshold else { return "порога нет" }
    let unit = target.measure == .share ? "\u{A0}%" : ""
    return "\(bound.test == .atLeast ? "не меньше " : "")\(bound.value)\(unit)"
  }

  /// A share of the schools in need, rounded up; a count as it stands.
  private func needed(_ target: Target, _ schools: Int) -> String {
    guard let bound = target.threshold else { return "—" }
    return number(target.measure == .share ? (bound.value * schools + 99) / 100 : bound.value)
  }
}

extension Plural {
  static let schoolsLocative = Plural("школе", "школах", "школах")
  static let schoolsDative = Plural("школе", "школам", "школам")
}
