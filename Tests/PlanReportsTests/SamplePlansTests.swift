import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// Each sheet of `Samples/plans` has its plan beside it, as Markdown; `SAMODIAG_RECORD=1` writes them anew.
@Suite("Plans of the five regions") struct SamplePlansTests {
  static let samples: [(roadmap: String, school: String, day: String, more: [String])] = [
    ("irkutsk-500plus-2021", "irkutsk-003", "2021-04-01", []),
    ("irkutsk-smp-2022", "irkutsk-001", "2022-12-01", ["--target", "Профориентация=базовый", "--until", "2023-06-30"]),
    ("irkutsk-smp-2022", "irkutsk-002", "2023-02-01", []),
    ("leningrad-smp-2023", "leningrad-001", "2023-12-10", []),
    ("leningrad-smp-2023", "leningrad-002", "2024-01-15", []),
    ("perm-shnor-2022", "perm-001", "2022-03-01", []),
    ("sakhalin-smp-2023", "sakhalin-001", "2023-10-01", ["--condition", "firstYearParticipant"]),
    ("sakhalin-smp-2023", "sakhalin-002", "2023-09-10", []),
  ]

  static func words(_ index: Int, format: String) -> [String] {
    let sample = samples[index]
    return [
      "plan", "\(Shipped.root)/Samples/plans/\(sample.roadmap)/\(sample.school).json", "--roadmap", sample.roadmap,
      "--as-of", sample.day, "--format", format,
    ] + sample.more
  }

  @Test("The plan is the one kept beside the sheet", arguments: samples.indices)
  func plan(index: Int) {
    let run = PlanRun(Self.words(index, format: "md"))
    #expect(run.status == .done)
    let sample = Self.samples[index]
    expectGolden(run.output, at: "\(Shipped.root)/Samples/plans/\(sample.roadmap)/\(sample.school)-plan.md")
  }

  @Test("Every line of the JSON says deficit, measure, item, rank and basis, window, due and responsible")
  func json() throws {
    let run = PlanRun(Self.words(5, format: "json"))
    let golden = "\(Shipped.root)/Tests/PlanReportsTests/Golden/perm-001.json"
    expectGolden(run.output, at: golden)
    for key in ["deficit", "measure", "item", "rank", "basis", "window", "due", "responsible", "reason"] {
      #expect(run.output.contains("\"\(key)\":"), "\(key)")
    }
  }

  @Test("All forms of a plan are written, twice the same, and not over files that are there")
  func forms() throws {
    let folder = TemporaryFolder()
    let formats = "text,json,html,docx,xlsx,ics,md"
    let first = PlanRun(Self.words(3, format: formats) + ["--out", folder["a"]])
    #expect(first.status == .done)
    _ = PlanRun(Self.words(3, format: formats) + ["--out", folder["b"]])
    for ending in ["txt", "json", "html", "docx", "xlsx", "ics", "md"] {
      let name = "leningrad-001-2023-11-plan.\(ending)"
      #expect(try Files.read(folder["a/\(name)"]) == Files.read(folder["b/\(name)"]))
    }
    let again = PlanRun(Self.words(3, format: "md") + ["--out", folder["a"]])
    #expect(again.status == .dataErrors && again.errors.contains("уже есть"))
  }

  @Test(
    "A school without deficits and one without answers get their papers too", arguments: samples.indices,
    ["interview", "profile", "transition", "programme"])
  func papers(index: Int, kind: String) {
    var words = Self.words(index, format: "md")
    words.replaceSubrange(0...0, with: ["paper", kind])
    let run = PlanRun(words)
    #expect(run.status == .done && !run.errors.contains("ошибка"))
    #expect(run.output.hasPrefix("# ") || run.output.contains("\n# "))
  }

  @Test("Papers read well", arguments: ["interview", "profile", "transition", "programme"])
  func paperGolden(kind: String) {
    var words = Self.words(1, format: "md")
    words.replaceSubrange(0...0, with: ["paper", kind])
    expectGolden(PlanRun(words).output, "\(kind).md")
  }
}
