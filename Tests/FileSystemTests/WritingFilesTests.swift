import FileSystem
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file appears whole or not at all.
@Suite struct WritingFilesTests {
  @Test("Until it is committed nobody sees the file, and what is dropped leaves nothing behind")
  func leavesNothing() throws {
    let folder = TemporaryFolder()
    try folder.write("старое", "отчёт.json")
    do {
      var file = try AtomicFile(folder["отчёт.json"])
      try file.append(Array("новое".utf8))
    }
    #expect(try Files.read(folder["отчёт.json"]) == Array("старое".utf8))
    #expect(try names(in: folder) == [".", "..", "отчёт.json"])
  }

  @Test("A committed file takes the place of the old one and keeps its permissions")
  func replaces() throws {
    let folder = TemporaryFolder()
    try folder.write("старое", "f")
    chmod(folder["f"], 0o640)
    var file = try AtomicFile(folder["f"])
    try file.append(Array("нов".utf8))
    try file.append(Array("ое".utf8))
    try file.commit()
    #expect(try Files.read(folder["f"]) == Array("новое".utf8))
    #expect(try names(in: folder) == [".", "..", "f"])
    var status = stat()
    #expect(stat(folder["f"], &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test(
    "No output takes the place of a register or of what SQLite keeps beside it",
    arguments: ["область.sqlite", "область.sqlite-wal", "область.sqlite-shm", "область.sqlite-journal"])
  func keepsRegisters(name: String) throws {
    let folder = TemporaryFolder()
    try folder.write("SQLite format 3\0 и листы школ", "область.sqlite")
    #expect(throws: FileError(.write, folder[name], .database)) { try Output.write([1], to: folder[name]) }
    #expect(try Files.read(folder["область.sqlite"]).count > 30)
    try Output.write([1], to: folder["таблица.csv-wal"])
  }

  @Test("A long name in Cyrillic can be written")
  func writesLongNames() throws {
    let folder = TemporaryFolder()
    let name = String(repeating: "ш", count: 120) + ".json"
    try folder.write("x", name)
    #expect(try Files.read(folder[name]) == [0x78])
  }

  @Test("A folder, a folder that is not there and a bad name are told apart")
  func namesCauses() throws {
    let folder = TemporaryFolder()
    func cause(_ path: String) -> FileError.Cause? {
      do throws(FileError) {
        try Output.write([1], to: path)
        return nil
      } catch {
        #expect(error.action == .write)
        return error.cause
      }
    }
    #expect(cause(folder.path) == .isFolder)
    #expect(cause(folder["нет/f"]) == .missing)
    #expect(cause("") == .badName)
    #expect(cause(folder["a\0b"]) == .badName)
    #expect(cause(folder[String(repeating: "a", count: 300)]) == .nameTooLong)
    #expect(cause("/dev/null") == nil)
    #if os(Linux)
      #expect(cause("/dev/full") == .diskFull)
    #endif
  }

  @Test("Folders are made with those above them, once or twice")
  func makesFolders() throws {
    let folder = TemporaryFolder()
    try Files.makeFolder(folder["а/б/в"])
    try Files.makeFolder(folder["а/б/в/"])
    #expect(Files.kind(of: folder["а/б/в"]) == .folder)
    try folder.write("x", "f")
    #expect(throws: FileError.self) { try Files.makeFolder(folder["f"]) }
    #expect(throws: FileError.self) { try Files.makeFolder(folder["f/g"]) }
  }

  @Test(
    "Every cause has a reason and a remedy in Russian",
    arguments: [
      FileError.Cause.missing, .noPermission, .isFolder, .notFolder, .diskFull, .readOnly, .tooLarge(limit: 50_000_000),
      .badName,
      .nameTooLong, .brokenPipe, .tooManyOpen, .device, .system(99),
    ])
  func speaksRussian(cause: FileError.Cause) {
    for text in [cause.russian, cause.remedy] {
      #expect(text.unicodeScalars.contains { (0x430...0x44F).contains($0.value) })
    }
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    let stream = try #require(opendir(folder.path))
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.sorted()
  }
}
