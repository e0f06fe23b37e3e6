import Region
import RubricModel
import RussianText
import Scoring

/// Why a methodist should speak with a school; cases stand from the most pressing down.
///
/// The order is ours, as in the conclusions of the note: no document gives one (M8). It is a queue of work, never a ranking of schools (M14).
package enum CallReason: Hashable, Sendable {
  case noSheet
  /// A sheet that is there and not counted, with the reason in Russian.
  case setAside(String)
  /// Indices of critical indicators without points (M4).
  case criticalZeros([Int])
  case belowBase
  /// Scopes whose decided level is lower than in the wave before.
  case fell([LevelScope])
  /// Missing answers on which the level of the whole depends (M5).
  case undecided(gaps: Int)
  case overdue(measures: Int)
  case disagreements(Int)
  /// Indices of directions below the first cut score, where the whole stands above it.
  case lowDirections([Int])
  /// Kinds of flags in few words (M15).
  case flags([String])

  /// What the reason is, the same for all schools.
  package enum Stage: Int, CaseIterable, Sendable {
    case noSheet, setAside, criticalZeros, belowBase, fell, undecided, overdue, disagreements, lowDirections, flags
  }

  package var stage: Stage {
    switch self {
    case .noSheet: .noSheet
    case .setAside: .setAside
    case .criticalZeros: .criticalZeros
    case .belowBase: .belowBase
    case .fell: .fell
    case .undecided: .undecided
    case .overdue: .overdue
    case .disagreements: .disagreements
    case .lowDirections: .lowDirections
    case .flags: .flags
    }
  }
}

/// Reasons in Russian.
package struct CallWords {
  private let subject: RegionSubject

  /// Words for the schools of a region's case.
  package init(_ subject: RegionSubject) { self.subject = subject }

  private var lowest: String { subject.scale.levels.first?.name ?? "" }

  /// How the queue is made, for the page that shows it: the reasons in the very order in which it has them.
  package var rule: String {
    let reasons = CallReason.Stage.allCases.map { uncapitalized(name(of: $0)) }
    return
      "Порядок причин — правило программы, в документах его нет. От самой срочной: \(reasons.joined(separator: "; ")). Школа стоит один раз, по самой срочной причине; остальные названы рядом. Внутри причины школы идут по муниципалитетам и названиям: это очередь для разговора, а не рейтинг."
  }

  /// How topics are chosen.
  package static let topics =
    "«О чём говорить» — до трёх показателей: критические без баллов, затем те, где до наибольшего балла дальше всего, затем по порядку методики."

  /// Name of a stage: the title above its schools.
  package func name(of stage: CallReason.Stage) -> String {
    switch stage {
    case .noSheet: "Лист не прислан"
    case .setAside: "Лист есть, но не учтён"
    case .criticalZeros: "Критический показатель без баллов"
    case .belowBase: "Уровень в целом «\(lowest)»"
    case .fell: "Уровень стал ниже, в целом или по направлению"
    case .undecided: "Уровень не определён: не хватает ответов"
    case .overdue: "Мера не завершена в срок"
    case .disagreements: "Эксперт не согласен со школой"
    case .lowDirections: "Направление на уровне «\(lowest)»"
    case .flags: "Отметка методисту"
    }
  }

  /// A reason of one school.
  package func text(of reason: CallReason) -> String {
    switch reason {
    case .noSheet: "лист не прислан"
    case .setAside(let why): why
    case .criticalZeros(let items):
      "\(Self.zeros(items.count)): \(list(items.map { subject.rubric.indicators[$0].id }))"
    case .belowBase: "уровень в целом «\(lowest)»"
    case .fell(let scopes): "уровень стал ниже: \(list(scopes.map(name)))"
    case .undecided(let gaps): "уровень в целом не определён, нет \(Plural.answersGenitive(gaps))"
    case .overdue(let count): "не завершены в срок: \(Plural.measures(count))"
    case .disagreements(let count): "эксперт не согласен, показателей: \(number(count))"
    case .lowDirections(let directions):
      "на уровне «\(lowest)»: \(list(directions.map { subject.rubric.directions[$0].name }))"
    case .flags(let names): "отметки: \(list(names))"
    }
  }

  /// «критический ноль», «критические нули»: what stands before the indicators.
  package static func zeros(_ count: Int) -> String { count == 1 ? "критический ноль" : "критические нули" }

  private func name(_ scope: LevelScope) -> String {
    scope == .overall ? "школа в целом" : subject.name(of: scope)
  }
}
