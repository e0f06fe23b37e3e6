import FileSystem
import Reading
import RubricModel
import RussianText

/// Finds the command that was typed and runs it.
package struct CommandLineTool: Sendable {
  /// Version of the engine, printed in every output that must be traced.
  package static let version = "0.1.0"
  /// Name and version together, as certificates carry them.
  package static let engine = "samodiag \(version)"

  let commands: [any Command]

  /// A tool with these commands.
  package init(commands: [any Command] = CommandList.all) { self.commands = commands }

  /// Runs one command line, the program's own name left out.
  package func run(_ raw: [String], _ console: Console) -> ExitStatus {
    switch raw.first {
    case nil, "--help", "-h", "help": return console.print(FittedText.fit(overview, to: console.width))
    case "--version": return console.print("samodiag \(Self.version)\n")
    default: break
    }
    guard let (command, rest) = find(raw) else { return unknown(raw, console) }
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      return console.print(FittedText.fit(command.help, to: console.width))
    }
    do {
      let arguments = try Arguments(rest, options: command.options)
      if let missing = missingPath(arguments) {
        console.error("\(missing)\n")
        return .inputMissing
      }
      do throws(FileError) { try InputGuard(arguments, command.options).check() } catch {
        console.report([Problem(error)])
        return .cannotWrite
      }
      return command.run(arguments, console)
    } catch {
      return console.usage(error.message, command: command.name)
    }
  }

  /// The longest name that fits wins, so that `rubric lint` is found before `rubric`.
  private func find(_ raw: [String]) -> (command: any Command, rest: [String])? {
    for length in [2, 1] where raw.count >= length {
      let name = raw.prefix(length).joined(separator: " ")
      if let command = commands.first(where: { $0.name == name }) { return (command, Array(raw.dropFirst(length))) }
    }
    return nil
  }

  /// What the user named and is not there: said once, before any work.
  private func missingPath(_ arguments: Arguments) -> String? {
    for option in [CommonOptions.rubric, CommonOptions.rubrics] {
      if let path = arguments.value(option), Files.kind(of: path) == nil {
        return "\(visible(path)): нет такого файла или папки (ключ \(option.name))"
      }
    }
    return nil
  }

  private func unknown(_ raw: [String], _ console: Console) -> ExitStatus {
    let family = commands.filter { $0.name.hasPrefix("\(raw[0]) ") }
    guard !family.isEmpty else {
      return console.usage("Команды «\(raw[0])» нет. Есть: \(commands.map(\.name).joined(separator: ", ")).")
    }
    let wantsHelp = raw.dropFirst().contains { $0 == "--help" || $0 == "-h" }
    let list = family.map { "  \($0.call)\n      \($0.summary)\n" }.joined()
    if wantsHelp { return console.print("samodiag \(raw[0]) — семейство команд:\n\(list)") }
    return console.usage("Что сделать с «\(raw[0])»? Можно:\n\(list)")
  }

  private var overview: String {
    let width = commands.map(\.name.count).max() ?? 0
    let list = commands.map { command in
      "  \(command.name)\(String(repeating: " ", count: width - command.name.count))  \(command.summary)\n"
    }.joined()
    return """
      samodiag — самодиагностика школ проекта «Школа Минпросвещения России»: баллы, уровни и объяснение каждого числа.
      Работает с файлами, без сети.

      Команды:
      \(list)
      Справка по команде:  samodiag КОМАНДА --help
      Попробовать:         samodiag score Samples/sakhalin/2023-11

      """
  }
}
