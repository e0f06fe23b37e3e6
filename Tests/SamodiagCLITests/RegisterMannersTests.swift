import FileSystem
import SamodiagCLI
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What commands on a register say to orders that cannot be carried out, and that nothing given is quietly left aside.
@Suite struct RegisterMannersTests {
  private let folder = TemporaryFolder()
  private var register: String { folder["р.sqlite"] }
  private let school = "1026500000120"
  private let value = ["--school", "1026500000120", "--wave", "2023-11", "--indicator", "ZN-01", "--reason", "нет"]

  private func fill() { #expect(Session("submit", Repository.sample(school), "--register", register).status == .done) }

  @Test(
    "Points that are none are named, whatever else is missing",
    arguments: ["101", "1.5", "нет", "99999999999999999999"])
  func points(text: String) {
    fill()
    let session = Session(["register", "verify-expert", register, "--points", text] + value)
    #expect(session.status == .usage && session.errors.contains("Ключ --points"))
    #expect(session.errors.contains("«\(text)»") && session.errors.contains("«снято»"))
  }

  @Test func aListAndOneValueTogetherAreRefused() throws {
    fill()
    try folder.write("школа;волна;показатель;баллы;причина;дата;эксперт\n", "с.csv")
    let session = Session(["register", "verify-expert", register, folder["с.csv"], "--points", "1"])
    #expect(session.status == .usage && session.errors.contains("--points со списком не берётся"))
  }

  @Test func aWaveThatIsNotThereIsNamedWithThoseThatAre() {
    fill()
    for format in ["text", "json"] {
      let session = Session("register", "status", register, "--wave", "2030-11", "--format", format)
      #expect(session.status == .dataErrors && session.output.isEmpty)
      #expect(session.errors.contains("волны 2030-11 в реестре нет") && session.errors.contains("2023-11"))
    }
  }

  @Test func aTableOfOneWaveIsNotTakenForTheWholeTable() {
    fill()
    let session = Session(
      "register", "export", register, "--view", "levels", "--wave", "2023-11", "--out", folder["т.csv"])
    #expect(session.status == .usage && session.errors.contains("Ключ --wave — для листов"))
    #expect(Files.kind(of: folder["т.csv"]) == nil)
  }

  @Test func aCopyThatCannotBeWrittenIsNamedAsItWasAskedFor() {
    fill()
    let place = folder["нет/копия.sqlite"]
    let session = Session("register", "backup", register, place)
    #expect(session.status == .cannotWrite)
    #expect(session.errors.contains("\(place): ошибка: не удалось записать копию") && !session.errors.contains(".tmp"))
  }

  @Test("A register that nobody can write answers every question", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    fill()
    let lists = Repository.root + "/Samples/registry/lists.xlsx"
    #expect(Session("register", "import-registry", register, lists).status == .done)
    #expect(Session("register", "check", register).status == .done)
    chmod(register, 0o444)
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    for words in [["status"], ["reminders", "--wave", "2023-11"], ["show", "--school", school], ["check"]] {
      let session = Session(["register", words[0], register] + words.dropFirst())
      #expect(session.status == .done, "\(words): \(session.errors)")
    }
  }
}
