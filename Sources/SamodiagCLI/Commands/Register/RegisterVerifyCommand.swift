import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// `samodiag register verify-expert`.
struct RegisterVerifyCommand: Command {
  let name = "register verify-expert"
  let summary = "значения эксперта рядом с ответами школы, с причиной и датой"
  let operands = "РЕЕСТР [СПИСОК]"
  let details = """
    Ответы школы не меняются: рядом хранятся значения эксперта, и уровни показываются дважды — заявленные и проверенные.
    Список — CSV или книга .xlsx со столбцами: школа; волна; показатель; баллы; причина; дата; эксперт.
    Одно значение можно назвать ключами --school, --wave, --indicator, --points, --reason; эксперт — --who.
    Снять действующее значение — слово «снято» вместо баллов; причина, дата и эксперт нужны и здесь. После этого
    действует ответ школы, а значение можно поставить заново. Повтор того же списка ничего не меняет.
    Если хоть одна строка не подходит, не записывается ни одна. Прежние и снятые значения остаются в истории.
    Где эксперт не согласен: samodiag register export РЕЕСТР --view disagreements --out спорное.csv
    Все значения, и снятые: samodiag register export РЕЕСТР --view verdicts --out значения.csv
    """
  private let indicator = OptionSpec("--indicator", value: "ПОКАЗАТЕЛЬ", "например ZN-01")
  private let points = OptionSpec(
    "--points", value: "БАЛЛЫ", "баллы одного из вариантов ответа или «\(ExpertValue.word)» — снять значение")
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  /// What names one value where there is no list.
  private var single: [OptionSpec] {
    [SubmissionOptions.school, SubmissionOptions.wave, indicator, points, SubmissionOptions.reason]
  }
  var options: [OptionSpec] { single + [RegisterOpener.who, RegisterOpener.asOf] + Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let opener = RegisterOpener(arguments, console, clock: clock)
    guard let day = opener.day else { return opener.refuseDay(name) }
    let lines: [VerificationLine]
    switch arguments.words.count {
    case 1:
      if let given = arguments.value(points), ExpertValue(given) == nil {
        return console.usage(
          "Ключ --points: нужно целое число от 0 до 100 или слово «\(ExpertValue.word)», а не «\(given)».",
          command: name)
      }
      guard let line = line(arguments, opener, day) else {
        return console.usage(
          "Нужен список или все ключи: --school, --wave, --indicator, --points (0…100 или «\(ExpertValue.word)»), --reason.",
          command: name)
      }
      lines = [line]
    case 2:
      if let key = single.first(where: arguments.has) {
        return console.usage("Или список, или одно значение ключами: \(key.name) со списком не берётся.", command: name)
      }
      do throws(FileError) {
        let bytes = try Files.read(arguments.words[1])
        let (read, problems) = VerificationFile(file: arguments.words[1]).read(bytes)
        console.report(problems)
        guard !problems.contains(where: { $0.severity == .error }) else { return .dataErrors }
        lines = read
      } catch {
        console.report([Problem(error)])
        return error.cause == .missing ? .inputMissing : .dataErrors
      }
    default: return console.usage("Нужны реестр и, может быть, список.", command: name)
    }
    do {
      let register = try opener.open(arguments.words[0], .write)
      let shelf = Rubrics(arguments, console).shelf
      let desk = VerificationDesk(register, shelf, engine: CommandLineTool.engine)
      let (outcomes, problems) = try desk.record(lines)
      console.report(problems)
      guard problems.isEmpty else {
        console.error("Из-за ошибок не записано ни одного значения.\n")
        return .dataErrors
      }
      return console.print(outcomes.map(Self.words).joined())
    } catch {
      return opener.refuse(error)
    }
  }

  private func line(_ arguments: Arguments, _ opener: RegisterOpener, _ day: String) -> VerificationLine? {
    guard let school = arguments.value(SubmissionOptions.school), let wave = arguments.value(SubmissionOptions.wave),
      let indicator = arguments.value(indicator), let points = arguments.value(points).flatMap(ExpertValue.init),
      let reason = arguments.value(SubmissionOptions.reason)
    else { return nil }
    return VerificationLine(
      school: school, wave: wave,
      verdict: Verdict(indicator: indicator, value: points, reason: reason, day: day, expert: opener.who))
  }

  private static func words(_ outcome: VerificationDesk.Outcome) -> String {
    let taken = outcome.takenBack > 0 ? "снято — \(outcome.takenBack), " : ""
    let verified =
      outcome.inForce > 0
      ? "проверен — \(outcome.verified ?? "не определён")"
      : "значений эксперта нет, действуют ответы школы"
    return """
      №\u{A0}\(outcome.number) \(visible(outcome.school)), \(outcome.wave): новых значений — \(outcome.recorded), \
      \(taken)расходятся с ответами — \(outcome.differing); уровень школы в целом: \
      заявлен — \(outcome.declared ?? "не определён"), \(verified)

      """
  }
}
