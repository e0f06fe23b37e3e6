import RubricModel
import RussianText
import Scoring

/// Fills in one sheet: chooses options, then decides what is left out, excluded, and put into words.
struct SheetMaker {
  let rubric: Rubric
  let plan: RegionPlan
  let seed: UInt64
  private let compiled: CompiledRubric
  private let links: LinkedAnswers
  private let exclusions: [Exclusion?]
  private let indicators: [Indicator]

  init(rubric: Rubric, plan: RegionPlan, seed: UInt64) {
    self.rubric = rubric
    self.plan = plan
    self.seed = seed
    compiled = CompiledRubric(rubric)
    links = LinkedAnswers(rubric)
    indicators = rubric.indicators
    exclusions = indicators.map { $0.mayExclude.map(Exclusion.init) }
  }

  /// The sheet of the school in the wave with this number; a school that copies answers as it did at first.
  func make(_ school: SyntheticSchool, wave: Int, month: ISOMonth) -> AnswerSheet {
    let answered = school.role == .copies ? 0 : wave
    let chosen = options(school, wave: answered)
    let heads = Headcount(school, wave: answered, seed: seed)
    let passport = Passport(school.school, kinds: rubric.schoolKinds)
    let evidence = EvidenceBook(wave: month)
    var answers: [Answer] = []
    for (item, indicator) in indicators.enumerated() where compiled.applies(item, to: passport) {
      let value = value(item, option: chosen[item], school: school, heads: heads, wave: answered)
      guard let value else { continue }
      var answer = Answer(indicator: indicator.id, value: value)
      put(words: evidence, to: &answer, indicator, option: chosen[item], school: school)
      answers.append(answer)
    }
    return AnswerSheet(
      rubric: rubric.id, wave: month.name, school: school.school, answers: answers,
      submitted: day(school, wave: month.name))
  }

  /// Most send in the first half of the month, some later; a few do not say when.
  private func day(_ school: SyntheticSchool, wave: String) -> String? {
    var draw = Draw(seed: seed, "day", school.school.id, wave)
    guard draw.happens(850) else { return nil }
    let day = draw.happens(880) ? draw.among(2...15) : draw.among(16...24)
    return "\(wave)-\(day < 10 ? "0" : "")\(day)"
  }

  private func options(_ school: SyntheticSchool, wave: Int) -> [Int] {
    let chooser = OptionChooser(ability: Ability(plan: plan, seed: seed), seed: seed)
    var chosen = rubric.directions.flatMap { chooser.choose($0, for: school, wave: wave) }
    if school.role != .perfect && school.role != .hopeless { links.settle(&chosen, role: school.role) }
    return chosen
  }

  /// What stands against the indicator; nil where the school leaves it out altogether.
  private func value(
    _ item: Int, option: Int, school: SyntheticSchool, heads: Headcount, wave: Int
  ) -> Answer.Value? {
    let indicator = indicators[item]
    var draw = Draw(seed: seed, "state", school.school.id, indicator.id)
    if let exclusion = exclusions[item], exclusion.holds(for: school.school) {
      // A few schools do not know that they may leave it out, and take a zero.
      // One school words one reason in one way.
      var words = Draw(seed: seed, "reason", school.school.id)
      return draw.happens(950) ? .notApplicable(reason: exclusion.wording(&words)) : .points(0)
    }
    let form = ValueForm(seed: seed)
    let given = form.value(indicator, option: option, school: school, heads: heads, wave: wave)
    if case .zero(indicator.id, _) = school.role { return given }
    // Gaps get fewer from wave to wave, except where half of the sheet is missing; a critical indicator is seldom forgotten.
    let share = school.role == .halfFilled ? 1 : (wave + 1) * (indicator.critical ? 3 : 1)
    let luck = draw.below(1000) * share
    let (unanswered, unknown) = school.gapsPerMille
    if luck < unanswered { return draw.happens(150) ? .unanswered : nil }
    return luck < unanswered + unknown ? .unknown : given
  }

  private func put(
    words book: EvidenceBook, to answer: inout Answer, _ indicator: Indicator, option: Int, school: SyntheticSchool
  ) {
    var draw = Draw(seed: seed, "words", school.school.id, indicator.id, String(option))
    let (comment, evidence) = school.wordsPerMille
    // «Не знаю» wants a reason more than a number does.
    let speaks = draw.happens(answer.value == .unknown ? comment * 4 : comment)
    let shows = draw.happens(evidence)
    switch answer.value {
    case .points, .share, .percent, .count:
      if speaks { answer.comment = CommentBook().comment(indicator, option: option, value: answer.value, &draw) }
      if shows { answer.evidence = book.documents(indicator, option: option, &draw) }
    case .unknown:
      if speaks { answer.comment = CommentBook().comment(indicator, option: option, value: .unknown, &draw) }
    case .unanswered, .notApplicable: break
    }
  }
}
