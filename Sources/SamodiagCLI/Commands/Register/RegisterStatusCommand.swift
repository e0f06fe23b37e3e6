import Reading
import Register
import RubricModel
import RussianText

/// `samodiag register status`.
struct RegisterStatusCommand: Command {
  let name = "register status"
  let summary = "кто прислал, кто нет и почему; у кого нет координатора, куратора, команды"
  let operands = "РЕЕСТР"
  let details = """
    По каждой волне: открыта ли она на день --as-of, сколько листов ждали и сколько действует, сколько опоздало,
    отозвано, не принято; по каждому муниципалитету — школы без листа с причиной, если она известна. Потом — школы и
    муниципалитеты без людей на день --as-of. Кого ждут, говорят списки: samodiag register import-registry; кому писать —
    samodiag register reminders.
    """
  private let format = CommonOptions.format(["text", "json"], "text — для людей, json — для программ")
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  var options: [OptionSpec] { [SubmissionOptions.wave, RegisterOpener.asOf, format] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Какой реестр показать?", command: name) }
    let opener = RegisterOpener(arguments, console, clock: clock)
    guard let day = opener.day else { return opener.refuseDay(name) }
    do {
      let register = try opener.openToQuery(arguments.words[0])
      let waves = try WaveStatus.all(register, wave: arguments.value(SubmissionOptions.wave))
      if waves.isEmpty, let wave = arguments.value(SubmissionOptions.wave) {
        console.report([Self.unknown(wave, try WaveStatus.all(register), register.path)])
        return .dataErrors
      }
      let gaps = try CoverageGaps(register, day: day)
      if arguments.value(format) == "json" {
        return console.output(RegisterStatusJSON.bytes(waves, gaps)) ? .done : .cannotWrite
      }
      return console.print(RegisterStatusText(waves: waves, gaps: gaps).text())
    } catch {
      return opener.refuse(error)
    }
  }

  private static func unknown(_ wave: String, _ known: [WaveStatus], _ path: String) -> Problem {
    Problem(
      "register.no-wave", at: Place(file: path), "волны \(wave) в реестре нет",
      expected: known.isEmpty ? nil : "одна из волн: \(known.map { $0.wave }.joined(separator: ", "))",
      remedy: known.isEmpty ? "в реестре ещё нет ни одной волны" : "исправьте ключ --wave")
  }
}
