import FileSystem
import RubricModel

extension Problem {
  /// The problem of a file that could not be read or written.
  package init(_ error: FileError) {
    let action: String
    switch error.action {
    case .read: action = "не удалось прочитать файл"
    case .list: action = "не удалось открыть папку"
    case .write: action = "не удалось записать файл"
    }
    self.init(
      error.id, at: Place(file: error.path), "\(action): \(error.cause.russian)", remedy: error.cause.remedy)
  }
}

extension FileError {
  fileprivate var id: String {
    switch cause {
    case .missing: "file.missing"
    case .noPermission: "file.no-permission"
    case .isFolder: "file.is-folder"
    case .notFolder: "file.not-folder"
    case .exists: "file.exists"
    case .database: "file.database"
    case .input: "file.input"
    case .diskFull: "file.disk-full"
    case .readOnly: "file.read-only"
    case .tooLarge: "file.too-large"
    case .badName: "file.bad-name"
    case .nameTooLong: "file.name-too-long"
    case .brokenPipe: "file.broken-pipe"
    case .tooManyOpen: "file.too-many-open"
    case .device: "file.device"
    case .system: "file.system"
    }
  }
}
