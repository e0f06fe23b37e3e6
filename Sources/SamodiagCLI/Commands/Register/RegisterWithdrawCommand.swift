import Register
import RussianText

/// Options that point at a submission.
enum SubmissionOptions {
  static let school = OptionSpec("--school", value: "НОМЕР", "школа: ОГРН, ИНН или код региона, как в листе")
  static let wave = OptionSpec("--wave", value: "ВОЛНА", "волна, например 2023-11")
  static let reason = OptionSpec("--reason", value: "ТЕКСТ", "почему; останется в журнале")
}

/// `samodiag register withdraw`.
struct RegisterWithdrawCommand: Command {
  let name = "register withdraw"
  let summary = "отозвать действующий лист школы"
  let operands = "РЕЕСТР --school НОМЕР --wave ВОЛНА --reason ТЕКСТ"
  let details = """
    Лист остаётся в реестре, но больше не действует: школа считается не приславшей.
    Вернуть его: samodiag register restore.
    """
  let options = [SubmissionOptions.school, SubmissionOptions.wave, SubmissionOptions.reason, RegisterOpener.who]

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1, let school = arguments.value(SubmissionOptions.school),
      let wave = arguments.value(SubmissionOptions.wave), let reason = arguments.value(SubmissionOptions.reason)
    else { return console.usage("Нужны реестр, --school, --wave и --reason.", command: name) }
    let opener = RegisterOpener(arguments, console)
    do {
      let subject = try StateChange(try opener.open(arguments.words[0], .write))
        .withdraw(school: school, wave: wave, reason: reason)
      return console.print("№\u{A0}\(subject.number) отозван: \(visible(subject.schoolName)), \(subject.wave)\n")
    } catch {
      return opener.refuse(error)
    }
  }
}

/// `samodiag register restore`.
struct RegisterRestoreCommand: Command {
  let name = "register restore"
  let summary = "вернуть отозванный или заменённый лист"
  let operands = "РЕЕСТР НОМЕР --reason ТЕКСТ"
  let details = """
    НОМЕР — номер поступления. Лист снова действует; тот, что действовал до него, сохраняется как заменённый.
    """
  let options = [SubmissionOptions.reason, RegisterOpener.who]

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 2, let number = Int(arguments.words[1]),
      let reason = arguments.value(SubmissionOptions.reason)
    else { return console.usage("Нужны реестр, номер поступления и --reason.", command: name) }
    let opener = RegisterOpener(arguments, console)
    do {
      let subject = try StateChange(try opener.open(arguments.words[0], .write)).restore(number, reason: reason)
      return console.print("№\u{A0}\(number) снова действует: \(visible(subject.schoolName)), \(subject.wave)\n")
    } catch {
      return opener.refuse(error)
    }
  }
}
