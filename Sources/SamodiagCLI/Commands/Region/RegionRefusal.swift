import FileSystem
import OfficeFiles
import Reading
import Register
import RubricModel
import RussianText

/// Why `samodiag region` does not go on: on the command line, or in what it reads or writes.
enum RegionRefusal: Error {
  case usage(String)
  /// All problems, and the status to end with.
  case data([Problem], ExitStatus)
  /// A sentence for people where no place can be named.
  case words(String, ExitStatus)
  case register(RegisterFault)
  /// Everything was told already.
  case told(ExitStatus)

  /// A file that cannot be read or written.
  static func file(_ error: FileError) -> RegionRefusal {
    .data(
      [Problem(error)], error.action == .write ? .cannotWrite : error.cause == .missing ? .inputMissing : .dataErrors)
  }

  /// An Office file that cannot be made, or a template that is none.
  static func office(_ fault: OfficeFault, at path: String = "") -> RegionRefusal {
    .data([Problem(fault, at: Place(file: path))], .dataErrors)
  }

  /// Sheets that were counted and cannot be read a second time: what rests on both readings would not agree.
  static func unreadAgain(_ count: Int, _ problems: [Problem]) -> RegionRefusal {
    .data(
      problems + [
        Problem(
          "region.sheets-changed", at: .nowhere,
          "листы, которые уже посчитаны, во второй раз не прочитаны: \(Plural.sheets(count)); сайт и отчёты по ним не составлены",
          remedy: "проверьте, не меняет ли папку кто-то ещё, и запустите команду снова")
      ], .dataErrors)
  }

  /// Tells it and returns the status.
  func tell(_ console: Console, opener: RegisterOpener, command: String) -> ExitStatus {
    switch self {
    case .usage(let message): return console.usage(message, command: command)
    case .data(let problems, let status):
      console.report(problems)
      return status
    case .words(let text, let status):
      console.error("\(text)\n")
      return status
    case .register(let fault): return opener.refuse(fault)
    case .told(let status): return status
    }
  }
}
