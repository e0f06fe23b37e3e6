import Planning
import RubricModel
import RussianText

/// The plan as a calendar: a day for each measure and duty that has one; what goes by a separate schedule is no event.
package struct PlanCalendar: Sendable {
  private let school: PlannedSchool
  private let engine: String

  /// `engine` names the program.
  package init(_ school: PlannedSchool, engine: String) {
    self.school = school
    self.engine = engine
  }

  /// The bytes of the `.ics` file.
  package func write() -> [UInt8] {
    ICalendar(
      product: "-//\(engine)//RU", name: "План мероприятий: \(school.school.name)", stamp: compact(school.plan.asOf),
      events: measures + duties
    ).write()
  }

  private var measures: [ICalendar.Event] {
    school.plan.lines.compactMap { line in
      guard let due = line.date.due else { return nil }
      let indicator = school.indicators[line.step.item]
      let action = line.measure?.action ?? school.title(line.step.item)
      return event(
        "\(indicator.id)-\(line.step.from)-\(line.step.to)", due, "\(indicator.id): \(action)", description(line),
        [school.direction(line.direction)])
    }
  }

  private var duties: [ICalendar.Event] {
    school.plan.duties.compactMap { duty in
      guard let due = duty.due, !duty.isOverdue else { return nil }
      let id = duty.item?.key ?? "clause-\(duty.clauses.first?.number ?? "")"
      var lines = [duty.reference(school.act)]
      if let note = duty.note(in: school.roadmap, act: school.act) { lines.append(sentence(note)) }
      return event("item-\(id)", due, duty.title, lines.joined(separator: "\n"), ["Обязательное"])
    }
  }

  private func description(_ line: ActionLine) -> String {
    var lines = [
      "\(school.indicators[line.step.item].id) \(school.title(line.step.item)): \(school.change(line.step))."
    ]
    if let measure = line.measure {
      lines.append("Ответственный в школе: \(measure.owner).")
      lines.append("Подтверждение: \(measure.evidence).")
    }
    if let link = line.link {
      lines.append("Дорожная карта, \(link.item.reference): \(link.item.title) (\(link.mark)).")
      lines.append("Срок пункта: \(link.termWords).")
    } else {
      lines.append("Пункта дорожной карты нет, силами школы.")
    }
    if let note = line.dateNote { lines.append(sentence(note)) }
    return lines.joined(separator: "\n")
  }

  private func event(
    _ id: String, _ day: CivilDay, _ summary: String, _ description: String, _ categories: [String]
  ) -> ICalendar.Event {
    ICalendar.Event(
      uid: "\(id).\(school.roadmap.id).\(school.school.id)@samodiag", day: compact(day),
      nextDay: compact(day.adding(days: 1)), summary: summary, description: description, categories: categories)
  }

  private func compact(_ day: CivilDay) -> String { String(day.iso.filter { $0 != "-" }) }
}
