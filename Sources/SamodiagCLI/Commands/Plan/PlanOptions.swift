import Encoded
import Planning
import Reading
import RoadmapReading
import RubricModel
import RussianText

/// The options that all papers about a plan share, read and checked against the sheet and the roadmap.
enum PlanOptions {
  static let roadmap = OptionSpec(
    "--roadmap", value: "КАРТА", reads: true, "дорожная карта: обозначение (samodiag roadmap list) или файл")
  static let target = OptionSpec(
    "--target", value: "УРОВЕНЬ", repeats: true, "цель: уровень школы или НАПРАВЛЕНИЕ=УРОВЕНЬ; можно повторять")
  static let budget = OptionSpec("--budget", value: "N", "наибольшая трудоёмкость всех шагов вместе")
  static let until = OptionSpec("--until", value: "ДАТА", "последний день, когда шаги должны быть закончены")
  static let condition = OptionSpec(
    "--condition", value: "УСЛОВИЕ", repeats: true,
    "условие карты выполнено; УСЛОВИЕ=нет — не выполнено (samodiag roadmap show КАРТА); можно повторять")
  static let facts = OptionSpec(
    "--facts", value: "ФАЙЛ", reads: true, "факты samodiag.facts/1: условия, графики, запросы")
  static let out = OptionSpec("--out", value: "ПАПКА", "куда записать файлы; без ключа — на экран")
  static let force = OptionSpec("--force", "заменить файлы, которые там уже есть")

  static let all = [roadmap, AsOf.option, target, budget, until, condition, facts, out, force] + Rubrics.options
}

/// Why a request for a plan is refused: on the command line itself, or against the data.
enum PlanRefusal: Error {
  case usage(String)
  case data([Problem])
  case roadmap(Roadmaps.Refusal)
}

/// Reads what was asked of a plan.
struct PlanRequestReader {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, _ console: Console) {
    self.arguments = arguments
    self.console = console
  }

  /// The request for a scored sheet; every mistake in it is told at once.
  func read(for scored: ScoredSheet) throws(PlanRefusal) -> PlanRequest {
    guard let word = arguments.value(PlanOptions.roadmap) else {
      throw .usage("По какой дорожной карте? Нужен ключ --roadmap: обозначение карты или файл.")
    }
    let asOf: CivilDay
    let until: CivilDay?
    do {
      asOf = try AsOf.read(arguments)
      until = try arguments.value(PlanOptions.until).map { text throws(Arguments.Mistake) in
        try AsOf.day(text, PlanOptions.until)
      }
    } catch {
      throw .usage(error.message)
    }
    let roadmap: Roadmap
    do { roadmap = try Roadmaps(arguments, console).load(word) } catch { throw .roadmap(error) }
    var problems: [Problem] = []
    if let until, until <= asOf {
      problems.append(
        Problem(
          "plan.until-past", at: .nowhere, "срок --until не позже дня плана",
          expected: "день после \(asOf.words)", found: until.words, remedy: "назовите более поздний день"))
    }
    let budget = arguments.value(PlanOptions.budget).flatMap { number($0, &problems) }
    let targets = TargetReader(scored).read(arguments.all(PlanOptions.target), &problems)
    let facts = facts(roadmap, &problems)
    guard problems.isEmpty else { throw .data(problems) }
    return PlanRequest(roadmap: roadmap, asOf: asOf, facts: facts, targets: targets, effort: budget, until: until)
  }

  private func number(_ word: String, _ problems: inout [Problem]) -> Int? {
    if let value = Int(word), (1...100_000).contains(value) { return value }
    problems.append(
      Problem(
        "plan.budget-wrong", at: .nowhere, "--budget: нужна трудоёмкость целым числом", expected: "от 1 до 100 000",
        found: visible(word)))
    return nil
  }

  /// Facts of the file, then those said on the command line, which win.
  private func facts(_ roadmap: Roadmap, _ problems: inout [Problem]) -> RoadmapFacts? {
    var facts: RoadmapFacts?
    if let path = arguments.value(PlanOptions.facts) {
      let reading = FactsReader(roadmap).read(path)
      problems += reading.problems.filter { $0.severity == .error }
      facts = reading.facts
    }
    let said = arguments.all(PlanOptions.condition).compactMap { condition($0, roadmap, &problems) }
    guard !said.isEmpty else { return facts }
    var all = facts ?? RoadmapFacts(roadmap: roadmap.id)
    all.conditions += said
    return all
  }

  private func condition(
    _ word: String, _ roadmap: Roadmap, _ problems: inout [Problem]
  ) -> RoadmapFacts.Condition? {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let answer = parts.count == 2 ? parts[1].lowercased() : "да"
    guard roadmap.conditions.contains(where: { $0.id == parts[0] }) else {
      let known = roadmap.conditions.map(\.id)
      problems.append(
        Problem(
          "plan.condition-unknown", at: .nowhere, "--condition: такого условия в карте нет",
          expected: known.isEmpty ? "условий в этой карте нет" : "одно из: \(known.joined(separator: ", "))",
          found: visible(parts[0])))
      return nil
    }
    guard ["да", "нет", "yes", "no"].contains(answer) else {
      problems.append(
        Problem(
          "plan.condition-answer", at: .nowhere, "--condition: выполнено условие или нет?", expected: "да или нет",
          found: visible(answer)))
      return nil
    }
    return RoadmapFacts.Condition(id: parts[0], holds: answer == "да" || answer == "yes")
  }
}
