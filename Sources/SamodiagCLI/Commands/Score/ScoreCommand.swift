import Batch
import FileSystem
import Reading
import RubricModel
import RussianText

/// `samodiag score`.
struct ScoreCommand: Command {
  let name = "score"
  let summary = "баллы и уровни: для одной школы или для тысяч"
  let operands = "ЛИСТ…|ПАПКА…|-"
  let details = """
    Берёт листы ответов samodiag.answers/1: файлы .json, папки с ними, файлы .ndjson (лист на строку), «-» — стандартный ввод.
    Лист с ошибками не считается, но и не мешает остальным: все ошибки названы, в конце сказано, сколько листов не принято.
    Код 0 — посчитаны все, 1 — в каких-то листах ошибки, 66 — файла нет.

    samodiag score Samples/sakhalin/2023-11
    samodiag score лист.json --format json
    """
  private let format = CommonOptions.format(
    ["text", "json", "csv"], "text — для людей, json — объект на строку, csv — строка на школу")
  var options: [OptionSpec] { [format, CommonOptions.out] + Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("Какие листы посчитать?", command: name) }
    var status = ExitStatus.done
    var inputs: [BatchInput] = []
    for word in arguments.words {
      if let input = BatchInput(path: word) {
        inputs.append(input)
      } else {
        console.error("\(visible(word)): нет такого файла или папки\n")
        status = .inputMissing
      }
    }
    guard !inputs.isEmpty else { return status }
    let run = ScoreRun(inputs: inputs, rubrics: Rubrics(arguments, console), console: console)
    let scored: ExitStatus
    if let path = arguments.value(CommonOptions.out) {
      scored = writing(to: path, console) { write in run.run(arguments.value(format) ?? "text", write) }
    } else {
      scored = run.run(arguments.value(format) ?? "text") { bytes in console.output(bytes) }
    }
    return .worse(status, scored)
  }

  /// Writes a file that appears when all is done, or not at all; an old one stays where no sheet was accepted.
  private func writing(
    to path: String, _ console: Console, _ body: ((([UInt8]) -> Bool)) -> ExitStatus
  ) -> ExitStatus {
    do throws(FileError) {
      var file = try AtomicFile(path)
      var failure: FileError?
      var isEmpty = true
      let status = body { bytes in
        do throws(FileError) {
          try file.append(bytes)
          isEmpty = isEmpty && bytes.isEmpty
          return true
        } catch {
          failure = error
          return false
        }
      }
      if let failure { throw failure }
      if !isEmpty || status == .done { try file.commit() }
      return status
    } catch {
      console.report([Problem(error)])
      return .cannotWrite
    }
  }
}
