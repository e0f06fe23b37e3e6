import Region
import Reports
import RubricModel
import RussianText

/// Who sent a sheet and who is in the counts (M13, P09).
struct CoveragePart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let whole = subject.current.whole
    let coverage = whole.coverage
    let overall = whole[scope: .overall]
    var blocks: [Block] = [
      .heading(1, "1. Охват", anchor: "ohvat"),
      .paragraph(
        "Справка составлена по листам ответов за волну «\(wave(subject.current.wave))». Учтены листы школ: \(strong: number(coverage.counted)); каждая школа считается один раз."
      ),
      .passport(
        [
          Passport("Известно школ", "\(number(coverage.known)) (\(Self.source(subject)))"),
          Passport("Учтено", Phrase(number(coverage.counted))),
          Passport("Из них уровень определён", Phrase(number(overall.levels.reduce(0, +)))),
          Passport(
            "Уровень не определён",
            overall.undecided == 0
              ? "0" : "\(number(overall.undecided)) (не хватает ответов; названы в приложении Б)"),
          Passport("Не оценивается", Phrase(number(overall.notRated))),
          Passport("Лист не прислан", Phrase(number(coverage.missing))),
        ] + excused(coverage) + [
          Passport("Лист есть, но не учтён", Phrase(number(coverage.setAside))),
          Passport("Файлы с ошибками", "\(number(subject.region.refused.count)) (во всех волнах)"),
        ]),
    ]
    if subject.current.leftOut.isEmpty && subject.region.refused.isEmpty {
      blocks.append(.paragraph("Не учтённых школ и файлов нет."))
    } else {
      blocks.append(.paragraph("Кто не учтён и почему, названо в приложении А."))
    }
    return blocks
  }

  /// From where the schools are known.
  static func source(_ subject: RegionSubject) -> String {
    let region = subject.region
    guard region.hasRoster else {
      return "списка волны нет: это школы, приславшие лист сейчас или в прежних волнах"
    }
    let unexpected = region.unexpected.count
    return unexpected == 0
      ? "по списку волны" : "по списку волны и ещё \(number(unexpected)), кого в нём нет, а лист есть"
  }

  private func excused(_ coverage: Coverage) -> [Passport] {
    coverage.excused == 0
      ? [] : [Passport("Лист не требуется", "\(number(coverage.excused)) (причины — в приложении А)")]
  }
}
