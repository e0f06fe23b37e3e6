import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// A school may be called anything: its name never commands the terminal, leaves its folder or breaks a line.
@Suite struct HostileNamesTests {
  private let folder = TemporaryFolder()

  /// The name as JSON carries it.
  private func sheet(named name: String, id: String = "школа-7") throws -> String {
    let quoted =
      name.unicodeScalars.reduce(into: "\"") { text, scalar in
        switch scalar.value {
        case 0..<0x20:
          let hex = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        case 0x22, 0x5C: text += "\\\(scalar)"
        default: text.unicodeScalars.append(scalar)
        }
      } + "\""
    return try Repository.text(Repository.everyForm).with(quoted, for: "\"МБОУ СОШ № 1 (учебный пример)\"")
      .with("\"\(id)\"", for: "\"1026500000009\"")
  }

  @Test("Nothing in a name reaches the terminal as a command", arguments: hostileStrings)
  func nameIsShownNotObeyed(name: String) throws {
    try folder.write(sheet(named: name), "a.json")
    for index in 0..<5 { try folder.write(sheet(named: name, id: "школа-\(index)"), "many/\(index).json") }
    for words in [
      ["score", folder["a.json"]], ["score", folder["many"]], ["explain", folder["a.json"]],
      ["explain", folder["a.json"], "TV-01"],
      ["report", folder["a.json"], "--out", folder["out"], "--format", "txt,md"],
    ] {
      let session = Session(words)
      #expect(session.status == .done || session.status == .dataErrors, "\(words): \(session.errors)")
      #expect(!session.output.commandsTerminal && !session.errors.commandsTerminal, "\(words)")
    }
    for path in FolderListing(of: folder["out"]).files {
      #expect(!(try Repository.text(path)).commandsTerminal, "\(path)")
    }
  }

  @Test("One sheet is one line of JSON and of CSV, whatever its name", arguments: hostileStrings)
  func nameBreaksNoLine(name: String) throws {
    try folder.write(sheet(named: name), "a.json")
    let scored = Session("score", folder["a.json"]).status == .done
    #expect(
      Session("score", folder["a.json"], "--format", "json").output.split(separator: "\n").count == (scored ? 1 : 0))
    #expect(Session("score", folder["a.json"], "--format", "csv").output.utf8.count { $0 == 10 } == (scored ? 2 : 1))
  }

  @Test(
    "A name on the command line is shown, not obeyed",
    arguments: [
      ["score", "\u{1B}[31mлист.json"], ["\u{1B}[2J"], ["score", "--\u{1B}[31m"],
      ["rubric", "lint", "\u{1B}]0;x\u{7}"],
      ["rubric", "show", "\u{1B}[31m"], ["explain", "\u{1B}[31m"], ["verify", "\u{1B}[31m", "\u{1B}[32m"],
      ["explain", Repository.everyForm, "\u{1B}[31m"], ["score", Repository.everyForm, "--format", "\u{1B}[31m"],
      ["score", Repository.everyForm, "--out", "/nowhere/\u{1B}[31m"],
      ["report", Repository.everyForm, "--out", "/dev/null/\u{1B}[31m"],
    ])
  func words(_ words: [String]) {
    let session = Session(words)
    #expect(session.status != .done)
    #expect(!session.output.commandsTerminal && !session.errors.commandsTerminal, "\(session.errors)")
  }

  @Test(
    "An id that is hostile gives a file name that every system takes",
    arguments: [
      "../../etc/passwd", "CON", "a/b\\c", "-rf", "школа № 7", "x\u{202E}fdp", String(repeating: "ш", count: 90),
    ])
  func fileNamesAreSafe(id: String) throws {
    try folder.write(sheet(named: "Школа", id: id.with("\\\\", for: "\\")), "a.json")
    let session = Session("report", folder["a.json"], "--out", folder["out"])
    guard session.status == .done else {
      #expect(session.status == .dataErrors, "\(session.errors)")
      return
    }
    let files = FolderListing(of: folder["out"]).files
    #expect(files.count == 1)
    let name = Path.name(of: files.first ?? "")
    #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8.contains($0) }, "\(name)")
    #expect(name.utf8.count <= 90 && name.first != "-" && name.first != ".", "\(name)")
    #expect(FolderListing(of: folder.path).files.count == 2, "nothing outside the folder")
  }
}
