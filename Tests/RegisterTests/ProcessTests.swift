import Foundation
import Register
import RubricModel
import Testing

@Suite("The program as it is started, killed, and started twice", .serialized)
struct ProcessTests {
  /// More with `SAMODIAG_KILLS=1000`.
  private static let kills = ProcessInfo.processInfo.environment["SAMODIAG_KILLS"].flatMap { Int($0) } ?? 24

  private func write(_ count: Int, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for index in 0..<count {
      try Data(sheet(school: "school-\(index)").utf8).write(
        to: URL(fileURLWithPath: "\(folder)/\(1000 + index).json"))
    }
  }

  /// Numbers of the submissions that the program said were accepted.
  private func acknowledged(_ output: String) -> [String] {
    output.split(separator: "\n").filter { $0.contains("принят:") }.compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
  }

  @Test("kill -9 at any moment loses no acknowledged sheet and leaves no half one; the same command goes on")
  func killed() throws {
    let region = Region()
    let sheets = region.folder + "/sheets"
    try write(96, to: sheets)
    let start = Date()
    #expect(try ProgramRun(["submit", sheets, "--register", region.path]).wait() == 0)
    let whole = Date().timeIntervalSince(start)
    var total = 0
    var died = 0
    for round in 0..<Self.kills {
      if round % 3 == 0 {
        for ending in ["", "-wal", "-shm", "-journal"] {
          try? FileManager.default.removeItem(atPath: region.path + ending)
        }
      }
      let run = try ProgramRun(["submit", sheets, "--register", region.path])
      // Every second run is hit while it is writing, the others at any moment.
      if round % 2 == 1 { run.waitForOutput() }
      usleep(UInt32(Double.random(in: 0...whole) * 600_000))
      run.kill()
      if run.wait() < 0 { died += 1 }
      guard FileManager.default.fileExists(atPath: region.path) else { continue }
      // A register killed before its first transaction is an empty file, which the next run fills.
      guard fault({ try region.open(.look) }) != .foreign else {
        #expect(acknowledged(run.out).isEmpty)
        continue
      }
      #expect(try region.check().problems.isEmpty)
      let kept = Set(try region.column("SELECT file FROM submissions WHERE is_current"))
      let said = acknowledged(run.out)
      total += said.count
      #expect(said.allSatisfy(kept.contains), "lost in round \(round)")
      #expect(try region.column("SELECT count (*) FROM level") == ["\(kept.count * 9)"])
    }
    #expect(died > 0 && total > 0, "no run was hit while it was writing")
    print("kills: \(died) of \(Self.kills), acknowledged sheets: \(total), lost: 0")
    let last = try ProgramRun(["submit", sheets, "--register", region.path])
    #expect(last.wait() == 0)
    #expect(try region.column("SELECT count (*) FROM submissions WHERE is_current") == ["96"])
  }

  @Test("A sheet from a pipe is read once and taken")
  func pipe() throws {
    let region = Region()
    let pipe = region.folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let run = try ProgramRun(["submit", pipe, "--register", region.path])
    try Data(sheet().utf8).write(to: URL(fileURLWithPath: pipe))
    #expect(run.wait() == 0, "\(run.err)")
    #expect(acknowledged(run.out) == [pipe])
  }

  @Test("Two programs at once lose nothing, whichever comes first")
  func together() throws {
    let region = Region()
    for part in ["a", "b"] { try write(60, to: region.folder + "/" + part) }
    try Data(sheet(school: "only-b").utf8).write(to: URL(fileURLWithPath: region.folder + "/b/9.json"))
    let runs = try ["a", "b", "a"].map {
      try ProgramRun(["submit", region.folder + "/" + $0, "--register", region.path])
    }
    for run in runs { #expect(run.wait() == 0, "\(run.err)") }
    #expect(try region.column("SELECT count (*) FROM submissions WHERE is_current") == ["61"])
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A register that another program holds longer than five seconds is said to be busy")
  func busy() throws {
    let region = Region()
    try region.submit([sheet()])
    try write(1, to: region.folder + "/sheets")
    let holder = try region.open(.write)
    try holder.database.run("BEGIN IMMEDIATE")
    let run = try ProgramRun(["submit", region.folder + "/sheets", "--register", region.path])
    #expect(run.wait() == 74)
    #expect(run.err.contains("реестр занят"))
    #expect(acknowledged(run.out).isEmpty)
    try holder.database.run("ROLLBACK")
    #expect(try ProgramRun(["submit", region.folder + "/sheets", "--register", region.path]).wait() == 0)
  }

  @Test(
    "No progress in a pipe, clear words and the right status for what cannot be done",
    arguments: [
      (["register", "check", "/nope.sqlite"], Int32(66), "такого реестра нет"),
      (["register", "check", "/etc/passwd"], 1, "это не реестр"),
      (["register", "status"], 64, "Какой реестр"),
      (["register", "withdraw", "/nope.sqlite"], 64, "--school"),
      (["submit", "/etc/passwd"], 64, "--register"),
      (["submit", "/nope.json", "--register", "/tmp/never.sqlite"], 66, "нет такого файла"),
      (["submit", "/etc/hostname", "--register", "/proc/x/r.sqlite"], 74, "не удалось открыть или создать"),
      (["register", "backup", "/nope.sqlite", "/tmp/x"], 66, "такого реестра нет"),
      (["register", "import-registry", "/tmp/never.sqlite", "/etc/passwd"], 1, "Из-за ошибок не взято ничего"),
    ])
  func refusals(arguments: [String], status: Int32, words: String) throws {
    let run = try ProgramRun(arguments)
    #expect(run.wait() == status)
    #expect(run.err.contains(words), "\(run.err)")
    #expect(!run.err.contains("\r") && !run.err.contains("\u{1B}"))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/never.sqlite"))
  }
}
