import FileSystem
import Register
import RussianText

/// `samodiag register backup`.
struct RegisterBackupCommand: Command {
  let name = "register backup"
  let summary = "резервная копия реестра, даже пока в него пишут"
  let operands = "РЕЕСТР КОПИЯ"
  let details = """
    Копия — один файл, снимок одного состояния; она проверяется и появляется целиком или не появляется.
    Поверх файла, который уже есть, ничего не пишется. Копировать сам файл реестра другими средствами не надо:
    часть данных лежит рядом, в файле с окончанием -wal.

    samodiag register backup область.sqlite копии/область-2024-05-20.sqlite
    """
  let options: [OptionSpec] = []

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 2 else {
      return console.usage("Нужны два файла: реестр и его будущая копия.", command: name)
    }
    let opener = RegisterOpener(arguments, console)
    do {
      var progress = ProgressLine(console)
      let register = try opener.open(arguments.words[0], .look)
      try RegisterBackup(register).write(to: arguments.words[1]) { done, all in
        progress.show("Скопировано \(percent(done, of: all, places: 0))")
      }
      progress.clear()
      return console.print("Копия записана и проверена: \(visible(arguments.words[1]))\n")
    } catch {
      console.endProgress()
      return opener.refuse(error)
    }
  }
}
