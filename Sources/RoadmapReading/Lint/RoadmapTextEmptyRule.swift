import Reading
import RubricModel

/// A text that people read, left empty.
struct RoadmapTextEmptyRule: RoadmapRule {
  let id = "roadmap.text-empty"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    let map = subject.roadmap
    check(map.id, "id карты", map.place, &report)
    check(map.title, "название карты", map.place, &report)
    check(map.region, "регион", map.place, &report)
    for role in map.roles {
      check(role.name, "имя роли \(role.id)", role.place, &report)
      check(role.short, "сокращение роли \(role.id)", role.place, &report)
    }
    for item in map.items {
      check(item.key, "ключ мероприятия", item.place, &report)
      check(item.title, "название мероприятия \(item.key)", item.place, &report)
      check(item.result.text, "результат мероприятия \(item.key)", item.place, &report)
      check(item.deadline.printed, "срок мероприятия \(item.key)", item.deadline.place, &report)
      for part in item.parts { check(part.title, "часть «\(part.label)» мероприятия \(item.key)", part.place, &report) }
      for target in item.targets {
        check(target.of, "показатель «\(target.id)» мероприятия \(item.key)", target.place, &report)
      }
    }
  }

  private func check(_ text: String, _ what: String, _ place: Place, _ report: inout LintReport) {
    guard text.hasNoText else { return }
    report.add(at: place, "\(what): пустой текст", expected: "хотя бы одно слово", remedy: "впишите текст")
  }
}
