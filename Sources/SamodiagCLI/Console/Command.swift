/// One command of the tool; a new command is a new file and a line in `CommandList`.
package protocol Command: Sendable {
  /// As typed, for example `score` or `rubric lint`.
  var name: String { get }
  /// One line for the list of commands.
  var summary: String { get }
  /// What stands after the name, for example `ЛИСТ…`.
  var operands: String { get }
  /// Several lines about what it does, with examples.
  var details: String { get }
  var options: [OptionSpec] { get }
  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus
}

extension Command {
  /// The command as it is typed, with what stands after its name.
  var call: String { operands.isEmpty ? "samodiag \(name)" : "samodiag \(name) \(operands)" }

  /// The help page of the command.
  var help: String {
    var text = "samodiag \(name) — \(summary)\n\nКак вызвать:\n  \(call)"
    if !options.isEmpty { text += " [ключи]" }
    text += "\n\n\(details)\n"
    let rows =
      options.map { option in
        (option.value.map { "\(option.name) \($0)" } ?? option.name, option.help)
      } + [("--help", "эта справка")]
    let width = rows.map(\.0.count).filter { $0 <= 26 }.max() ?? 0
    text += "\nКлючи:\n"
    for (left, right) in rows {
      if left.count > 26 {
        text += "  \(left)\n  \(String(repeating: " ", count: width))  \(right)\n"
      } else {
        text += "  \(left)\(String(repeating: " ", count: width - left.count))  \(right)\n"
      }
    }
    return text
  }
}
