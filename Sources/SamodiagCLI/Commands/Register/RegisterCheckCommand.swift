import Register
import RussianText

/// `samodiag register check`.
struct RegisterCheckCommand: Command {
  let name = "register check"
  let summary = "цел ли реестр: файл, все хеши, журнал"
  let operands = "РЕЕСТР"
  let details = """
    Проверяет страницы файла, хеш каждого листа, расчёта и свидетельства, цепочку журнала и то, что состояние каждого
    поступления следует из журнала. Ничего не меняет.
    Печатает хеш последней записи журнала. Запишите его отдельно: ключ --head скажет потом, не отрезан ли конец журнала.
    Код 0 — всё цело, 1 — нет.
    """
  private let head = OptionSpec("--head", value: "ХЕШ", "хеш, записанный раньше: он должен быть в журнале")
  var options: [OptionSpec] { [head] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.count == 1 else { return console.usage("Какой реестр проверить?", command: name) }
    let opener = RegisterOpener(arguments, console)
    do {
      let result = try RegisterCheck(try opener.open(arguments.words[0], .look)).run(head: arguments.value(head))
      console.report(result.problems)
      guard result.problems.isEmpty else { return .dataErrors }
      return console.print(
        """
        Реестр цел: \(Plural.submissions(result.submissions)), \(Plural.entries(result.entries)) в журнале.
        Хеш последней записи: \(result.head)

        """)
    } catch {
      return opener.refuse(error)
    }
  }
}

extension Plural {
  static let submissions = Plural("поступление", "поступления", "поступлений")
  static let entries = Plural("запись", "записи", "записей")
}
