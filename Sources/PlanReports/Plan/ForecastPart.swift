import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// The levels after each month, if all goes to plan.
struct ForecastPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    let all = school.plan.forecast
    // Months in which no step ends say nothing new.
    let months = all.indices.filter { $0 == 0 || all[$0].done != all[$0 - 1].done }.map { all[$0] }
    guard months.count > 1 else { return [] }
    let rows = months.indices.map { index -> Table.Row in
      let month = months[index]
      let tally = month.evaluation.overall
      return Table.Row([
        Phrase(month.day.words), Phrase("\(month.done)"), Phrase("\(tally.score) из \(tally.maximum)"),
        school.rubric.levels.levelPhrase(month.evaluation.overallLevels),
        Phrase(index == 0 ? "—" : changes(from: months[index - 1], to: month, school)),
      ])
    }
    return [
      .heading(1, "Прогноз уровней", anchor: "prognoz"),
      .paragraph(
        "Так поднимутся уровни, если все меры выполнить в срок. Меры «по отдельному графику» взяты по обычной длительности."
      ),
      .table(
        Table(
          caption: "Прогноз на конец месяцев, в которых заканчиваются меры",
          columns: [
            .init("На день", width: 13), .init("Сделано шагов", width: 10, .center), .init("Баллы", width: 14, .center),
            .init("Уровень школы", width: 20), .init("Что поднялось за месяц", width: 43),
          ], rows: rows)),
    ]
  }

  private func changes(from old: MonthForecast, to new: MonthForecast, _ school: PlannedSchool) -> String {
    let raised = zip(old.evaluation.directions, new.evaluation.directions).filter { $0.levels != $1.levels }
    guard !raised.isEmpty else { return "уровни прежние" }
    return raised.map { "\(school.direction($1.index)): \(school.rubric.levels.levelWords($1.levels))" }
      .joined(separator: "; ")
  }
}
