import Encoded
import FileSystem
import OfficeFiles
import PlanReports
import Planning
import Reading
import Reports
import RubricModel

/// What `plan` and `paper` share: open the sheet, read the request, make all files, and only then write.
struct PaperRun {
  private let command: String
  private let sheet: String
  private let arguments: Arguments
  private let console: Console

  /// `sheet` is the path of the sheet of answers.
  init(_ command: String, sheet: String, _ arguments: Arguments, _ console: Console) {
    self.command = command
    self.sheet = sheet
    self.arguments = arguments
    self.console = console
  }

  /// Runs; `make` gives the files by name, the stem of the school is put before each.
  func run(_ make: (PlannedSchool) throws(OfficeFault) -> [(name: String, bytes: [UInt8])]) -> ExitStatus {
    let opened: SheetOpener.Opened
    do throws(SheetOpener.Refusal) {
      opened = try SheetOpener(Rubrics(arguments, console)).open(sheet)
    } catch {
      return console.refuse(error)
    }
    let request: PlanRequest
    do throws(PlanRefusal) {
      request = try PlanRequestReader(arguments, console).read(for: opened.scored)
    } catch {
      return refuse(error)
    }
    let files: [(name: String, bytes: [UInt8])]
    do throws(OfficeFault) {
      files = try make(PlannedSchool(opened.scored, request))
    } catch {
      console.report([Problem(error, at: .nowhere)])
      return .dataErrors
    }
    console.report(opened.notes)
    guard let out = arguments.value(PlanOptions.out) else {
      return console.output(files.flatMap(\.bytes)) ? .done : .cannotWrite
    }
    var naming = FileNaming()
    let stem = naming.name(for: "\(opened.scored.sheet.school.id) \(opened.scored.sheet.wave)", fallback: "shkola")
    do throws(FileError) {
      return try write(files.map { ("\(stem)-\($0.name)", $0.bytes) }, to: out)
    } catch {
      console.report([Problem(error)])
      return .cannotWrite
    }
  }

  private func write(_ files: [(name: String, bytes: [UInt8])], to out: String) throws(FileError) -> ExitStatus {
    guard
      let paths = try PaperFolder(
        path: out, replaces: arguments.has(PlanOptions.force), inputs: InputGuard(arguments, PlanOptions.all)
      ).write(files)
    else {
      console.report([
        Problem(
          "plan.exists", at: Place(file: out), "такие файлы уже есть, ничего не записано",
          remedy: "укажите другую папку в --out или добавьте --force")
      ])
      return .dataErrors
    }
    return console.print(paths.map { "\($0)\n" }.joined())
  }

  private func refuse(_ refusal: PlanRefusal) -> ExitStatus {
    switch refusal {
    case .usage(let message): return console.usage(message, command: command)
    case .data(let problems):
      console.report(problems)
      return .dataErrors
    case .roadmap(let refusal): return console.refuse(refusal)
    }
  }
}
