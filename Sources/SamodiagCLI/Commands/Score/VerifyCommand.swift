import Encoded
import FileSystem
import Reading
import RubricModel
import RussianText
import Verifying

/// `samodiag verify`.
struct VerifyCommand: Command {
  let name = "verify"
  let summary = "проверить свидетельство: пересчитать его по листу и методике"
  let operands = "СВИДЕТЕЛЬСТВО ЛИСТ"
  let details = """
    Пересчитывает всё, что написано в свидетельстве (samodiag explain ЛИСТ --format json), отдельной частью программы,
    у которой с расчётом нет общего кода, и называет каждое расхождение.
    Код 0 — всё сошлось, 1 — есть расхождения.
    """
  var options: [OptionSpec] { Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 2 else {
      return console.usage("Нужны два файла: свидетельство и лист ответов.", command: name)
    }
    let path = arguments.words[0]
    let opened: SheetOpener.Opened
    do throws(SheetOpener.Refusal) {
      opened = try SheetOpener(Rubrics(arguments, console)).open(arguments.words[1])
    } catch {
      return console.refuse(error)
    }
    do throws(FileError) {
      return verify(try Files.read(path), path, opened, console)
    } catch {
      console.report([Problem(error)])
      return error.cause == .missing ? .inputMissing : .dataErrors
    }
  }

  private func verify(
    _ bytes: [UInt8], _ path: String, _ opened: SheetOpener.Opened, _ console: Console
  ) -> ExitStatus {
    let texts = [path: SourceText(bytes)]
    let document = JSONDocument.parse(bytes, file: path)
    guard let root = document.root, document.problems.isEmpty else {
      console.report(document.problems, texts: texts)
      return .dataErrors
    }
    let verifier = Verifier(rubric: opened.scored.rubric, engine: CommandLineTool.engine)
    let result = verifier.verify(certificate: root, sheet: opened.scored.sheet, sheetSHA256: opened.scored.sha256)
    console.report(result.problems, texts: texts)
    let printed = console.print(result.verdict + "\n")
    return .worse(printed, result.isConfirmed ? .done : .dataErrors)
  }
}
