import RubricModel
import RussianText

extension ItemLink {
  /// Why the row is offered for a direction, in a Russian sentence without a full stop (M11).
  ///
  /// `direction` is the direction's name in the nominative.
  package func reason(for direction: String) -> String {
    var text = fitWords(direction)
    if let activity, let words = activity.supportWords {
      text +=
        consultsFirst && activity == .consultation
        ? "; сначала \(words): уровень школы ниже базового" : "; вид помощи — \(words)"
    }
    if isOnRequest { text += "; проводится по запросу, школе надо обратиться" }
    if !priorities.isEmpty { text += "; школа среди тех, кому помогают в первую очередь" }
    return text
  }

  /// Short mark of the rank, for tables.
  package var mark: String {
    switch rank {
    case .named: "называет направление"
    case .topic: "тема по направлению"
    case .byContent: "по содержанию"
    case .everyDirection: "для всех направлений"
    }
  }

  /// «п. 2.2/1, тема «…»».
  package var reference: String {
    guard !fit.parts.isEmpty else { return item.reference }
    let kind = fit.parts.allSatisfy { $0.kind == .topic } ? (fit.parts.count > 1 ? "темы" : "тема") : nil
    let titles = fit.parts.map { "«\($0.title)»" }
    return "\(item.reference), \(kind.map { "\($0) " } ?? "")\(list(titles))"
  }

  private func fitWords(_ direction: String) -> String {
    let why = fit.grounds?.why.map { ": \($0)" } ?? ""
    switch rank {
    case .named: return "мероприятие называет направление «\(direction)»"
    case .topic: return "тема мероприятия называет направление «\(direction)»"
    case .byContent: return "подходит по содержанию\(why)"
    case .everyDirection:
      return fit.grounds?.kind == .stated
        ? "мероприятие для всех направлений" : "мероприятие для всех направлений, по содержанию\(why)"
    }
  }
}

extension RoadmapItem {
  /// «п. 14» with a no-break space.
  package var reference: String { "п.\u{A0}\(key)" }
}

extension Activity {
  /// The kinds of support that M11 orders, in the nominative; nil for others.
  package var supportWords: String? {
    switch self {
    case .consultation: "консультация"
    case .internship: "стажировка"
    case .seminar: "семинар"
    case .training: "обучение"
    case .exchangeOfPractice: "обмен опытом"
    default: nil
    }
  }
}

extension Roadmap {
  /// Short names of those who answer for a row outside the school; «школа» itself is left out.
  package func outsideRoles(_ roles: [String]) -> [String] {
    roles.compactMap { id in self.roles.first { $0.id == id } }.filter { $0.level != .school }.map(\.short)
  }

  /// Short names of all who answer for a row, as its cell has them.
  package func roleNames(_ roles: [String]) -> [String] {
    roles.compactMap { id in self.roles.first { $0.id == id }?.short }
  }

  /// A condition as a sentence without a full stop; its id where the roadmap does not declare it.
  package func conditionName(_ id: String) -> String { conditions.first { $0.id == id }?.name ?? id }
}
