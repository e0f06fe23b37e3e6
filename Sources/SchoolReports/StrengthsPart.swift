import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// What the school does fully: indicators at their maximum, by direction (P10).
struct StrengthsPart: ReportPart {
  /// Strengths named for a direction.
  private static let shown = 4

  func blocks(of school: SchoolCase) -> [Block] {
    var items: [List.Item] = []
    for result in school.evaluation.directions {
      let strengths = school.strengths(of: result.index)
      guard !strengths.isEmpty else { continue }
      let name = school.direction(result.index).name
      let count = "\(strengths.count) из \(Plural.indicatorsGenitive(result.tally.applicable))"
      items.append(.init("\(strong: name), \(count): \(named(strengths, school))."))
    }
    guard !items.isEmpty else {
      return [
        .heading(1, "Сильные стороны", anchor: "silnye"),
        .paragraph("Пока ни по одному показателю не набран наибольший балл."),
      ]
    }
    return [
      .heading(1, "Сильные стороны", anchor: "silnye"),
      .paragraph(
        "По этим показателям школа набрала наибольший балл. Первыми названы те, что дают больше баллов: на них можно опереться и ими можно делиться."
      ),
      .list(List(items: items)),
    ]
  }

  /// The strengths that took the most points, by title; the rest counted.
  private func named(_ strengths: [Int], _ school: SchoolCase) -> String {
    let ranked = strengths.sorted {
      (school.current.compiled.items[$0].highest, $1) > (school.current.compiled.items[$1].highest, $0)
    }
    let shown = ranked.prefix(Self.shown).map { "\(school.indicators[$0].id) \(school.title($0))" }
    let rest = strengths.count - shown.count
    let tail = rest > 0 ? "; и ещё \(Plural.indicators(rest))" : ""
    return shown.joined(separator: "; ") + tail
  }
}
