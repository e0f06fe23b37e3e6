import FileSystem
import Reading
import Register
import RubricModel
import RussianText

/// Opens the register a command works with, and tells what stands in the way.
struct RegisterOpener {
  static let who = OptionSpec(
    "--who", value: "ИМЯ", "кто это делает: попадёт в журнал (иначе имя пользователя системы)")
  static let asOf = OptionSpec("--as-of", value: "ДАТА", "считать сегодняшним этот день, например 2024-05-20")

  let arguments: Arguments
  let console: Console
  let clock: RegisterClock

  init(_ arguments: Arguments, _ console: Console, clock: RegisterClock = .system) {
    self.arguments = arguments
    self.console = console
    self.clock = clock
  }

  /// Who acts, as the audit trail names him.
  var who: String { arguments.value(Self.who) ?? console.environment("USER") ?? "не указан" }

  func open(_ path: String, _ access: RegisterFile.Access) throws(RegisterFault) -> RegisterFile {
    try RegisterFile(path, access, who: who, clock: clock)
  }

  /// Opens a register to query its views: without the right to write, unless it must first be brought up to date.
  func openToQuery(_ path: String) throws(RegisterFault) -> RegisterFile {
    let register = try open(path, .look)
    guard !register.isUpToDate else { return register }
    do throws(RegisterFault) { return try open(path, .write) } catch {
      throw error.kind == .readOnly ? register.outdated : error
    }
  }

  /// The day given by `--as-of`, or that of the clock; nil when it is not a day.
  var day: String? {
    guard let given = arguments.value(Self.asOf) else { return clock.now().day }
    return ISODay(given) == nil ? nil : given
  }

  /// Tells what is wrong with `--as-of`.
  func refuseDay(_ command: String) -> ExitStatus {
    console.usage(
      "Ключ --as-of: такого дня нет: «\(visible(arguments.value(Self.asOf) ?? ""))». Нужен день вида 2024-05-20.",
      command: command)
  }

  /// Tells of a fault and returns the status for it.
  func refuse(_ fault: RegisterFault) -> ExitStatus {
    console.report([fault.problem])
    switch fault.kind {
    case .missing: return .inputMissing
    case .busy, .readOnly, .full, .exists, .device, .other: return .cannotWrite
    case .foreign, .damaged, .newer, .refused: return .dataErrors
    }
  }
}
