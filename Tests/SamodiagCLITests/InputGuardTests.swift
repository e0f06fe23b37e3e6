import FileSystem
import SamodiagCLI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `--out` never writes over what the same command reads.
@Suite struct InputGuardTests {
  private let folder = TemporaryFolder()

  /// Words that make a command read its one input, whatever else it needs: the refusal comes before any of that is looked at.
  private func words(_ command: any Command, reading path: String) -> [String] {
    command.name.split(separator: " ").map(String.init) + [path]
  }

  private static let commands = CommandList.all.filter { command in command.options.contains { $0.name == "--out" } }

  @Test("Every command with --out refuses its own input under any of its names", arguments: commands.map(\.name))
  func everyCommand(name: String) throws {
    let command = try #require(CommandList.all.first { $0.name == name })
    try folder.write(Repository.text(Repository.everyForm), "вход/лист.json")
    let input = folder["вход/лист.json"]
    symlink(input, folder["ссылка.json"])
    symlink(folder["вход"], folder["папка"])
    let before = try Files.read(input)
    for out in [input, folder["вход/../вход/./лист.json"], folder["ссылка.json"], folder["папка/лист.json"]] {
      // Through a link that lies elsewhere a sheet of a folder is not reached: the link itself would be replaced.
      for read in out == folder["ссылка.json"] ? [input] : [input, folder["вход"], folder["папка"]] {
        let session = Session(words(command, reading: read) + ["--out", out])
        #expect(session.status == .cannotWrite, "\(name) \(read) \(out): \(session.errors)")
        #expect(session.errors.contains("команда сама читает"), "\(session.errors)")
        #expect(try Files.read(input) == before)
      }
    }
    let whole = Session(words(command, reading: folder["вход"]) + ["--out", folder["папка"]])
    #expect(whole.status == .cannotWrite && whole.errors.contains("команда сама читает"))
  }

  @Test("Every option that names something to read is guarded as well", arguments: commands.map(\.name))
  func everyOption(name: String) throws {
    let command = try #require(CommandList.all.first { $0.name == name })
    // Options with a place to write to, or with no file at all.
    let others = ["--out", "--edition", "--format", "--view"] + (name == "sample" ? ["--lists"] : [])
    let places = ["ФАЙЛ", "ФАЙЛ.docx", "ПАПКА", "ПУТЬ", "КАРТА", "РЕЕСТР"]
    try folder.write("данные", "вход.json")
    for option in command.options where places.contains(option.value ?? "") && !others.contains(option.name) {
      #expect(option.reads, "\(name) \(option.name)")
      let session = Session(
        words(command, reading: Repository.everyForm) + [
          option.name, folder["вход.json"], "--out", folder["вход.json"],
        ])
      #expect(session.status == .cannotWrite, "\(name) \(option.name): \(session.errors)")
      #expect(try Repository.text(folder["вход.json"]) == "данные")
    }
  }

  @Test func aFileBesideTheInputsIsWrittenAsEver() throws {
    try folder.write(Repository.text(Repository.everyForm), "вход/лист.json")
    #expect(Session("score", folder["вход"], "--format", "csv", "--out", folder["вход/итог.csv"]).status == .done)
    #expect(Session("score", folder["вход"], "--format", "csv", "--out", folder["вход/итог.csv"]).status == .done)
    #expect(Session("score", folder["вход/лист.json"], "--out", folder["новый.txt"]).status == .done)
  }

  @Test func aPlanForcedOverTheSheetItIsMadeFromIsRefused() throws {
    let text = try Repository.text(Repository.everyForm)
    try folder.write(text, "x.json")
    let words = ["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-12-01", "--format", "json", "--out", folder.path]
    let first = Session(["plan", folder["x.json"]] + words)
    #expect(first.status == .done, "\(first.errors)")
    // The sheet lies where the plan would be written.
    let place = String(first.output.dropLast())
    try folder.write(text, Path.name(of: place))
    let second = Session(["plan", place] + words + ["--force"])
    #expect(second.status == .cannotWrite && second.errors.contains("команда сама читает"), "\(second.errors)")
    #expect(try Repository.text(place) == text)
  }
}
