import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// The changes that the school's development programme needs, and by when: the stricter of two dates (P18).
struct ProgrammePaper {
  private let school: PlannedSchool

  init(_ school: PlannedSchool) { self.school = school }

  var document: Document {
    PaperFrame(school: school).document(
      "Изменения программы развития", isLandscape: true, deadlines + [changes] + after)
  }

  /// Duties of the step P18.
  private var deadlines: [Block] {
    let duties = school.plan.duties.filter { duty in
      duty.item?.steps.contains("P18") ?? duty.clauses.contains { $0.steps.contains("P18") }
    }
    guard !duties.isEmpty else {
      let closed = school.plan.closed.filter { $0.item.steps.contains("P18") && $0.item.schoolPart == .performer }
      let words = closed.map { row -> String in
        guard case .ended(let day) = row.reason else { return row.item.reference }
        return "\(row.item.reference) \(row.item.title) (срок закончился \(day.words))"
      }
      return [
        .paragraph(
          Phrase(
            words.isEmpty
              ? "Срока изменения программы развития для школы в дорожной карте нет."
              : "Срок изменения программы развития прошёл: \(list(words))."))
      ]
    }
    return [
      .bullets(
        duties.map { duty in
          let note = duty.note(in: school.roadmap, act: school.act).map { " (\($0))" } ?? ""
          return "\(strong: duty.title): \(duty.termWords)\(note). Основание: \(duty.reference(school.act))."
        })
    ]
  }

  private var changes: Block {
    let found = school.scored.compiled.deficits(in: school.evaluation)
    var rows: [Table.Row] = []
    for index in school.rubric.directions.indices {
      let here = found.filter { school.direction(of: $0.item) == index }
      guard !here.isEmpty else { continue }
      rows.append(.band("Раздел «\(school.direction(index))»: \(Plural.deficits(here.count))"))
      rows += here.map(row)
    }
    guard !rows.isEmpty else { return .paragraph("Дефицитов нет: разделы программы менять не требуется.") }
    return .table(
      Table(
        caption: "Что внести в программу развития",
        columns: [
          .init("Дефицит", width: 28), .init("Что добавить в раздел", width: 36),
          .init("Показатель программы", width: 16),
          .init("Уже есть в программе?", width: 20),
        ], rows: rows))
  }

  private func row(_ deficit: Deficit) -> Table.Row {
    let indicator = school.indicators[deficit.item]
    let measure = indicator.steps.first { $0.from >= deficit.points }
    var name: Phrase = "\(strong: indicator.id) \(school.title(deficit.item))"
    if deficit.isCriticalZero { name = name + " \(strong: "(критический, без баллов: внести первым)")" }
    return Table.Row([
      name, Phrase(measure.map { sentence($0.measure.action) } ?? "Мера в методике не указана."),
      Phrase("\(deficit.points) → \(measure?.to ?? deficit.maximum) из \(deficit.maximum)"), "□ да □ нет, внести",
    ])
  }

  private var after: [Block] {
    [
      .paragraph("Сама программа развития не читалась: какие дефициты она уже закрывает, отметьте в последней графе."),
      PaperFrame(school: school).signatures(["Директор школы", "Ответственный за программу развития"]),
    ]
  }
}
