import FileSystem
import OfficeFiles
import PlanReports
import Reading
import Reports
import RubricModel

/// `samodiag plan`.
struct PlanCommand: Command {
  private static let format = OptionSpec(
    "--format", value: "ВИДЫ", "через запятую: text, json, html, docx, xlsx, ics, md; text, если не указать")

  let name = "plan"
  let summary = "план мероприятий школы: дефицит → мера → пункт дорожной карты → срок → ответственный"
  let operands = "ЛИСТ --roadmap КАРТА --as-of ДАТА"
  let details = """
    К каждому дефициту — мера, пункт дорожной карты и почему именно он, свой срок внутри срока пункта, ответственный в школе
    и вне её, результат и чем подтвердить. Затем обязательное для школы, дефициты без пункта, недоступные пункты и прогноз.
    С целью, трудоёмкостью или сроком план — самый лёгкий путь, и доказано, что легче нет.
    docx — приложение к приказу с грифом «УТВЕРЖДАЮ» в графах региона, xlsx — с графой статуса, ics — в календарь.

    samodiag plan ЛИСТ --roadmap sakhalin-smp-2023 --as-of 2023-10-01
    samodiag plan ЛИСТ --roadmap leningrad-smp-2023 --as-of 2024-01-15 --target Знание=средний --until 2024-05-31
    samodiag plan ЛИСТ --roadmap irkutsk-smp-2022 --as-of 2023-01-10 --out plan --format docx,xlsx,ics
    """
  var options: [OptionSpec] { [Self.format] + PlanOptions.all }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Назовите один лист ответов.", command: name) }
    var formats: [PlanFormat] = []
    for word in (arguments.value(Self.format) ?? "text").split(separator: ",") {
      guard let format = PlanFormat(name: String(word)) else {
        let known = PlanFormat.allCases.map(\.rawValue).joined(separator: ", ")
        return console.usage("Вида «\(word)» у плана нет. Можно: \(known).", command: name)
      }
      formats.append(format)
    }
    let needsFolder = formats.count != 1 || ![.text, .json, .md].contains(formats[0])
    if needsFolder && !arguments.has(PlanOptions.out) {
      return console.usage("На экран — один вид: text, json или md. Остальным нужен ключ --out ПАПКА.", command: name)
    }
    return PaperRun(name, arguments, console).run { school in
      try formats.map { format in
        (name: "plan.\(format.fileExtension)", bytes: try format.render(school, width: console.columns))
      }
    }
  }
}

/// What `plan` and `paper` share: open the sheet, read the request, make all files, and only then write.
struct PaperRun {
  private let command: String
  private let arguments: Arguments
  private let console: Console

  init(_ command: String, _ arguments: Arguments, _ console: Console) {
    self.command = command
    self.arguments = arguments
    self.console = console
  }

  /// Runs; `make` gives the files by name, the stem of the school is put before each.
  func run(_ make: (PlannedSchool) throws -> [(name: String, bytes: [UInt8])]) -> ExitStatus {
    do {
      let opened = try SheetOpener(Rubrics(arguments, console)).open(arguments.words[0])
      let request = try PlanRequestReader(arguments, console).read(for: opened.scored)
      let school = PlannedSchool(opened.scored, request)
      let files = try make(school)
      console.report(opened.notes)
      guard let out = arguments.value(PlanOptions.out) else {
        return console.output(files.flatMap(\.bytes)) ? .done : .cannotWrite
      }
      var naming = FileNaming()
      let stem = naming.name(for: "\(opened.scored.sheet.school.id) \(opened.scored.sheet.wave)", fallback: "shkola")
      return try write(files.map { ("\(stem)-\($0.name)", $0.bytes) }, to: out)
    } catch let refusal as SheetOpener.Refusal {
      return console.refuse(refusal)
    } catch let refusal as PlanRefusal {
      return refuse(refusal)
    } catch let error as FileError {
      console.report([Problem(error)])
      return .cannotWrite
    } catch let fault as OfficeFault {
      console.report([Problem(fault, at: .nowhere)])
      return .dataErrors
    } catch {
      return .dataErrors
    }
  }

  private func write(_ files: [(name: String, bytes: [UInt8])], to out: String) throws -> ExitStatus {
    guard let paths = try PaperFolder(path: out, replaces: arguments.has(PlanOptions.force)).write(files) else {
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
