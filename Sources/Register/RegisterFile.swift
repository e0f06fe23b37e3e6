import FileSystem
import RubricModel

/// An open register: one SQLite file with all submissions of a region, their history and the registry.
///
/// Several processes may have it open at once. What a call has returned is on the disk (WAL, `synchronous = FULL`).
package final class RegisterFile {
  /// What a command does with the file.
  package enum Access: Sendable {
    /// Makes it where there is none.
    case create
    /// Refuses where there is none; an older one is brought up to date.
    case write
    /// Changes nothing; an older one stays as it is.
    case look
  }

  /// «SAMO»: tells a register from the database of another program.
  static let applicationID = 0x5341_4D4F

  package let database: Database
  package let who: String
  package let clock: RegisterClock
  /// Version of the schema, from 1.
  package let version: Int

  /// Whether it has all tables and views this program knows.
  package var isUpToDate: Bool { version == Migration.all.count }

  package var path: String { database.path }

  /// Why one that is not up to date cannot be queried where nobody can write.
  package var outdated: RegisterFault {
    RegisterFault(
      .readOnly, at: path, "реестр записан прежней версией программы, и обновить его здесь нельзя: сюда не записать",
      found: "версия схемы \(version), нужна \(Migration.all.count)",
      remedy: "сделайте копию там, куда можно писать: samodiag register backup РЕЕСТР КОПИЯ — и откройте её")
  }

  /// Opens a register; `who` goes into the audit trail.
  package convenience init(
    _ path: String, _ access: Access, who: String, clock: RegisterClock
  ) throws(RegisterFault) {
    try self.init(path, access, who: who, clock: clock, steps: Migration.all)
  }

  /// Opens or makes a register of an earlier version, for tests of migrations.
  convenience init(
    _ path: String, _ access: Access, who: String, clock: RegisterClock, steps: [Migration]
  ) throws(RegisterFault) {
    try Self.checkFile(path, access)
    let database =
      switch access {
      case .create: try Database(path, .create)
      case .write: try Database(path, .write)
      case .look: try Self.openToLook(path)
      }
    try self.init(database, access, who: who, clock: clock, steps: steps)
  }

  /// Takes over an open database, whatever others do to the file meanwhile.
  init(
    _ database: Database, _ access: Access, who: String, clock: RegisterClock, steps: [Migration]
  ) throws(RegisterFault) {
    self.database = database
    self.who = who
    self.clock = clock
    let isEmpty = try Self.checkOwner(database)
    guard !isEmpty || access == .create else {
      throw RegisterFault(
        .foreign, at: database.path, "файл пуст: это не реестр", remedy: "проверьте, тот ли файл указан")
    }
    if access != .look { try Self.makeDurable(database) }
    try database.script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
    let migrator = Migrator(steps: steps)
    if access != .look { try migrator.migrate(database, at: clock.now().time, by: who) }
    version = try migrator.check(database)
  }

  /// A register in memory, for lists that are used once and kept nowhere.
  package static func inMemory(who: String, clock: RegisterClock) throws(RegisterFault) -> RegisterFile {
    try RegisterFile(Database("", .memory), who: who, clock: clock)
  }

  private init(_ database: Database, who: String, clock: RegisterClock) throws(RegisterFault) {
    self.database = database
    self.who = who
    self.clock = clock
    try database.script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
    let migrator = Migrator(steps: Migration.all)
    try migrator.migrate(database, at: clock.now().time, by: who)
    version = try migrator.check(database)
  }

  private static func checkFile(_ path: String, _ access: Access) throws(RegisterFault) {
    switch Files.kind(of: path) {
    case .file: return
    case .folder:
      throw RegisterFault(.foreign, at: path, "это папка, а нужен файл реестра", remedy: "укажите файл внутри неё")
    case .other:
      throw RegisterFault(.foreign, at: path, "это не файл", remedy: "укажите файл реестра")
    case nil:
      guard access != .create else { return }
      throw RegisterFault(
        .missing, at: path, "такого реестра нет",
        remedy: "проверьте путь; новый реестр создают команды submit и register import-registry")
    }
  }

  /// A reader cannot roll back what a killed writer left half done; a connection that may write does so by looking.
  static func openToLook(_ path: String) throws(RegisterFault) -> Database {
    let database = try Database(path, .read)
    do throws(RegisterFault) {
      try database.run("SELECT count(*) FROM sqlite_master")
      return database
    } catch {
      guard error.kind == .readOnly else { return database }
      // Where nobody can write, a register that was closed in order is whole by itself; with a log beside it, it is not.
      if !Files.canWrite(in: Path.folder(of: path)) {
        guard Files.size(of: path + "-wal") ?? 0 == 0 else { throw Self.hasLog(path) }
        return try Database(path, .frozen)
      }
      try Database(path, .write).run("SELECT count(*) FROM sqlite_master")
      return try Database(path, .read)
    }
  }

  private static func hasLog(_ path: String) -> RegisterFault {
    RegisterFault(
      .readOnly, at: path, "реестр не закрыт: часть листов лежит рядом, в файле «\(Path.name(of: path))-wal»",
      found: "папка доступна только для чтения",
      remedy: "скопируйте оба файла в папку, куда можно писать, и откройте там")
  }

  /// Whether the file is new; refuses a database of another program.
  private static func checkOwner(_ database: Database) throws(RegisterFault) -> Bool {
    // One state of the file: between two, another process may have made the register.
    let (owner, tables) = try database.look { () throws(RegisterFault) in
      (
        try database.run("PRAGMA application_id").first?.int(0) ?? 0,
        try database.run("SELECT count(*) FROM sqlite_master").first?.int(0) ?? 0
      )
    }
    guard owner != applicationID else { return false }
    guard owner == 0, tables == 0 else {
      throw RegisterFault(
        .foreign, at: database.path, "это база другой программы, а не реестр", remedy: "проверьте, тот ли файл указан")
    }
    return true
  }

  /// Two processes that make the file at once may meet here without the timeout taking part, hence the second try.
  private static func makeDurable(_ database: Database) throws(RegisterFault) {
    for attempt in 1...50 {
      do throws(RegisterFault) {
        // Holds for a new file only. Sheets and certificates take 10 kB: larger pages stay half empty, smaller ones make chains.
        try database.script("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        return
      } catch {
        guard error.kind == .busy, attempt < 50 else { throw error }
        Pause.short()
      }
    }
  }
}
