import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// How each direction goes up a level: what is missing, the cheapest set of steps, when and with whom (P17).
struct TransitionPaper {
  private let school: PlannedSchool

  init(_ school: PlannedSchool) { self.school = school }

  var document: Document {
    PaperFrame(school: school).document(
      "План перехода с уровня на уровень", isLandscape: true,
      approvals: [.signed("УТВЕРЖДАЮ", position: "Директор")], [summary] + steps,
      more: [
        Section(TransitionPart().blocks(of: school) + SlipPart().blocks(of: school) + ForecastPart().blocks(of: school))
      ])
  }

  /// What the roadmap's level-transition row names, else what it names anywhere; nil where it names no direction at all.
  private func isNamed(_ index: Int) -> Bool {
    let id = school.rubric.directions[index].id
    let rows = school.roadmap.items.filter { $0.steps.contains("P17") }
    if !rows.isEmpty { return rows.contains { DirectionFit(of: $0, to: id) != nil } }
    return school.roadmap.directionSet.names.contains { $0.direction == id && !$0.printed.isEmpty }
  }

  private func name(_ index: Int) -> String {
    isNamed(index) ? school.direction(index) : "\(school.direction(index)) (в дорожной карте не названо)"
  }

  private var summary: Block {
    let levels = school.rubric.levels
    let rows = school.evaluation.directions.map { result -> Table.Row in
      let now = levels.levelPhrase(result.levels)
      guard let lowest = result.levels?.lowest else {
        return Table.Row([Phrase(name(result.index)), now, "—", "—", "—"])
      }
      guard lowest + 1 < levels.levels.count else {
        return Table.Row([Phrase(name(result.index)), now, "высший уровень: удержать", "—", "—"])
      }
      let goal = goal(result.index, above: lowest)
      let way = CheapestRaise(school.scored.compiled).plan(direction: result.index, to: goal, in: school.evaluation)
      let raises = way.map { $0.raises.map { "\(school.indicators[$0.item].id) с \($0.from) до \($0.to)" } } ?? []
      return Table.Row([
        Phrase(name(result.index)), now, Phrase([.level(levels.levelMark(goal))]),
        Phrase(way == nil ? "шагами этой методики не достигается" : raises.joined(separator: ", ")),
        Phrase(way.map { "\($0.effort)" } ?? "—"),
      ])
    }
    return .table(
      Table(
        caption: "Наименьший набор показателей, который поднимает уровень",
        columns: [
          .init("Направление", width: 24), .init("Сейчас", width: 14), .init("Будет", width: 14),
          .init("Что поднять", width: 36), .init("Трудоёмкость", width: 12, .center),
        ], rows: rows))
  }

  private func goal(_ direction: Int, above lowest: Int) -> Int {
    school.request.targets.filter { $0.aim == .direction(direction) }.map(\.level).max() ?? lowest + 1
  }

  /// The steps of the cheapest ways, with days and people from the plan.
  private var steps: [Block] {
    let layout = RegionTable(school.roadmap)
    let found = school.plan.lines.filter { line in
      guard let lowest = school.evaluation.directions[line.direction].levels?.lowest,
        lowest + 1 < school.rubric.levels.levels.count,
        let way = CheapestRaise(school.scored.compiled).plan(
          direction: line.direction, to: goal(line.direction, above: lowest), in: school.evaluation)
      else { return false }
      return way.raises.contains { $0.item == line.step.item }
    }
    guard !found.isEmpty else { return [] }
    var rows: [Table.Row] = []
    var number = 0
    for index in school.rubric.directions.indices where found.contains(where: { $0.direction == index }) {
      rows.append(.band(Phrase(name(index))))
      for line in found where line.direction == index {
        number += 1
        rows.append(layout.row(number, ActionTablePart().row(line, school)))
      }
    }
    return [
      .table(Table(caption: "Ближайшие шаги на этом пути", columns: layout.columns, rows: rows, namesRows: false))
    ]
  }
}
