import RubricModel

/// Why the register could not do what was asked; a value with a Russian problem, never a trap.
package struct RegisterFault: Error, Hashable, Sendable {
  /// What the caller acts on.
  package enum Kind: String, Sendable {
    /// No such file, and the command does not make one.
    case missing
    /// Another process kept the register longer than the timeout.
    case busy
    /// Not a database at all, or one of another program.
    case foreign
    /// Pages do not fit together.
    case damaged
    /// Written by a newer version of the program.
    case newer
    /// No right to write, or a disk that cannot be written.
    case readOnly
    case full
    /// A file stands where something new was to be written.
    case exists
    /// The device failed.
    case device
    /// The data cannot be taken.
    case refused
    /// Anything else; the message holds SQLite's own words.
    case other
  }

  package let kind: Kind
  package let problem: Problem

  package init(_ kind: Kind, _ problem: Problem) {
    self.kind = kind
    self.problem = problem
  }

  /// A fault of the file of a register.
  init(_ kind: Kind, at path: String, _ summary: String, found: String? = nil, remedy: String) {
    self.init(
      kind, Problem("register.\(kind.rawValue)", at: Place(file: path), summary, found: found, remedy: remedy))
  }
}

extension RegisterFault {
  /// From a result code of SQLite, primary or extended (https://www.sqlite.org/rescode.html).
  init(code: Int32, message: String, at path: String) {
    let found = "SQLite: \(message) (код \(code))"
    switch code & 0xFF {
    case 5, 6:
      self.init(
        .busy, at: path, "реестр занят: другая программа пишет в него дольше 5 секунд", found: found,
        remedy: "дождитесь, пока она закончит, и повторите; принятое раньше не пропало")
    case 11:
      self.init(
        .damaged, at: path, "файл реестра повреждён", found: found,
        remedy: "не пишите в него больше: возьмите последнюю резервную копию, повреждённый файл сохраните отдельно")
    case 26:
      self.init(
        .foreign, at: path, "это не реестр: файл не является базой SQLite или испорчен в самом начале", found: found,
        remedy: "проверьте, тот ли файл указан; если тот, возьмите последнюю резервную копию")
    case 13:
      self.init(
        .full, at: path, "не удалось записать реестр: диск заполнен", found: found,
        remedy: "освободите место и повторите; принятое раньше не пропало")
    case 3, 8, 23:
      self.init(
        .readOnly, at: path, "в реестр нельзя писать: нет прав или диск доступен только для чтения", found: found,
        remedy: "откройте доступ к файлу и его папке или укажите другое место")
    case 14:
      self.init(
        .readOnly, at: path, "не удалось открыть или создать файл реестра", found: found,
        remedy: "проверьте путь и права на файл и его папку")
    case 10:
      self.init(
        .device, at: path, "ошибка диска при работе с реестром", found: found,
        remedy: "проверьте диск и повторите; потом проверьте реестр: samodiag register check")
    default:
      self.init(
        .other, at: path, "реестр не выполнил действие", found: found,
        remedy: "проверьте реестр: samodiag register check; если не поможет, сообщите код ошибки")
    }
  }
}
