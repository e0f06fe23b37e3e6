import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// `samodiag register show`.
struct RegisterShowCommand: Command {
  let name = "register show"
  let summary = "одно поступление со всей историей или все поступления школы; присланный лист и свидетельство"
  let operands = "РЕЕСТР (НОМЕР | --school ШКОЛА [--wave ВОЛНА])"
  let details = """
    По номеру — карточка поступления: чей лист, состояние, кто, когда и из какого файла, что его заменило и что заменил он,
    замечания, уровни по ответам школы и проверенные, значения эксперта с причинами, записи журнала. Виден любой лист: прежний,
    не принятый, отозванный. По школе — все её поступления по волнам, с номерами.

    --sheet отдаёт лист байт в байт как прислали, --evaluation и --certificate — расчёт и свидетельство, как они сохранены;
    с --verified — те, что с поправками эксперта. Свидетельство по ответам школы проверяет samodiag verify.
    Код 0 — показано, 1 — такого поступления, листа или расчёта нет, 66 — нет реестра, 74 — не удалось записать.

    --format json: карточка samodiag.submission/1 с ключами number, state, isCurrent, isLate, school, wave, rubric, submitted,
    day, deadline, received, who, file, line, sha256, size, replacedBy, replaces, problems, results, values, trail;
    история samodiag.submissions/1 с ключами school, name, waves: [ wave, submissions: [ те же ключи и level, verifiedLevel ] ].

    samodiag register show область.sqlite --school 1026500000120
    samodiag register show область.sqlite 12
    samodiag register show область.sqlite 12 --sheet --out лист.json
    samodiag register show область.sqlite 12 --certificate --out свидетельство.json
    samodiag verify свидетельство.json лист.json
    """
  private let format = CommonOptions.format(["text", "json"], "text — для людей, json — для программ")
  private let verified = OptionSpec("--verified", "расчёт и свидетельство с поправками эксперта")
  private static let parts: [(part: StoredText.Part, option: OptionSpec)] = [
    (.sheet, OptionSpec("--sheet", "лист, байт в байт как прислали")),
    (.evaluation, OptionSpec("--evaluation", "сохранённый расчёт (samodiag.evaluation/1)")),
    (.certificate, OptionSpec("--certificate", "сохранённое свидетельство (samodiag.certificate/1)")),
  ]

  var options: [OptionSpec] {
    [SubmissionOptions.school, SubmissionOptions.wave] + Self.parts.map(\.option)
      + [verified, format, CommonOptions.out] + Rubrics.options
  }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let order: ShowOrder
    do { order = try self.order(arguments) } catch { return console.usage(error.message, command: name) }
    let opener = RegisterOpener(arguments, console)
    do throws(RegisterFault) {
      let register = try opener.openToQuery(arguments.words[0])
      guard let bytes = try bytes(order, register, arguments, console) else {
        console.report([Self.nothingStored(order, register.path)])
        return .dataErrors
      }
      return write(bytes, order, arguments.value(CommonOptions.out), console)
    } catch {
      return opener.refuse(error)
    }
  }

  private func order(_ arguments: Arguments) throws(Arguments.Mistake) -> ShowOrder {
    let chosen = Self.parts.filter { arguments.has($0.option) }
    guard chosen.count < 2 else {
      throw Arguments.Mistake(message: "Одно из двух: \(chosen.map(\.option.name).joined(separator: " или ")).")
    }
    if arguments.has(verified), chosen.first.map({ $0.part == .sheet }) ?? true {
      throw Arguments.Mistake(message: "Ключ --verified — к --evaluation или --certificate.")
    }
    if let school = arguments.value(SubmissionOptions.school) {
      guard arguments.words.count == 1 else {
        throw Arguments.Mistake(message: "Нужен реестр и одно из двух: номер поступления или --school.")
      }
      guard let first = chosen.first else {
        return .history(school: school, wave: arguments.value(SubmissionOptions.wave))
      }
      throw Arguments.Mistake(message: "Ключу \(first.option.name) нужен номер поступления: его покажет --school.")
    }
    guard arguments.words.count == 2, !arguments.has(SubmissionOptions.wave) else {
      throw Arguments.Mistake(message: "Что показать? Нужны реестр и номер поступления или --school ШКОЛА.")
    }
    guard let number = Int(arguments.words[1]), number > 0 else {
      throw Arguments.Mistake(message: "Номер поступления — целое число от 1, а здесь «\(arguments.words[1])».")
    }
    guard let part = chosen.first?.part else { return .card(number) }
    return .text(part, number, arguments.has(verified) ? .verified : .declared)
  }

  /// Nil where the register keeps no such text.
  private func bytes(
    _ order: ShowOrder, _ register: RegisterFile, _ arguments: Arguments, _ console: Console
  ) throws(RegisterFault) -> [UInt8]? {
    let isJSON = arguments.value(format) == "json"
    let names = LevelNames(Rubrics(arguments, console).shelf)
    switch order {
    case .history(let school, let wave):
      let history = try SubmissionHistory(register, school: school, wave: wave)
      return isJSON
        ? SubmissionHistoryJSON.bytes(history)
        : Array(SubmissionHistoryText(history, names, register: register.path).text().utf8)
    case .card(let number):
      let card = try SubmissionCard(register, number: number)
      return isJSON
        ? SubmissionCardJSON.bytes(card) : Array(SubmissionCardText(card, names, register: register.path).text().utf8)
    case .text(let part, let number, let kind):
      // Says that there is no such number before it says what is not stored.
      _ = try SubmissionCard(register, number: number)
      return try StoredText(register).bytes(part, of: number, kind)
    }
  }

  private func write(_ bytes: [UInt8], _ order: ShowOrder, _ path: String?, _ console: Console) -> ExitStatus {
    guard let path else {
      if case .text = order, console.width != nil, !Self.isHarmless(bytes) {
        return console.usage(
          "В этих байтах есть то, что терминал исполнил бы как команды. Укажите --out ФАЙЛ.", command: name)
      }
      return console.output(bytes) ? .done : .cannotWrite
    }
    do throws(FileError) {
      // What lies there may be another sheet, and nowhere else.
      if Files.kind(of: path) == .file, !Files.isDatabase(path), try Files.read(path, atMost: 2_000_000_000) != bytes {
        throw FileError(.write, path, .exists)
      }
      try Output.write(bytes, to: path)
    } catch {
      console.report([Problem(error)])
      return .cannotWrite
    }
    return console.print("\(visible(path)): \(order.words)\n")
  }

  private static func isHarmless(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\t" }).allSatisfy {
      visible(String($0)) == String($0)
    }
  }

  private static func nothingStored(_ order: ShowOrder, _ path: String) -> Problem {
    Problem(
      "register.nothing-stored", at: Place(file: path), "этого в реестре нет: \(order.words)",
      remedy: "расчёт есть у принятых листов, а с поправками эксперта — у проверенных; состояние покажет карточка")
  }
}

/// What is to be shown.
enum ShowOrder {
  case card(Int)
  case history(school: String, wave: String?)
  case text(StoredText.Part, Int, StoredText.Kind)

  /// «лист поступления № 12».
  var words: String {
    switch self {
    case .card(let number): "карточка поступления №\u{A0}\(number)"
    case .history: "поступления школы"
    case .text(let part, let number, let kind):
      "\(Self.words(part))\(kind == .verified ? " с поправками эксперта" : "") поступления №\u{A0}\(number)"
    }
  }

  private static func words(_ part: StoredText.Part) -> String {
    switch part {
    case .sheet: "лист"
    case .evaluation: "расчёт"
    case .certificate: "свидетельство"
    }
  }
}
