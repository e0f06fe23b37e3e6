import Encoded
import FileSystem
import Reading
import RubricModel
import Scoring

/// `samodiag explain`.
struct ExplainCommand: Command {
  let name = "explain"
  let summary = "почему у школы такой уровень: свидетельство словами или в JSON"
  let operands = "ЛИСТ [НАПРАВЛЕНИЕ|ПОКАЗАТЕЛЬ]"
  let details = """
    Что сложено, с какими порогами сравнено, какой критический показатель сработал, на чём держится каждый факт,
    что дешевле всего поднимет направление на следующий уровень и на что ещё нет ответа.
    НАПРАВЛЕНИЕ — обозначение или название (knowledge, Знание), ПОКАЗАТЕЛЬ — обозначение (TV-01).
    Свидетельство для проверки: samodiag explain ЛИСТ --format json > свидетельство.json
    """
  private let format = CommonOptions.format(["text", "json"], "словами или свидетельство samodiag.certificate/1")
  var options: [OptionSpec] { [format] + Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard (1...2).contains(arguments.words.count) else {
      return console.usage("Назовите один лист ответов и, если нужно, направление или показатель.", command: name)
    }
    do {
      let opened = try SheetOpener(Rubrics(arguments, console)).open(arguments.words[0])
      console.report(opened.notes)
      return explain(opened.scored, arguments, console)
    } catch {
      return console.refuse(error)
    }
  }

  private func explain(_ scored: ScoredSheet, _ arguments: Arguments, _ console: Console) -> ExitStatus {
    if arguments.value(format) == "json" {
      var json = JSONWriter(indent: 2)
      CertificateJSON(scored, engine: CommandLineTool.engine).write(to: &json)
      return console.output(json.finish()) ? .done : .cannotWrite
    }
    guard arguments.words.count == 2 else { return console.print(whole(scored)) }
    guard let text = part(arguments.words[1], of: scored) else {
      return console.usage(
        "«\(arguments.words[1])» — ни направление, ни показатель методики \(scored.rubric.id).", command: name)
    }
    return console.print(text)
  }

  private func whole(_ scored: ScoredSheet) -> String {
    let directions = scored.certificate.directions.map { DirectionExplanation(scored, $0, alone: false).text() }
    return ([ScoreCard(scored).text()] + directions + [WholeExplanation(scored).text()])
      .joined(separator: "\n\(String(repeating: "─", count: 88))\n")
  }

  private func part(_ word: String, of scored: ScoredSheet) -> String? {
    let rubric = scored.rubric
    if let item = rubric.indicators.firstIndex(where: { $0.id.lowercased() == word.lowercased() }) {
      return IndicatorExplanation(rubric, item: item, scored: scored).text()
    }
    let found = rubric.directions.firstIndex {
      $0.id == word.lowercased() || $0.name.lowercased() == word.lowercased()
    }
    return found.map { DirectionExplanation(scored, scored.certificate.directions[$0], alone: true).text() }
  }
}
