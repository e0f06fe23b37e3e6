import Reading
import Register
import RussianText

/// A submission in words: everything that came from outside is shown, never obeyed.
struct SubmissionCardText {
  private let card: SubmissionCard
  private let names: LevelNames
  private let register: String
  private var head: SubmissionHead { card.head }

  /// `register` is the path for the commands at the end.
  init(_ card: SubmissionCard, _ names: LevelNames, register: String) {
    self.card = card
    self.names = names
    self.register = register
  }

  func text() -> String {
    let blocks = [heading(), origin(), problems(), levels(), values(), trail(), further()]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading() -> String {
    var text = "Поступление \(SubmissionWords.number(head.number)): лист \(SubmissionWords.state(head))\n"
    let name = head.schoolName.map(visible) ?? "школу в листе не прочитать"
    text += "\(name)\(head.school.map { " (\(visible($0)))" } ?? "")\n"
    let municipality = [head.municipality, head.oktmo.map { "ОКТМО \($0)" }].compactMap { $0 }.map(visible)
    if !municipality.isEmpty { text += "\(municipality.joined(separator: ", "))\n" }
    let wave = head.wave.map { "волна: \(visible(RussianText.wave($0))) (\(visible($0)))" } ?? "волну не прочитать"
    return text + capitalized(wave) + (head.rubric.map { ", методика \(visible($0))" } ?? "") + "\n"
  }

  private func origin() -> String {
    var rows = [("отправлен школой", head.submitted.map { visible(date($0)) } ?? "в листе не сказано")]
    if let deadline = head.deadline {
      rows.append(
        ("срок волны", "\(visible(date(deadline)))\(head.isLate ? ", день листа \(visible(date(head.day)))" : "")"))
    }
    rows += [
      ("поступил", "\(SubmissionWords.moment(head.received)), принял: \(visible(head.who))"),
      ("из файла", SubmissionWords.source(head)),
      ("SHA-256", "\(visible(head.sha256)), \(Plural.bytes(head.size))"),
    ]
    if let number = head.replacedBy { rows.append(("вместо него", SubmissionWords.number(number))) }
    if !card.replaces.isEmpty { rows.append(("стоит вместо", SubmissionWords.numbers(card.replaces))) }
    let width = rows.map(\.0.count).max() ?? 0
    return "Лист\n" + rows.map { "  \(padded($0.0, to: width))  \($0.1)\n" }.joined()
  }

  private func problems() -> String {
    guard !card.problems.isEmpty else { return "" }
    let text = ProblemPrinter().text(card.problems)
    return "Проверка листа: \(ProblemPrinter.summary(card.problems))\n"
      + text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "  \($0)\n" }.joined()
  }

  private func levels() -> String {
    let declared = card.results.first { $0.kind == .declared }
    guard let declared else { return "Уровней нет: лист не посчитан.\n" }
    let verified = card.results.first { $0.kind == .verified }
    var rows = [["Направление", "По ответам школы"] + (verified == nil ? [] : ["Проверено экспертом"])]
    for level in declared.levels {
      var row = [visible(level.name), words(level)]
      if let verified {
        row.append(verified.levels.first { $0.direction == level.direction }.map(words) ?? "—")
      }
      rows.append(row)
    }
    let widths = rows[0].indices.map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
    var text = "Уровни\n"
    for (index, row) in rows.enumerated() {
      if index == rows.count - 1 { text += "  \(String(repeating: "─", count: widths.reduce(-2) { $0 + $1 + 2 }))\n" }
      let cells = row.enumerated().map {
        $0.offset == row.count - 1 ? $0.element : padded($0.element, to: widths[$0.offset])
      }
      text += "  \(cells.joined(separator: "  "))\n"
    }
    for result in [declared, verified].compactMap({ $0 }) {
      text +=
        "  \(result.kind == .declared ? "посчитал" : "с поправками посчитал") \(visible(result.engine)), хеш методики \(visible(String(result.rubricSHA256.prefix(12))))…\n"
    }
    return text
  }

  private func words(_ level: SubmissionCard.Level) -> String {
    "\(padded(LevelNames.points(level), to: 10))  \(names.words(level, rubric: head.rubric))"
  }

  private func values() -> String {
    guard !card.values.isEmpty else { return "" }
    return "Значения эксперта\n" + card.values.map(Self.value).joined()
  }

  private static func value(_ value: SubmissionCard.Value) -> String {
    let verdict = value.verdict
    let status =
      switch value.state {
      case .inForce: value.differs ? "" : ", совпадает"
      case .replaced: ", заменено более поздним"
      case .takenBack: ", снято"
      }
    return """
        \(visible(verdict.indicator)): \(Plural.points(value.points)), у школы: \(SubmissionWords.answer(value.declared))\(status)
          \(said(verdict))

      """ + (value.takenBack.map { "      снято \(said($0))\n" } ?? "")
  }

  private static func said(_ verdict: Verdict) -> String {
    "\(visible(date(verdict.day))), \(visible(verdict.expert)): \(visible(verdict.reason))"
  }

  private func trail() -> String {
    "Журнал\n"
      + card.trail.map { entry in
        "  \(SubmissionWords.number(entry.number))  \(SubmissionWords.moment(entry.time))  \(visible(entry.who)): \(SubmissionWords.entry(entry))\n"
      }.joined()
  }

  private func further() -> String {
    let call = "  samodiag register show \(ShellWord.quoted(register))"
    var text = "Дальше\n\(call) \(head.number) --sheet --out лист.json\n"
    if !card.results.isEmpty {
      text += "\(call) \(head.number) --certificate --out свидетельство.json\n"
      text += "  samodiag verify свидетельство.json лист.json\n"
    }
    if let school = head.school { text += "\(call) --school \(ShellWord.quoted(school))\n" }
    return text
  }
}
