import FileSystem
import RussianText

/// One line on standard error that tells how far a long work is; silent where nobody looks.
struct ProgressLine {
  private let console: Console
  private let isShown: Bool
  private var shown = ""

  init(_ console: Console) {
    self.console = console
    isShown = Output.isTerminal(.error)
  }

  /// Shows a text in place of the last one.
  mutating func show(_ text: String) {
    guard isShown, text != shown else { return }
    console.error("\r\(text)\u{1B}[K")
    shown = text
  }

  /// Removes the line, so that what is printed next stands alone.
  mutating func clear() {
    guard isShown, !shown.isEmpty else { return }
    console.error("\r\u{1B}[K")
    shown = ""
  }
}
