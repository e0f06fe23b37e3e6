import Planning
import RubricModel
import RussianText

/// Says what paper a roadmap is.
struct RoadmapHead {
  let roadmap: Roadmap

  init(_ roadmap: Roadmap) { self.roadmap = roadmap }

  /// «распоряжение от 14.11.2022 № 53-1489-мер (в грифе — 05-1488-мк: номер ненадёжен)».
  var paper: String {
    let document = roadmap.document
    var text = document.kind
    if let day = document.date { text += " от\u{A0}\(date(day.iso))" }
    var numbers: [String] = []
    for number in document.numbers.compactMap(\.value) where !numbers.contains(number) { numbers.append(number) }
    if !numbers.isEmpty { text += " №\u{A0}" + numbers.joined(separator: " или №\u{A0}") }
    if numbers.isEmpty && document.date == nil { return text + " без номера и даты" }
    if numbers.isEmpty { text += " без номера" }
    return document.numberCertain ? text : text + " (в документе номера расходятся)"
  }

  /// «01.11.2022 – 31.12.2023».
  var period: String {
    "\(date(roadmap.period.from.iso))\u{A0}– \(date(roadmap.period.to.iso))"
  }

  /// Short names of roles, as the cells of the document have them.
  func roles(_ ids: [String]) -> String {
    ids.map { id in roadmap.roles.first { $0.id == id }?.short ?? id }.joined(separator: ", ")
  }

  /// Name of a direction as the document prints it, else as the project calls it.
  func direction(_ id: String) -> String {
    let name = roadmap.directionSet.names.first { $0.direction == id }
    return name?.printed.first ?? name?.name ?? id
  }
}

extension Plural {
  static let measures = Plural("мероприятие", "мероприятия", "мероприятий")
  static let targets = Plural("показатель", "показателя", "показателей")
  static let clauses = Plural("пункт распоряжения", "пункта распоряжения", "пунктов распоряжения")
  static let anomalies = Plural("неточность документа", "неточности документа", "неточностей документа")
  static let marks = Plural("отметка", "отметки", "отметок")
  static let measurements = Plural("замер", "замера", "замеров")
}
