import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// `samodiag submit`.
struct SubmitCommand: Command {
  let name = "submit"
  let summary = "принять листы в реестр региона: проверить, посчитать и сохранить"
  let operands = "ЛИСТ…|ПАПКА…|- --register РЕЕСТР"
  let details = """
    Каждый лист проверяется, считается и сохраняется целиком: байты, как их прислали, с хешем, расчёт и свидетельство.
    Строка «принят» печатается, когда лист уже на диске. Прерванную команду просто запустите снова: принятое не изменится.

    Тот же файл второй раз ничего не меняет. Новый лист той же школы и волны заменяет прежний, прежний сохраняется;
    лист с более ранней датой "submitted", чем у действующего, сохраняется как прежняя версия.
    Если в одной отправке у школы несколько разных листов, берётся отправленный позже; если по датам не решить —
    ни один не берётся, все сохранены и названы. Те же ответы в другой записи (файл сохранён заново) — не разные листы:
    берётся один, остальные хранятся как повторы; отправленный позже повтор не вытесняет действующий лист, тем более
    проверенный экспертом.
    Лист с ошибками не считается, но хранится вместе с ними. Лист с ИНН человека не хранится.

    Код 0 — приняты все, 1 — какие-то не приняты, 66 — файла нет, 74 — не удалось записать или реестр занят.

    samodiag submit Samples/sakhalin/2023-11 --register область.sqlite --who Петрова
    """
  private let register = OptionSpec(
    "--register", value: "РЕЕСТР", reads: true, "файл реестра; если его нет, он будет создан")
  private let wave = OptionSpec("--wave", value: "ВОЛНА", "принимать листы только этой волны, например 2023-11")
  private let format = CommonOptions.format(["text", "json"], "text — для людей, json — объект на строку")
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  var options: [OptionSpec] {
    [register, RegisterOpener.who, RegisterOpener.asOf, wave, format] + Rubrics.options
  }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard !arguments.words.isEmpty else { return console.usage("Какие листы принять?", command: name) }
    guard let path = arguments.value(register) else {
      return console.usage("В какой реестр? Укажите --register РЕЕСТР.", command: name)
    }
    if let given = arguments.value(wave), ISOMonth(given) == nil {
      return console.usage("Ключ --wave: нужен год и месяц вида 2023-11.", command: name)
    }
    let opener = RegisterOpener(arguments, console, clock: clock)
    guard let day = opener.day else { return opener.refuseDay(name) }
    var (status, inputs) = find(arguments.words, console)
    guard !inputs.isEmpty else {
      if status == .done { console.error("Листов ответов не найдено.\n") }
      return .inputMissing
    }
    do {
      let examiner = SheetExaminer(Rubrics(arguments, console).shelf, engine: CommandLineTool.engine)
      var printer = ReceiptPrinter(console, total: inputs.count, json: arguments.value(format) == "json")
      let onlyWave = arguments.value(wave)
      // A register that is not there yet is made when a sheet is there to be entered: a slip of the pen leaves nothing behind.
      let run =
        Files.kind(of: path) == nil
        ? SubmissionRun(
          making: { () throws(RegisterFault) in try opener.open(path, .create) }, examiner, onlyWave: onlyWave, day: day
        )
        : SubmissionRun(try opener.open(path, .create), examiner, onlyWave: onlyWave, day: day)
      try run.run(inputs) { printer.take($0) }
      status = .worse(status, printer.finish())
      return status
    } catch {
      console.endProgress()
      return .worse(status, opener.refuse(error))
    }
  }

  private func find(_ words: [String], _ console: Console) -> (ExitStatus, [SheetInput]) {
    var status = ExitStatus.done
    var inputs: [SheetInput] = []
    for word in words {
      // Sheets are read twice, a pipe can be read once.
      if word == "-" || Files.kind(of: word) == .other {
        do throws(FileError) { inputs.append(.bytes(name: word, try Files.read(word))) } catch {
          console.report([Problem(error)])
          status = .inputMissing
        }
      } else if Files.kind(of: word) == nil {
        console.error("\(visible(word)): нет такого файла или папки\n")
        status = .inputMissing
      } else {
        let (found, problems) = SheetInput.find(word)
        console.report(problems)
        if !problems.isEmpty { status = .worse(status, .dataErrors) }
        inputs += found
      }
    }
    return (status, inputs)
  }
}
