import Batch
import Reading
import RubricModel
import RussianText
import SchoolReports

/// `samodiag rubric show`.
struct RubricShowCommand: Command {
  let name = "rubric show"
  let summary = "показать методику или один показатель"
  let operands = "МЕТОДИКА [ПОКАЗАТЕЛЬ]"
  let details = """
    Печатает направления и показатели с баллами; знак ! стоит у критических.
    С обозначением показателя (например, TV-01) — его шкалу, основания каждого факта и меры.
    """
  var options: [OptionSpec] { [CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard (1...2).contains(arguments.words.count) else {
      return console.usage("Назовите методику и, если нужно, один показатель.", command: name)
    }
    let rubrics = Rubrics(arguments, console)
    guard let path = rubrics.path(arguments.words[0]) else {
      do { _ = try rubrics.edition(arguments.words[0]) } catch { console.report(error.problems) }
      return .inputMissing
    }
    do {
      let rubric = try rubrics.load(path).rubric
      guard arguments.words.count == 2 else { return console.print(text(rubric)) }
      guard let item = rubric.indicators.firstIndex(where: { $0.id == arguments.words[1] }) else {
        return console.usage("В методике \(rubric.id) нет показателя «\(arguments.words[1])».", command: name)
      }
      return console.print(IndicatorExplanation(rubric, item: item).text())
    } catch {
      console.report(error.problems)
      return .dataErrors
    }
  }

  private func text(_ rubric: Rubric) -> String {
    var text = "\(rubric.title)\n\(rubric.issuer)\n"
    for direction in rubric.directions {
      let maximum = direction.indicators.map(\.scale.maximum).reduce(0, +)
      let role = direction.role == .main ? "магистральное направление" : "ключевое условие"
      text += "\n\(direction.name) (\(role), до \(Plural.pointsGenitive(maximum)))\n"
      for criterion in direction.criteria {
        text += paragraph("\(criterion.title)", indent: 2)
        for indicator in direction.indicators where indicator.criterion == criterion.id {
          let mark = indicator.critical ? "!" : " "
          text += paragraph(
            "\(indicator.id) \(mark) до \(indicator.scale.maximum)  \(indicator.title)", indent: 4, hanging: 14)
        }
      }
    }
    return text + "\n! — критический показатель: ноль баллов обнуляет направление.\n" + levels(rubric)
  }

  private func levels(_ rubric: Rubric) -> String {
    let scale = rubric.levels
    let bounds = zip(scale.levels.dropFirst(), scale.overall.bounds).map { level, bound in
      "\(level.name) — от \(scale.unit == .share ? "\(bound)\u{A0}%" : Plural.pointsGenitive(bound))"
    }
    return paragraph(
      "Уровни школы: \(bounds.joined(separator: ", ")). Основание: \(rubric.words(scale.overall.basis)).")
  }
}
