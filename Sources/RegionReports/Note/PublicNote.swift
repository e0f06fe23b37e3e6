import Region
import Reports
import RubricModel
import RussianText
import SchoolReports

/// What the public may read: counts by level, small ones hidden; no school is named (M14).
package struct PublicNote: Sendable {
  private static let dot = Phrase("•")
  private let publication: RegionPublication
  private let engine: String

  /// A note over a publication; `engine` names the program and its version.
  package init(_ publication: RegionPublication, engine: String) {
    self.publication = publication
    self.engine = engine
  }

  /// The note as a document.
  package var document: Document {
    let last = publication.waves.last
    return Document(
      title: "Результаты самодиагностики школ", subtitle: last.map { capitalized(wave($0.wave)) },
      facts: .init(subject: last?.edition.rubric.title, keywords: ["самодиагностика", "уровни"]),
      runningTitle: "Результаты самодиагностики школ", hasContents: true,
      sections: [Section(intro)]
        + publication.waves.reversed().map { Section(isLandscape: true, blocks(of: $0)) }
        + (publication.moves.isEmpty ? [] : [Section(isLandscape: true, publication.moves.flatMap(blocks))]))
  }

  private var intro: [Block] {
    var blocks: [Block] = [
      .heading(1, "Как читать", anchor: "kak-chitat"),
      .paragraph(
        "Числа — это количество школ на каждом уровне. Школы не названы и не сравниваются между собой. Точка «•» стоит вместо числа, которое скрыто: в группе меньше \(strong: number(publication.threshold)) школ либо по этому числу можно было бы вычислить скрытое."
      ),
    ]
    let edition = publication.waves.last?.edition.rubric
    if let edition {
      blocks.append(
        .passport([
          Passport("Методика", "\(edition.title) (\(edition.id))"),
          Passport("Контрольная сумма", "SHA-256 \(edition.sha256)"), Passport("Программа", Phrase(engine)),
        ]))
      let notes = [edition.levels.overall.basis, edition.levels.zeroedDirectionBasis]
        .filter { $0.kind == .assumption }.compactMap(\.note)
      if !notes.isEmpty {
        blocks.append(
          .note(
            Note(
              .assumption, title: "Что в методике принято без документа", notes.map { Phrase(capitalized($0) + ".") })))
      }
    }
    return blocks
  }

  private func blocks(of wave: RegionPublication.Wave) -> [Block] {
    let rubric = wave.edition.rubric
    let names = ["Школа в целом"] + rubric.directions.map(\.name)
    let marks = marks(wave.edition)
    let columns =
      marks.map { Table.Column(capitalized($0.name), width: 12, .right) } + [.init("Всего", width: 9, .right)]
    let region = Table(
      caption: "Школы региона по уровням, \(RussianText.wave(wave.wave))",
      columns: [.init("Направление", width: 28)] + columns,
      rows: zip(names, wave.whole.counts).map { name, counts in row(name, counts, wave.whole.total) })
    let groups = wave.municipalities.map { ($0, SortKey($0.name.isEmpty ? "я" : $0.name)) }.sorted { $0.1 < $1.1 }.map(
      \.0)
    let overall = Table(
      caption: "Муниципалитеты: школа в целом, \(RussianText.wave(wave.wave))",
      columns: [.init("Муниципалитет", width: 28)] + columns,
      rows: groups.map { row($0.name.isEmpty ? "не указан" : $0.name, $0.counts[0], $0.total) }
        + [row("Всего", wave.whole.counts[0], wave.whole.total, .total)])
    return [.heading(1, capitalized(RussianText.wave(wave.wave))), .table(region), .table(overall)]
  }

  private func blocks(of moves: RegionPublication.Moves) -> [Block] {
    let marks = marks(moves.edition)
    let columns = marks.map { Table.Column(capitalized($0.name), width: 11, .right) }
    return [
      .heading(1, "Что изменилось"),
      .table(
        Table(
          caption: "Переходы: \(wave(moves.first)) → \(wave(moves.second))",
          columns: [.init("Было", width: 24)] + columns + [.init("Листа нет", width: 11, .right)],
          rows: moves.cells.enumerated().map { from, cells in
            Table.Row([Phrase([.level(marks[from])])] + cells.map(show) + [show(moves.left[from])])
          } + [Table.Row(["Лист прислан впервые"] + moves.joined.map(show))])),
    ]
  }

  private func row(_ name: String, _ counts: [Int?], _ total: Int?, _ kind: Table.Row.Kind = .body) -> Table.Row {
    Table.Row([Phrase(name)] + counts.map(show) + [show(total)], kind: kind)
  }

  private func show(_ count: Int?) -> Phrase { count.map { Phrase(number($0)) } ?? Self.dot }

  private func marks(_ edition: RegionEdition) -> [LevelMark] {
    let scale = edition.rubric.levels
    return scale.levels.indices.map(scale.mark) + [.undecided, .notRated]
  }

  /// The same counts for other programs; a hidden one is empty and says so.
  package var table: DataTable {
    DataTable(
      name: "levels", title: "Число школ на каждом уровне; скрытые числа пусты",
      description: "Строка — уровень одного направления в регионе или муниципалитете; школы не названы.",
      fields: [
        .wave(), .edition, DataField.text("oktmo", "ОКТМО", "Пусто — весь регион.").optional,
        DataField.text("name", "Муниципалитет", "Пусто — весь регион.").optional, .scope,
        .text(
          "level", "Уровень", "undecided — не определён, notRated — не оценивается, total — всего.",
          values: levelIDs + ["total"]), DataField.count("schools", "Школ", "Пусто, если число скрыто.").optional,
        .yesNo("hidden", "Скрыто ли число"),
      ], key: ["wave", "oktmo", "name", "scope", "level"],
      rows: publication.waves.flatMap { wave in
        ([wave.whole] + wave.municipalities).flatMap { rows(of: $0, wave) }
      })
  }

  /// The table with its dictionary.
  package var package: DataPackage {
    let last = publication.waves.last?.wave ?? ""
    return DataPackage(
      name: "public-\(last)", title: "Уровни школ, \(RussianText.wave(last)), для публикации",
      description:
        "Школы не названы. Числа меньше \(number(publication.threshold)) и те, по которым их можно вычислить, скрыты: в столбце hidden — yes.",
      sources: publication.waves.suffix(1).map {
        "Методика: \($0.edition.rubric.title) (\($0.edition.id)), SHA-256 \($0.edition.rubric.sha256)"
      }, [table])
  }

  /// Words of levels of all waves, then the two slots that are no level.
  private var levelIDs: [String] {
    var seen: Set<String> = []
    return publication.waves.flatMap { $0.edition.rubric.levels.levels.map(\.id) }
      .filter { seen.insert($0).inserted } + [Measures.undecided, Measures.notRated]
  }

  private func rows(of group: RegionPublication.Group, _ wave: RegionPublication.Wave) -> [[DataTable.Value]] {
    let scopes = LevelScope.all(of: wave.edition)
    let head: [DataTable.Value] = [.text(wave.wave), .text(wave.edition.id), .text(group.key), .text(group.name)]
    func cells(_ count: Int?) -> [DataTable.Value] {
      [count.map { .number($0) } ?? .nothing, .text(count == nil ? "yes" : "no")]
    }
    return zip(scopes, group.counts).flatMap { scope, counts in
      counts.enumerated().map { slot, count in
        head + [.text(wave.edition.id(of: scope)), .text(wave.edition.slotID(slot))] + cells(count)
      }
    } + [head + [.text("overall"), .text("total")] + cells(group.total)]
  }
}
