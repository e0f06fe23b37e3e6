import OfficeFiles
import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Levels as declared beside those with the expert's values; neither replaces the other.
struct VerifiedSheet: WorkbookPart {
  static let absent = "проверок эксперта в этой волне нет"
  let name = "Эксперт"
  let question = "Что показала проверка эксперта рядом с листом школы?"
  let family = SheetFamily.looks

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let verified = subject.verified
    guard !verified.isEmpty else { return .nothing(Self.absent) }
    let changed = verified.count { $0.changes(.overall) }
    return .tables(
      SheetContent(
        notes: [
          "Проверено: \(Plural.schools(verified.count)) из \(number(subject.current.schools.count)) учтённых; уровень в целом по проверке другой у \(number(changed)). На остальных листах уровни — по листам школ.",
          "Для каждой проверенной школы — строка «Школа в целом» и направления, в которых баллы или уровень по проверке другие.",
        ],
        tables: [
          SheetTable(
            RegionSubject.schoolColumns + [
              .init("Направление", 23), .init("Уровень по листу школы", 18), .init("Уровень по проверке", 18),
              .init("Уровень другой", 10), .init("Баллы по листу", 10), .init("Из скольких по листу", 10),
              .init("Баллы по проверке", 10), .init("Из скольких по проверке", 10), .init("Проверено показателей", 12),
              .init("Из них не совпали", 11),
            ], rows: verified.flatMap { rows($0, subject) })
        ], headColumns: 2))
  }

  private func rows(_ school: VerifiedSchool, _ subject: RegionSubject) -> [[SheetCell]] {
    LevelScope.all(of: subject.edition).compactMap { scope -> [SheetCell]? in
      guard let declared = school.declared[scope], let verified = school.verified[scope] else { return nil }
      guard scope == .overall || declared != verified else { return nil }
      let verdicts =
        scope == .overall
        ? school.review.verdicts
        : school.review.verdicts.filter { verdict in
          subject.rubric.indicators.firstIndex { $0.id == verdict.indicator }.map {
            .direction(subject.edition.compiled.items[$0].direction) == scope
          } ?? false
        }
      return subject.cells(school.declared.label) + [
        .text(subject.name(of: scope)), .text(subject.scale.phrase(declared.levels).plain),
        .text(subject.scale.phrase(verified.levels).plain), .text(school.changes(scope) ? "да" : "нет"),
        .number(declared.score), .number(declared.maximum), .number(verified.score), .number(verified.maximum),
        .number(verdicts.count),
        .number(verdicts.count(where: \.differs)),
      ]
    }
  }
}

extension RegionSubject {
  /// Verified schools by municipality and name.
  var verified: [VerifiedSchool] {
    let byID = Dictionary(
      region.verified.map { ($0.declared.label.id, $0) }, uniquingKeysWith: { first, _ in first })
    return sorted(region.verified.map(\.declared.label)).compactMap { byID[$0.id] }
  }
}
