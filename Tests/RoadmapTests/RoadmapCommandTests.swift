import FileSystem
import Reading
import RubricModel
import SamodiagCLI
import Synchronization
import TestSupport
import Testing

/// Runs the tool with its streams caught.
struct CaughtRun {
  let status: SamodiagCLI.ExitStatus
  let output: String
  let errors: String

  init(_ words: String..., width: Int? = nil) { self.init(words: words, width: width) }

  init(words: [String], width: Int? = nil) {
    let output = Mutex<[UInt8]>([])
    let errors = Mutex("")
    let console = Console(
      output: { bytes in
        output.withLock { $0 += bytes }; return true
      },
      error: { text in errors.withLock { $0 += text } },
      environment: { $0 == "SAMODIAG_RUBRICS" ? Path.join(Shipped.root, "Rubrics") : nil }, width: width,
      program: "samodiag")
    status = CommandLineTool().run(["roadmap"] + words, console)
    self.output = String(decoding: output.withLock { $0 }, as: UTF8.self)
    self.errors = errors.withLock { $0 }
  }

  func json() throws -> JSONNode {
    let (root, problems) = JSONDocument.parse(Array(output.utf8), file: "-")
    #expect(problems == [])
    return try #require(root)
  }
}

@Suite("The roadmap commands")
struct RoadmapCommandTests {
  static let facts = Path.join(Shipped.fixtures, "facts/sakhalin.json")

  @Test("The list names all five with their regions and numbers of rows")
  func list() throws {
    let root = try CaughtRun("list", "--format", "json").json()
    let rows = root.elements.map { "\($0["id"]?.string ?? "") \($0["region"]?.string ?? "") \($0["items"]?.int ?? 0)" }
    #expect(
      rows == [
        "irkutsk-500plus-2021 Иркутская область 74", "irkutsk-smp-2022 Иркутская область 21",
        "leningrad-smp-2023 Ленинградская область 20", "perm-shnor-2022 Пермский край 20",
        "sakhalin-smp-2023 Сахалинская область 24",
      ])
    expectGolden(CaughtRun("list").output, "list.txt")
  }

  @Test("A whole roadmap reads well", arguments: SeedTable.ids)
  func show(id: String) throws {
    let run = CaughtRun("show", id)
    #expect(run.status == .done && run.errors.isEmpty)
    expectGolden(run.output, "show-\(id).txt")
    let json = try CaughtRun("show", id, "--format", "json").json()
    #expect(json["items"]?.elements.map { $0["key"]?.string } == SeedTable.rows(of: id).map(\.key))
  }

  @Test(
    "One row tells everything about itself",
    arguments: [
      ("irkutsk-smp-2022", "18"), ("sakhalin-smp-2023", "13"), ("sakhalin-smp-2023", "11"),
      ("irkutsk-500plus-2021", "1.1"), ("irkutsk-500plus-2021", "1.27"), ("perm-shnor-2022", "5"),
      ("leningrad-smp-2023", "2.2/1"),
    ])
  func item(id: String, key: String) throws {
    let name = key.split(separator: "/").joined(separator: "-")
    expectGolden(CaughtRun("show", id, key).output, "item-\(id)-\(name).txt")
    #expect(try CaughtRun("show", id, key, "--format", "json").json()["key"]?.string == key)
  }

  @Test("A snapshot with facts")
  func status() throws {
    let run = CaughtRun("status", "sakhalin-smp-2023", "--as-of", "2024-02-05", "--facts", Self.facts)
    #expect(run.status == .done && run.errors.isEmpty)
    expectGolden(run.output, "status-sakhalin.txt")
    let json = CaughtRun(
      "status", "sakhalin-smp-2023", "--as-of", "05.02.2024", "--facts", Self.facts, "--format", "json")
    expectGolden(json.output, "status-sakhalin.json")
    let counts = try #require(try json.json()["counts"]).members
    #expect(counts.reduce(0) { $0 + ($1.value.int ?? 0) } == 24)
  }

  @Test("Nothing is wider than the terminal, save for links", arguments: [80, 100])
  func width(columns: Int) {
    for id in SeedTable.ids {
      var texts = [CaughtRun("show", id, width: columns).output]
      texts.append(CaughtRun("status", id, "--as-of", "2022-03-05", width: columns).output)
      // Every seventh row: long and short ones alike.
      let rows = SeedTable.rows(of: id).enumerated().filter { $0.offset % 7 == 4 }.map(\.element)
      texts += rows.map { CaughtRun("show", id, $0.key, width: columns).output }
      for line in texts.joined(separator: "\n").split(separator: "\n") where !line.contains("http") {
        #expect(line.count <= columns, "\(line)")
      }
    }
  }

  @Test("A roadmap of one's own is linted by path, with the line and a caret")
  func lint() {
    let broken = Path.join(Shipped.fixtures, "roadmaps/roadmap.role-unknown.json")
    let run = CaughtRun("lint", broken)
    #expect(run.status == .dataErrors)
    #expect(run.errors.contains("role-unknown.json:46:5: ошибка: мероприятие 2: роли «institut» в карте нет"))
    #expect(run.output == "1\u{A0}ошибка.\n")
    let good = CaughtRun("lint", Path.join(Shipped.root, "Rubrics/roadmaps"))
    #expect(good.status == .done)
    #expect(good.output.hasPrefix("Ошибок нет, 4\u{A0}предупреждения"))
  }

  @Test(
    "What cannot be done is said, and nothing is written",
    arguments: [
      (["show", "sakhalin"], SamodiagCLI.ExitStatus.inputMissing, "дорожной карты «sakhalin» нет"),
      (["show", "../sakhalin-smp-2023"], .inputMissing, "нет"),
      (["show", "sakhalin-smp-2023", "25"], .inputMissing, "нет мероприятия «25»"),
      (["show"], .usage, "Назовите дорожную карту"),
      (["lint", "none.json"], .inputMissing, "нет"), (["lint"], .usage, "Какую карту проверить?"),
      (["status", "sakhalin-smp-2023"], .usage, "--as-of 2023-10-21"),
      (["status", "sakhalin-smp-2023", "--as-of", "2023-02-29"], .usage, "такого дня нет"),
      (["status", "sakhalin-smp-2023", "--as-of", "31.04.2023"], .usage, "такого дня нет"),
      (["status", "sakhalin-smp-2023", "--as-of", "2023-10-21", "--facts", "none.json"], .inputMissing, "none.json"),
      (["status", "perm-shnor-2022", "--as-of", "2022-10-21", "--facts", facts], .dataErrors, "другой дорожной карте"),
    ])
  func refusals(words: [String], status: SamodiagCLI.ExitStatus, message: String) {
    let run = CaughtRun(words: words)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
