import Batch
import FileSystem
import OfficeFiles
import Reading
import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// `samodiag rubric diff`.
struct RubricDiffCommand: Command {
  static let answers = OptionSpec(
    "--answers", value: "ПАПКА", repeats: true, reads: true, "листы ответов, на которых проверить")
  static let format = CommonOptions.format(["text", "md", "json"], "text — для людей, json — для программ")

  let name = "rubric diff"
  let summary = "у каких школ другая редакция изменит уровень и из-за чего"
  let operands = "БЫЛО СТАЛО --answers ПАПКА"
  let details = """
    Те же ответы считаются по двум редакциям: названной первой и названной второй. Печатаются школы, у которых уровень —
    в целом или по направлению — был бы другим, и показатели, из-за которых. Листы не меняются.

    samodiag rubric diff smp-2023 smp-2024 --answers Samples/sakhalin/2024-05
    """
  var options: [OptionSpec] { [Self.answers, Self.format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 2 else { return console.usage("Нужны две редакции: БЫЛО и СТАЛО.", command: name) }
    let paths = arguments.all(Self.answers)
    guard !paths.isEmpty else {
      return console.usage("На каких листах проверить? Нужен ключ --answers.", command: name)
    }
    var inputs: [BatchInput] = []
    for path in paths {
      guard let input = BatchInput(path: path), input != .standardInput else {
        console.error("\(visible(path)): нет такого файла или папки\n")
        return .inputMissing
      }
      inputs.append(input)
    }
    let rubrics = Rubrics(arguments, console)
    do throws(Rubrics.Refusal) {
      // A draft often bears the id of the edition it is a draft of.
      let editions = [
        try edition(arguments.words[0], rubrics, id: "from"), try edition(arguments.words[1], rubrics, id: "to"),
      ]
      return compare(inputs, editions, rubrics, arguments.value(Self.format) ?? "text", console)
    } catch {
      console.report(error.problems)
      return .dataErrors
    }
  }

  private func edition(
    _ word: String, _ rubrics: Rubrics, id: String
  ) throws(Rubrics.Refusal) -> RegionEdition {
    let edition = Files.kind(of: word) == nil ? try rubrics.edition(word) : try rubrics.load(word)
    return RegionEdition(edition.rubric, edition.compiled, id: id)
  }

  private func compare(
    _ inputs: [BatchInput], _ editions: [RegionEdition], _ rubrics: Rubrics, _ format: String, _ console: Console
  ) -> ExitStatus {
    let gathering = RegionGathering(rubrics: rubrics, console: console)
    let found = gathering.gather(inputs)
    let sheets = gathering.recompute(inputs, found.sheets, under: editions)
    let impact = EditionImpact(sheets, from: editions[0], to: editions[1])
    guard impact.compared > 0 else {
      console.error("Сравнивать нечего: ни один лист ответов не принят.\n")
      return found.refused.isEmpty ? .inputMissing : .dataErrors
    }
    let report = EditionImpactReport(impact)
    var options = ReportOptions()
    options.textWidth = console.width ?? 120
    let bytes: [UInt8]
    do throws(OfficeFault) {
      switch format {
      case "json": bytes = report.json
      case "md": bytes = try ReportFormat.markdown.render(report.document)
      default: bytes = try ReportFormat.text.render(report.document, options)
      }
    } catch {
      console.report([Problem(error, at: .nowhere)])
      return .dataErrors
    }
    guard console.output(bytes) else { return .cannotWrite }
    return found.refused.isEmpty ? .done : .dataErrors
  }
}
