#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that could not be read or written, and why; a value, never a trap.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  package enum Action: String, Sendable {
    case read
    case list
    case write
  }

  /// Why it failed, as far as a caller or a user acts on it.
  package enum Cause: Hashable, Sendable {
    case missing
    case noPermission
    case isFolder
    case notFolder
    /// Something else stands under the name already.
    case exists
    /// A database stands there: a register, which no output may replace.
    case database
    /// The command itself reads it.
    case input
    case diskFull
    case readOnly
    /// More bytes than the caller reads.
    case tooLarge(limit: Int)
    /// The name holds a zero byte or is not UTF-8.
    case badName
    case nameTooLong
    case brokenPipe
    case tooManyOpen
    case device
    /// Any other `errno`.
    case system(Int32)
  }

  package var action: Action
  package var path: String
  package var cause: Cause

  package init(_ action: Action, _ path: String, _ cause: Cause) {
    self.action = action
    self.path = path
    self.cause = cause
  }

  /// From an `errno`, which must be read right after the call that failed.
  init(_ action: Action, _ path: String, errno code: Int32) {
    self.init(action, path, Cause(errno: code))
  }
}

extension FileError.Cause {
  init(errno code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .notFolder
    case EEXIST: self = .exists
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly
    case ENAMETOOLONG: self = .nameTooLong
    case EPIPE: self = .brokenPipe
    case EMFILE, ENFILE: self = .tooManyOpen
    case EIO: self = .device
    default: self = .system(code)
    }
  }

  /// In Russian, lower case, without the path.
  package var russian: String {
    switch self {
    case .missing: "нет такого файла или папки"
    case .noPermission: "нет прав"
    case .isFolder: "это папка, а нужен файл"
    case .notFolder: "часть пути — файл, а не папка"
    case .exists: "это имя уже занято"
    case .database: "там лежит реестр, поверх него ничего не пишется"
    case .input: "команда сама читает этот файл или папку, поверх них ничего не пишется"
    case .diskFull: "диск заполнен"
    case .readOnly: "диск доступен только для чтения"
    case .tooLarge(let limit): "файл больше \(limit / 1_000_000) МБ"
    case .badName: "имя файла записано недопустимыми символами"
    case .nameTooLong: "слишком длинное имя"
    case .brokenPipe: "программа, принимавшая вывод, закрылась"
    case .tooManyOpen: "открыто слишком много файлов"
    case .device: "ошибка устройства при чтении или записи"
    case .system(let code): "ошибка системы № \(code)"
    }
  }

  /// What the user can do, in Russian.
  package var remedy: String {
    switch self {
    case .missing: "проверьте имя и путь"
    case .noPermission: "откройте доступ к файлу или укажите другое место"
    case .isFolder: "укажите файл внутри этой папки"
    case .notFolder: "проверьте путь"
    case .exists, .database, .input: "укажите другое имя"
    case .diskFull: "освободите место или укажите другой диск"
    case .readOnly: "укажите другое место"
    case .tooLarge: "проверьте, тот ли это файл; большой набор разделите на части"
    case .badName: "переименуйте файл"
    case .nameTooLong: "сократите имя файла"
    case .brokenPipe: "повторите команду"
    case .tooManyOpen: "закройте другие программы и повторите"
    case .device: "проверьте диск и повторите"
    case .system: "повторите; если не поможет, сообщите номер ошибки"
    }
  }
}
