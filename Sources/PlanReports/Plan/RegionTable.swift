import Planning
import Reports
import RubricModel

/// What a row of a plan says, before it is put into the columns of a region.
struct PlanRow {
  var title: Phrase = .empty
  var deadline: Phrase = .empty
  var responsible: Phrase = .empty
  var result: Phrase = .empty
  var information: Phrase = .empty
  var reference: Phrase = .empty
}

/// Lays rows out in the columns of the region's own document; the result, where that has none, and the reference come last.
struct RegionTable {
  private static let resultTitle = "Ожидаемый результат"
  private static let referenceTitle = "Пункт дорожной карты"

  private let headings: [RoadmapHeading]
  private let addsResult: Bool

  init(_ roadmap: Roadmap) {
    let own = roadmap.columns.isEmpty ? Self.usual : roadmap.columns
    headings = own
    addsResult = !own.contains { $0.shows == .result }
  }

  /// Columns where a roadmap does not list its own.
  private static let usual: [RoadmapHeading] = [
    .init("№\u{A0}п/п", shows: .number), .init("Мероприятие", shows: .title), .init("Срок", shows: .deadline),
    .init("Ответственный", shows: .responsible), .init("Ожидаемый результат", shows: .result),
  ]

  var columns: [Table.Column] {
    headings.map(column)
      + (addsResult ? [.init(Self.resultTitle, width: width(.result))] : [])
      + [.init(Self.referenceTitle, width: 16)]
  }

  func row(_ number: Int, _ row: PlanRow) -> Table.Row {
    let own = headings.map { cell($0.shows, number, row) }
    return Table.Row(own + (addsResult ? [row.result] : []) + [row.reference])
  }

  private func column(_ heading: RoadmapHeading) -> Table.Column {
    .init(heading.title, width: width(heading.shows), heading.shows == .number ? .right : .left)
  }

  private func width(_ content: RoadmapHeading.Content) -> Int {
    switch content {
    case .number: 5
    case .title: 27
    case .deadline: 13
    case .responsible: 17
    case .result: 20
    case .information: 15
    }
  }

  private func cell(_ content: RoadmapHeading.Content, _ number: Int, _ row: PlanRow) -> Phrase {
    switch content {
    case .number: Phrase("\(number)")
    case .title: row.title
    case .deadline: row.deadline
    case .responsible: row.responsible
    case .result: row.result
    case .information: row.information
    }
  }
}
