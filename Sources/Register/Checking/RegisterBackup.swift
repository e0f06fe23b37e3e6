import CSQLite
import FileSystem
import RubricModel

/// Copies a register while others may write to it; the copy is one state of it, whole.
package struct RegisterBackup {
  /// Pages copied before the others get their turn.
  private static let pages: Int32 = 1024

  private let register: RegisterFile

  package init(_ register: RegisterFile) { self.register = register }

  /// Writes the copy, which appears only when it is complete and checked; never in place of a file that exists.
  ///
  /// `progress` gets pages copied and pages in all.
  package func write(to path: String, progress: (Int, Int) -> Void = { _, _ in }) throws(RegisterFault) {
    guard Files.kind(of: path) == nil else {
      throw RegisterFault(
        .exists,
        .register(
          "register.backup-exists", path, "такой файл уже есть: копия не записана поверх него",
          "укажите новое имя, например с датой"))
    }
    let temporary = Path.join(Path.folder(of: path), ".\(Path.name(of: path)).tmp")
    Files.remove(temporary)
    do throws(RegisterFault) {
      try copy(to: temporary, progress)
      try check(temporary)
      do throws(FileError) { try Files.publish(temporary, as: path) } catch {
        throw RegisterFault(
          .device, at: path, "не удалось записать копию: \(error.cause.russian)", remedy: error.cause.remedy)
      }
    } catch {
      for ending in ["", "-wal", "-shm", "-journal"] { Files.remove(temporary + ending) }
      throw told(error, of: temporary, as: path)
    }
  }

  /// Nobody has asked for the temporary file, and it is gone; what is wrong inside is wrong in the register itself.
  private func told(_ fault: RegisterFault, of temporary: String, as path: String) -> RegisterFault {
    guard fault.problem.place.file == temporary else { return fault }
    var problem = fault.problem
    problem.place.file = fault.kind == .damaged ? register.path : path
    switch fault.kind {
    case .readOnly:
      problem.summary = "не удалось записать копию: папки нет или в неё нельзя писать"
      problem.remedy = "проверьте путь и права на папку"
    case .full:
      problem.summary = "не удалось записать копию: диск заполнен"
      problem.remedy = "освободите место или укажите другой диск; сам реестр цел"
    case .missing, .busy, .foreign, .damaged, .newer, .exists, .device, .refused, .other: break
    }
    return RegisterFault(fault.kind, problem)
  }

  private func copy(to path: String, _ progress: (Int, Int) -> Void) throws(RegisterFault) {
    let target = try Database(path, .create)
    guard let backup = sqlite3_backup_init(target.handle, "main", register.database.handle, "main") else {
      throw target.fault(sqlite3_extended_errcode(target.handle))
    }
    var waits = 0
    while true {
      let code = sqlite3_backup_step(backup, Self.pages)
      progress(
        Int(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup)), Int(sqlite3_backup_pagecount(backup)))
      if code == SQLiteCode.ok { continue }
      if code & 0xFF == SQLiteCode.busy || code & 0xFF == 6, waits < 50 {
        waits += 1
        Pause.short()
        continue
      }
      sqlite3_backup_finish(backup)
      guard code == SQLiteCode.done else { throw RegisterFault(code: code, message: "backup", at: path) }
      break
    }
    // One file, not three: the copy is to be carried elsewhere.
    try target.script("PRAGMA journal_mode = DELETE")
  }

  private func check(_ path: String) throws(RegisterFault) {
    let copy = try RegisterFile(path, .look, who: register.who, clock: register.clock)
    let problems = try RegisterCheck(copy).run().problems
    if let problem = problems.first { throw RegisterFault(.damaged, problem) }
  }
}
