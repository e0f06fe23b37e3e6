import RussianText

/// The world a command talks to: two streams, the environment and the place of the program; tests give their own.
package struct Console: Sendable {
  /// Writes bytes to standard output; false when that failed.
  package let output: @Sendable ([UInt8]) -> Bool
  /// Writes a text to standard error.
  package let error: @Sendable (String) -> Void
  /// Reads an environment variable.
  package let environment: @Sendable (String) -> String?
  /// Width of the terminal in columns; nil when output is not a terminal.
  package let width: Int?
  /// Whether a person watches standard error.
  package let isWatched: Bool
  /// Path by which the program was started.
  package let program: String

  package init(
    output: @escaping @Sendable ([UInt8]) -> Bool, error: @escaping @Sendable (String) -> Void,
    environment: @escaping @Sendable (String) -> String?, width: Int?, isWatched: Bool = false, program: String
  ) {
    self.output = output
    self.error = error
    self.environment = environment
    self.width = width
    self.isWatched = isWatched
    self.program = program
  }

  /// Prints a text; status 74 when standard output is gone.
  package func print(_ text: String) -> ExitStatus {
    output(Array(text.utf8)) ? .done : .cannotWrite
  }

  /// Tells of a mistake on the command line, whose words may come from anywhere.
  package func usage(_ message: String, command: String? = nil) -> ExitStatus {
    let help = command.map { "samodiag \($0) --help" } ?? "samodiag --help"
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
    error("\(lines.joined(separator: "\n"))\nСправка: \(help)\n")
    return .usage
  }

  /// Removes the line about progress, so that what is printed next stands alone.
  package func endProgress() {
    if isWatched { error("\r\u{1B}[K") }
  }

  /// Shows how far a long run has come, on a terminal only; nothing in a pipe.
  package func progress(_ done: Int, of total: Int, _ things: String) {
    guard isWatched, total >= 50 else { return }
    if done == total {
      endProgress()
    } else if done % max(1, total / 200) == 0 {
      error("\r\u{1B}[KГотово \(things): \(done) из \(total)")
    }
  }
}
