import Reading
import RubricModel

/// A link that no browser opens, most often for a letter of Cyrillic that the scan put in.
struct LinkUnreadableRule: RoadmapRule {
  let id = "roadmap.link-unreadable"

  func check(_ subject: RoadmapSubject, _ report: inout LintReport) {
    for item in subject.roadmap.items {
      for link in item.publication?.links ?? [] where !isReadable(link) {
        report.add(
          at: item.place, "мероприятие \(item.key): ссылка не откроется",
          expected: "адрес латинскими буквами, с http:// или https://", found: link,
          remedy: "исправьте адрес или перенесите его в brokenLinks")
      }
    }
  }

  private func isReadable(_ link: String) -> Bool {
    (link.hasPrefix("http://") || link.hasPrefix("https://"))
      && link.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
