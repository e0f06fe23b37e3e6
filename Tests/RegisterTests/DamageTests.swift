import FileSystem
import Foundation
import Register
import RubricModel
import Testing

@Suite("A file that is no register, or is damaged, is refused with a clear message")
struct DamageTests {
  @Test(
    "What is no register",
    arguments: [
      (Data("это не база".utf8), RegisterFault.Kind.foreign), (Data(), .foreign),
      (Data("SQLite format 3\0".utf8) + Data(count: 5000), .foreign), (Data(repeating: 0xFF, count: 8192), .foreign),
    ])
  func notARegister(bytes: Data, kind: RegisterFault.Kind) throws {
    let region = Region()
    try bytes.write(to: URL(fileURLWithPath: region.path))
    #expect(fault { try region.open(.write) } == kind)
    #expect(try Data(contentsOf: URL(fileURLWithPath: region.path)) == bytes, "left as it was")
  }

  @Test("A database of another program is refused and left alone")
  func otherProgram() throws {
    let region = Region()
    let database = try Database(region.path, .create)
    try database.script("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('моё')")
    #expect(fault { try region.open(.create) } == .foreign)
    #expect(try database.run("SELECT text FROM notes").first?.text(0) == "моё")
  }

  @Test("A missing file, a folder, a folder that is not there and one that cannot be written")
  func places() throws {
    let region = Region()
    #expect(fault { try region.open(.write) } == .missing)
    #expect(!FileManager.default.fileExists(atPath: region.path))
    let clock = RegisterClock { RegisterClock.Moment(time: "", day: "") }
    #expect(fault { try RegisterFile(region.folder, .create, who: "", clock: clock) } == .foreign)
    #expect(fault { try RegisterFile(region.folder + "/нет/r", .create, who: "", clock: clock) } == .readOnly)
    #expect(fault { try RegisterFile("/proc/r.sqlite", .create, who: "", clock: clock) } == .readOnly)
    #expect(fault { try RegisterFile("a\0b", .create, who: "", clock: clock) } != nil)
  }

  @Test(
    "A register where nobody can write is read by itself, whatever its name",
    arguments: ["q", "a b%41?x=1#y", "file:z"])
  func frozen(name: String) throws {
    let region = Region()
    try region.submit([sheet()])
    let copy = region.folder + "/" + name
    try RegisterBackup(try region.open(.look)).write(to: copy)
    let database = try Database(copy, .frozen)
    #expect(try database.run("SELECT school FROM submissions").first?.text(0) == "school-1")
    #expect(throws: RegisterFault.self) { try database.run("DELETE FROM level") }
    let beside = try FileManager.default.contentsOfDirectory(atPath: region.folder).filter { $0.hasPrefix(name) }
    #expect(beside == [name])
  }

  /// Every row of every table, as text.
  private func dump(_ path: String) throws -> [String] {
    let database = try Database(path, .read)
    let tables = try database.run("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").compactMap {
      $0.text(0)
    }
    return try tables.flatMap { try database.run("SELECT * FROM \($0)").map { "\($0.values)" } }
  }

  @Test(
    "Damage anywhere is found or refused, unless it lies where nothing is stored; it never ends the process",
    arguments: 0..<40)
  func flippedBytes(round: Int) throws {
    let region = Region()
    try region.submit([sheet(), sheet(school: "school-2")])
    let copy = region.folder + "/copy.sqlite"
    try RegisterBackup(try region.open(.look)).write(to: copy)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    let start = bytes.count / 40 * round
    for offset in start..<min(start + 700, bytes.count) { bytes[offset] ^= 0x5A }
    let damaged = Region()
    try bytes.write(to: URL(fileURLWithPath: damaged.path))
    do {
      let isFound = try !damaged.check().problems.isEmpty
      if !isFound { #expect(try dump(damaged.path) == dump(copy), "offset \(start)") }
    } catch let fault as RegisterFault {
      #expect([.damaged, .foreign, .newer, .other].contains(fault.kind), "\(fault)")
    }
  }

  @Test("A truncated file is not taken for whole")
  func truncated() throws {
    let region = Region()
    try region.submit([sheet()])
    let copy = region.folder + "/copy.sqlite"
    try RegisterBackup(try region.open(.look)).write(to: copy)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: copy))
    let damaged = Region()
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: damaged.path))
    let problems = try? damaged.check().problems
    #expect(problems?.isEmpty != true)
    #expect(problems != nil || fault { try damaged.check() } == .damaged)
  }

  @Test("A backup is taken while the register is open and written, and never over a file that exists")
  func backup() throws {
    let region = Region()
    try region.submit([sheet()])
    let writer = try region.open(.write)
    let copy = region.folder + "/copy.sqlite"
    try writer.database.write { () throws(RegisterFault) in
      try writer.database.run("UPDATE submission SET replaced_by = NULL")
      let reader = try RegisterFile(region.path, .look, who: "", clock: writer.clock)
      try RegisterBackup(reader).write(to: copy)
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: region.folder)
    #expect(!files.contains { $0.hasSuffix(".tmp") || $0.hasPrefix("copy.sqlite-") })
    #expect(fault { try RegisterBackup(writer).write(to: copy) } == .exists)
    let clock = writer.clock
    #expect(try RegisterCheck(try RegisterFile(copy, .look, who: "", clock: clock)).run().problems.isEmpty)
  }
}
