import Register
import RussianText

/// What came from a school, wave by wave, with the number by which each submission is shown in full.
struct SubmissionHistoryText {
  private let history: SubmissionHistory
  private let names: LevelNames
  private let register: String

  init(_ history: SubmissionHistory, _ names: LevelNames, register: String) {
    self.history = history
    self.names = names
    self.register = register
  }

  func text() -> String {
    let name = history.name.map { "\(visible($0)) (\(visible(history.school)))" } ?? visible(history.school)
    let blocks = history.waves.map { entry in
      let title = entry.wave.isEmpty ? "Волну не прочитать" : capitalized(visible(wave(entry.wave)))
      return "\(title): \(Plural.submissions(entry.items.count))\n" + entry.items.map(item).joined()
    }
    let last = history.waves.last?.items.last?.head.number ?? 1
    return ([name + "\n"] + blocks).joined(separator: "\n")
      + "\nПодробно об одном: samodiag register show \(ShellWord.quoted(register)) \(last)\n"
  }

  private func item(_ item: SubmissionHistory.Item) -> String {
    let head = item.head
    var text = "  \(SubmissionWords.number(head.number))  лист \(SubmissionWords.state(head))"
    text += "\n      поступил \(SubmissionWords.moment(head.received)), принял: \(visible(head.who))"
    if let submitted = head.submitted { text += "; отправлен \(visible(date(submitted)))" }
    text += "\n      из файла \(SubmissionWords.source(head))\n"
    guard let declared = item.declared else { return text }
    text += "      школа в целом: \(words(declared, head))"
    if let verified = item.verified { text += "; проверено экспертом: \(words(verified, head))" }
    return text + "\n"
  }

  private func words(_ level: SubmissionCard.Level, _ head: SubmissionHead) -> String {
    "\(names.words(level, rubric: head.rubric)), \(LevelNames.points(level))"
  }
}
