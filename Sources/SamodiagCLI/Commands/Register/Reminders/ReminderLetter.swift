import Register
import RussianText

/// A text to paste into a letter to one municipality.
struct ReminderLetter {
  let list: ReminderList
  let group: ReminderList.Group

  /// Paragraphs and lists, plain text.
  var text: String {
    var lines = ["Здравствуйте!", "", opening]
    let silent = group.schools.filter { !$0.isRejected }
    if !silent.isEmpty {
      lines.append("")
      lines.append("Пока нет листа:")
      lines += silent.map {
        "— \(visible($0.name)) (\(visible($0.id)))\($0.lack == .withdrawn ? ": лист отозван" : "")"
      }
    }
    let rejected = group.schools.filter(\.isRejected)
    if !rejected.isEmpty {
      lines.append("")
      lines.append("Лист прислан, но в нём ошибки; его надо исправить и прислать снова:")
      lines += rejected.map { "— \(visible($0.name)) (\(visible($0.id))): \($0.fault)" }
    }
    lines.append("")
    lines.append(
      "Просим передать это школам. Если школа не участвует (филиал, закрывается), сообщите нам причину.")
    return lines.joined(separator: "\n")
  }

  private var opening: String {
    let name = "Самодиагностика школ (\(wave(list.wave)))"
    switch list.period.state {
    case .notOpen:
      return "\(name). Листы принимаются \(WavePeriodWords.dates(list.period) ?? "")."
    case .open(0):
      return "\(name). Сегодня, \(date(list.period.day)), последний день, когда принимаются листы."
    case .open(let left):
      return
        "\(name). Листы принимаются по \(date(list.period.deadline ?? "")), \(Plural.leftDays.form(left)) \(Plural.days(left))."
    case .closed(let days):
      return
        "\(name). Срок был \(date(list.period.deadline ?? "")), \(Plural.passedDays.form(days)) \(Plural.days(days)). Лист ещё можно прислать: он будет принят с отметкой об опоздании."
    case .noDeadline: return "\(name)."
    }
  }
}

extension ReminderList.School {
  var isRejected: Bool { if case .rejected = lack { true } else { false } }

  /// What is wrong with a rejected sheet, in one line; empty otherwise.
  var fault: String {
    guard case .rejected(_, let fault, let more) = lack else { return "" }
    return visible(fault) + (more > 0 ? " (и ещё \(Plural.errors(more)))" : "")
  }
}
