import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// `samodiag register reminders`.
struct RegisterRemindersCommand: Command {
  let name = "register reminders"
  let summary = "кому напомнить о листе: по муниципалитетам, с готовым текстом письма"
  let operands = "РЕЕСТР"
  let details = """
    Школы, которых ждут в волне и у которых нет листа: координатор муниципалитета, методист и куратор школы на день
    --as-of, срок, сколько осталось или просрочено; если лист не принят — что в нём не так. Отдельно — школы, которых не
    ждут: в списке волны указана причина, школа — филиал или закрывается. Программа никому ничего не отправляет.

    --format csv — таблица для Excel: UTF-8, разделитель «;»; письмо стоит в первой строке каждого муниципалитета.
    samodiag register reminders область.sqlite --as-of 2024-05-20
    samodiag register reminders область.sqlite --wave 2024-05 --format csv --out напоминания.csv
    """
  private let format = CommonOptions.format(
    ["text", "csv", "json"], "text — для людей, csv — для Excel, json — для программ")
  private let wave = OptionSpec(
    "--wave", value: "ВОЛНА", "о какой волне, например 2024-05; иначе о последней, которая уже началась")
  private let clock: RegisterClock

  init(clock: RegisterClock = .system) { self.clock = clock }

  var options: [OptionSpec] { [wave, RegisterOpener.asOf, format, CommonOptions.out] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Из какого реестра взять школы?", command: name) }
    let opener = RegisterOpener(arguments, console, clock: clock)
    guard let day = opener.day else { return opener.refuseDay(name) }
    do throws(RegisterFault) {
      let register = try opener.openToQuery(arguments.words[0])
      var chosen = arguments.value(wave)
      if chosen == nil { chosen = try ReminderList.wave(register, on: day) }
      guard let chosen, let list = try ReminderList(register, wave: chosen, day: day) else {
        return refuse(arguments, console)
      }
      return write(bytes(list, arguments.value(format)), arguments.value(CommonOptions.out), console)
    } catch {
      return opener.refuse(error)
    }
  }

  private func bytes(_ list: ReminderList, _ format: String?) -> [UInt8] {
    switch format {
    case "csv": ReminderCSV.bytes(list)
    case "json": ReminderJSON.bytes(list)
    default: Array(ReminderText(list: list).text().utf8)
    }
  }

  private func write(_ bytes: [UInt8], _ path: String?, _ console: Console) -> ExitStatus {
    guard let path else { return console.output(bytes) ? .done : .cannotWrite }
    do throws(FileError) { try Output.write(bytes, to: path) } catch {
      console.report([Problem(error)])
      return .cannotWrite
    }
    return console.print("\(visible(path)): напоминания записаны\n")
  }

  private func refuse(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let which = arguments.value(wave).map { "в волне \($0)" } ?? "ни в одной из начавшихся волн"
    console.report([
      Problem(
        "register.nobody-expected", at: Place(file: arguments.words[0]),
        "в реестре не сказано, каких школ ждут \(which)",
        remedy: "добавьте список: волна; школа — командой samodiag register import-registry")
    ])
    return .dataErrors
  }
}
