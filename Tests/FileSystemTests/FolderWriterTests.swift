import FileSystem
import Foundation
import TestSupport
import Testing

@Suite("A folder is written whole or not at all")
struct FolderWriterTests {
  private let folder = TemporaryFolder()

  private func write(_ files: [String: String], to name: String, replacing marker: String? = nil) throws {
    var writer = try FolderWriter(folder[name], replacing: marker)
    for (file, text) in files.sorted(by: { $0.key < $1.key }) { try writer.write(Array(text.utf8), to: file) }
    try writer.commit()
  }

  private func text(_ name: String) -> String? { try? String(decoding: Files.read(folder[name]), as: UTF8.self) }

  /// Everything in the folder of the test, hidden files too.
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("Files stand where their names say, and nothing else is left") func appears() throws {
    try write(["index.html": "a", "schools/1/2024-05.html": "b", "schools/2/2024-05.html": "c"], to: "site")
    #expect(text("site/index.html") == "a" && text("site/schools/2/2024-05.html") == "c")
    #expect(try names() == ["site"])
  }

  @Test("Nothing is to be seen before the commit, and nothing is left without one") func abandoned() throws {
    do {
      var writer = try FolderWriter(folder["site"])
      try writer.write([1], to: "a/b")
      #expect(Files.kind(of: folder["site"]) == nil)
    }
    #expect(try names().isEmpty)
  }

  @Test("A file that a killed run left unfinished is cleared away; what a living one writes and what is not ours stays")
  func killedFiles() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    let dead = process.processIdentifier
    let mine = ".site.\(ProcessInfo.processInfo.processIdentifier)-0.tmp"
    for name in [
      ".site.\(dead)-0.tmp/a/b.html", ".x.csv.\(dead)-1.tmp", mine, ".x.\(dead).tmp", ".tmp", "x.\(dead)-0.tmp",
      ".\(dead)-+1.tmp",
    ] {
      try folder.write("x", name)
    }
    Files.removeAbandoned(in: folder.path)
    #expect(
      try names()
        == [mine, ".site.\(dead)-0.tmp", ".x.\(dead).tmp", ".tmp", "x.\(dead)-0.tmp", ".\(dead)-+1.tmp"].sorted())
    Files.removeAbandoned(in: folder["нет такой"])
  }

  @Test("A folder of ours gives way whole, with the files the new one lacks") func replaces() throws {
    try write(["mark": "1", "old": "x"], to: "site")
    try write(["mark": "2", "new/file": "y"], to: "site", replacing: "mark")
    #expect(text("site/mark") == "2" && text("site/new/file") == "y" && text("site/old") == nil)
    #expect(try names() == ["site"])
  }

  @Test("An abandoned replacement leaves the old folder as it was") func keepsOld() throws {
    try write(["mark": "1"], to: "site")
    do {
      var writer = try FolderWriter(folder["site"], replacing: "mark")
      try writer.write([1], to: "mark")
    }
    #expect(text("site/mark") == "1")
    #expect(try names() == ["site"])
  }

  @Test("A folder with anything of somebody else's is never touched", arguments: [nil, "mark"])
  func foreign(marker: String?) throws {
    try folder.write("дневник", "site/diary.txt")
    #expect(throws: FileError(.write, folder["site"], .exists)) {
      try write(["mark": "1"], to: "site", replacing: marker)
    }
    #expect(text("site/diary.txt") == "дневник")
    #expect(try names() == ["site"])
  }

  @Test("A folder of ours is not replaced unasked; an empty one is no obstacle") func unasked() throws {
    try write(["mark": "1"], to: "site")
    #expect(throws: FileError(.write, folder["site"], .exists)) { try write(["mark": "2"], to: "site") }
    try Files.makeFolder(folder["empty"])
    try write(["mark": "3"], to: "empty")
    #expect(text("site/mark") == "1" && text("empty/mark") == "3")
  }

  @Test("A file in the place of the folder is kept", arguments: [nil, "mark"]) func file(marker: String?) throws {
    try folder.write("x", "site")
    #expect(throws: FileError(.write, folder["site"], .exists)) {
      try write(["mark": "1"], to: "site", replacing: marker)
    }
    #expect(text("site") == "x")
  }

  @Test(
    "Names that lead out of the folder are refused",
    arguments: ["../out", "/etc/passwd", "a//b", "a/../../b", "", ".", "a/.", "a\u{0}b"])
  func names(bad: String) throws {
    var writer = try FolderWriter(folder["site"])
    var refused = false
    do { try writer.write([1], to: bad) } catch { refused = error.cause == .badName }
    #expect(refused)
  }

  @Test("The same name twice is an error, not a silent loss") func twice() throws {
    var writer = try FolderWriter(folder["site"])
    try writer.write([1], to: "a")
    var refused = false
    do { try writer.write([2], to: "a") } catch { refused = error.cause == .exists }
    #expect(refused)
  }

  @Test("What a killed run left is cleared away by the next, what a running one writes is not") func leftovers() throws
  {
    try folder.write("x", ".site.1-0.tmp/schools/1.html")
    try folder.write("x", ".other.1-0.tmp/keep")
    var running = try FolderWriter(folder["site"])
    try running.write([1], to: "mark")
    try write(["mark": "1"], to: "site")
    #expect(try names().count == 3)
    #expect(Files.kind(of: folder[".other.1-0.tmp/keep"]) == .file)
    #expect(throws: FileError.self) { try running.commit() }
    #expect(text("site/mark") == "1")
  }

  @Test("Without its parent there is no folder") func noParent() {
    #expect(throws: FileError(.write, folder["no/site"], .missing)) { try write(["a": "1"], to: "no/site") }
  }

  @Test("A reader who looks all the time always finds a whole folder") func reader() throws {
    try write(["mark": "0", "twin": "0"], to: "site")
    let path = folder.path
    let looking = Thread {
      // Two names read one after the other may come from two folders; one name must always be there.
      while !Thread.current.isCancelled {
        if (try? Files.read("\(path)/site/mark")) == nil { try? Output.write([1], to: "\(path)/lost") }
      }
    }
    looking.start()
    for round in 1...200 { try write(["mark": "\(round)", "twin": "\(round)"], to: "site", replacing: "mark") }
    looking.cancel()
    #expect(Files.kind(of: folder["lost"]) == nil)
    #expect(text("site/mark") == "200" && text("site/twin") == "200")
  }
}
