import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// What the school does fully: indicators at their maximum, by direction (P10).
struct StrengthsPart: ReportPart {
  func blocks(of school: SchoolCase) -> [Block] {
    var items: [List.Item] = []
    for result in school.evaluation.directions {
      let strengths = school.strengths(of: result.index)
      guard !strengths.isEmpty else { continue }
      let name = school.direction(result.index).name
      let titles = strengths.map { "\(school.title($0)) (\(school.indicators[$0].id))" }
      items.append(
        .init("\(strong: name) — \(strengths.count) из \(result.tally.applicable): \(titles.joined(separator: "; "))."))
    }
    guard !items.isEmpty else {
      return [
        .heading(1, "Сильные стороны", anchor: "silnye"),
        .paragraph("Пока ни по одному показателю не набрано наибольшее."),
      ]
    }
    return [
      .heading(1, "Сильные стороны", anchor: "silnye"),
      .paragraph("По этим показателям школа набрала наибольшее. На них можно опереться и ими можно делиться."),
      .list(List(items: items)),
    ]
  }
}
