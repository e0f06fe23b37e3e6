import Planning
import Reports
import RubricModel
import RussianText

/// The measures, direction by direction, in the columns of the region.
struct ActionTablePart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    guard school.plan.kind == .closing else { return [] }
    guard !school.plan.lines.isEmpty else {
      return [.paragraph("Мер в плане нет: в заданные пределы не укладывается ни один шаг. Что этому мешает — ниже.")]
    }
    let layout = RegionTable(school.roadmap)
    var rows: [Table.Row] = []
    var number = 0
    for direction in order(school) {
      rows.append(.band(Phrase(school.direction(direction))))
      for line in school.plan.lines where line.direction == direction {
        number += 1
        rows.append(layout.row(number, row(line, school)))
      }
    }
    let caption = "Меры по дефицитам: \(Plural.measures(school.plan.lines.count))"
    return [.table(Table(caption: caption, columns: layout.columns, rows: rows, namesRows: false))]
  }

  /// Directions with a critical zero first, then as declared.
  private func order(_ school: PlannedSchool) -> [Int] {
    let urgent = Set(school.plan.lines.filter(\.step.liftsCriticalZero).map(\.direction))
    let present = Set(school.plan.lines.map(\.direction))
    return school.rubric.directions.indices.filter(urgent.contains)
      + school.rubric.directions.indices.filter { present.contains($0) && !urgent.contains($0) }
  }

  /// What a line says in the columns of a plan.
  func row(_ line: ActionLine, _ school: PlannedSchool) -> PlanRow {
    let indicator = school.indicators[line.step.item]
    var row = PlanRow()
    row.title = "\(strong: indicator.id) \(sentence(line.measure?.action ?? "мера в методике не указана"))"
    if line.step.liftsCriticalZero { row.title = row.title + " \(strong: "Критический показатель без баллов.")" }
    if line.step.startsFromGap { row.title = row.title + " Ответа нет, взято худшее: сначала ответьте." }
    row.deadline = Phrase(line.date.due == nil ? "по отдельному графику" : "до \(line.dueWords)")
    if line.date.weeksLeft != nil {
      row.deadline = row.deadline + " (начать сразу: обычно \(Plural.weeks(line.step.endWeek)))"
    }
    row.responsible = Phrase(responsible(line, school))
    row.result = Phrase("\(indicator.id) \(school.change(line.step)). \(sentence(line.measure?.evidence ?? ""))")
    row.reference = reference(line)
    row.information = Phrase(line.link?.item.publication.map { list($0.channels) } ?? "—")
    return row
  }

  private func responsible(_ line: ActionLine, _ school: PlannedSchool) -> String {
    let outside = line.link.map { school.roadmap.outsideRoles($0.item.roles) } ?? []
    let owner = capitalized(line.measure?.owner ?? "директор")
    return outside.isEmpty ? owner : "\(owner); помощь: \(list(outside))"
  }

  private func reference(_ line: ActionLine) -> Phrase {
    guard let link = line.link else { return "Пункта нет, силами школы" }
    let asked = link.isOnRequest ? ", по запросу" : ""
    let next = line.bridge.map { "; \(line.waits ? "до него" : "затем") — \($0.item.reference)" } ?? ""
    return "\(strong: link.item.reference) (\(link.mark)\(asked))\(next)"
  }
}

extension Plural {
  static let measures = Plural("мера", "меры", "мер")
  static let steps = Plural("шаг", "шага", "шагов")
  static let duties = Plural("дело", "дела", "дел")
}
