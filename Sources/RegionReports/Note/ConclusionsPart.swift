import Region
import Reports
import RubricModel
import RussianText

/// What follows from the counts, as steps with names; nothing here that a table above does not say.
struct ConclusionsPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let steps = [
      missing(subject), aside(subject), zeros(subject), below(subject), gaps(subject), flags(subject),
      deficits(subject),
    ]
    .compactMap { $0 }
    guard !steps.isEmpty else { return [] }
    return [
      .heading(1, "9. Выводы и что сделать", anchor: "vyvody"), .steps(steps),
      .note(
        Note(
          .info, title: "Проект выводов",
          [
            "Выводы составлены программой по таблицам этой справки. Сроки и ответственных назначает региональный оператор."
          ])),
    ]
  }

  private func missing(_ subject: RegionSubject) -> Phrase? {
    let absent = subject.current.leftOut.filter { if case .notSubmitted(why: nil) = $0.reason { true } else { false } }
    guard !absent.isEmpty else { return nil }
    return "Получить листы, которых нет: \(Plural.schools(absent.count)) (приложение А)."
  }

  private func aside(_ subject: RegionSubject) -> Phrase? {
    let count = subject.current.whole.coverage.setAside
    guard count > 0 else { return nil }
    return "Разобраться с листами, которые есть, но не учтены: \(Plural.schools(count)) (приложение А)."
  }

  private func zeros(_ subject: RegionSubject) -> Phrase? {
    let schools = Set(subject.current.indicators.flatMap(\.criticalZeros))
    guard !schools.isEmpty else { return nil }
    return
      "Первыми проконсультировать тех, у кого есть критический показатель без баллов: \(Plural.schools(schools.count)) (раздел 7)."
  }

  private func below(_ subject: RegionSubject) -> Phrase? {
    let count = subject.current.belowBase(.overall).count
    guard count > 0, let level = subject.scale.levels.first else { return nil }
    return "Составить график консультаций, начиная со школ уровня «\(level.name)»: \(Plural.schools(count)) (раздел 7)."
  }

  private func gaps(_ subject: RegionSubject) -> Phrase? {
    let count = subject.current.whole[scope: .overall].undecided
    guard count > 0 else { return nil }
    return "Запросить недостающие ответы у школ, уровень которых не определён: \(Plural.schools(count)) (приложение Б)."
  }

  private func flags(_ subject: RegionSubject) -> Phrase? {
    let count = Set(subject.region.flags.map(\.label.id)).count
    guard count > 0 else { return nil }
    return "Поговорить со школами, у которых есть отметки: \(Plural.schools(count)) (раздел 8)."
  }

  private func deficits(_ subject: RegionSubject) -> Phrase? {
    let top = subject.current.indicators.topDeficits.prefix(3)
    guard !top.isEmpty else { return nil }
    let names = top.map { "\(subject.title(of: $0.item)) — \(Plural.schools($0.deficits))" }
    return "Вынести на семинары самые частые дефициты: \(names.joined(separator: "; "))."
  }
}
