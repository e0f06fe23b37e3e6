import Register
import RussianText

/// The state of a register in words.
struct RegisterStatusText {
  let waves: [WaveStatus]
  let gaps: CoverageGaps

  func text() -> String {
    let waves = waves.isEmpty ? "В реестре ещё нет ни одной волны.\n" : waves.map(text).joined(separator: "\n")
    return waves + (gaps.schools > 0 ? "\n" + gapsText : "")
  }

  private func text(_ status: WaveStatus) -> String {
    let period = WavePeriod(opens: status.opens, deadline: status.deadline, day: gaps.day)
    let dates = WavePeriodWords.dates(period).map { ", листы принимаются \($0)" } ?? ", срок не указан"
    let state = WavePeriodWords.text(period).map { ": волна \($0)" } ?? ""
    var text = "\(capitalized(wave(status.wave)))\(dates)\(state)\n"
    if status.expected > 0 {
      text += "  Ждали: \(Plural.schools(status.expected)). Прислали: \(number(status.submitted))"
      text +=
        " (\(percent(status.submitted, of: status.expected))). Нет листа: \(number(status.expected - status.submitted))"
      let known = status.groups.reduce(0) { $0 + $1.missing.count { $0.why != nil } }
      text += known > 0 ? ", из них причина известна: \(number(known)).\n" : ".\n"
    } else {
      text += "  Каких школ ждут в этой волне, в реестре не сказано.\n"
    }
    let states = Self.states.compactMap { key, words in status.states[key].map { "\(words) — \(number($0))" } }
    if !states.isEmpty { text += "  Поступления: \(states.joined(separator: ", ")).\n" }
    if status.unexpected > 0, status.expected > 0 {
      text += "  Действуют листы школ, которых не ждали: \(number(status.unexpected)).\n"
    }
    for group in status.groups { text += self.text(group) }
    return text
  }

  private func text(_ group: WaveStatus.Group) -> String {
    var text = "  \(visible(group.municipality)): \(number(group.submitted)) из \(number(group.expected))\n"
    for school in group.missing {
      text +=
        "    нет листа: \(visible(school.name)) (\(visible(school.school)))\(school.why.map { " — \(visible($0))" } ?? "")\n"
    }
    return text
  }

  private var gapsText: String {
    var text = "Кто помогает школам на \(date(gaps.day)) (в списке региона \(Plural.schools(gaps.schools))):\n"
    text += list("муниципалитеты без координатора", gaps.withoutCoordinator)
    text += list("школы без методиста", gaps.withoutMethodist)
    text += list("школы без куратора", gaps.withoutCurator)
    text += list("школы без команды из трёх человек", gaps.smallTeam) {
      $0.count > 0 ? ", в команде \(Plural.people($0.count))" : ", команды нет"
    }
    return text
  }

  private func list(
    _ title: String, _ subjects: [CoverageGaps.Subject], _ more: (CoverageGaps.Subject) -> String = { _ in "" }
  ) -> String {
    "  \(title): \(subjects.isEmpty ? "нет" : number(subjects.count))\n"
      + subjects.map { "    \(visible($0.name)) (\(visible($0.id)))\(more($0))\n" }.joined()
  }

  private static let states = [
    ("accepted", "приняты"), ("late", "приняты с опозданием"), ("expertCorrected", "исправлены экспертом"),
    ("superseded", "заменены новыми"), ("withdrawn", "отозваны"), ("rejected", "не приняты"),
  ]
}

extension Plural {
  static let people = Plural("человек", "человека", "человек")
}
