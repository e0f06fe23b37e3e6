import FileSystem
import SamodiagCLI
import TestSupport
import Testing

/// A wrong request is answered in words and writes nothing.
@Suite("Wrong requests for plans") struct PlanRefusalTests {
  static let sheet = "\(Shipped.root)/Samples/plans/leningrad-smp-2023/leningrad-002.json"
  static let weak = "\(Shipped.root)/Samples/plans/irkutsk-smp-2022/irkutsk-002.json"

  @Test(
    "Each mistake has its own answer",
    arguments: [
      (["--roadmap", "sakhalin-smp-2032", "--as-of", "2023-10-01"], "дорожной карты «sakhalin-smp-2032» нет"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-02-30"], "такого дня нет"),
      (["--roadmap", "sakhalin-smp-2023"], "--as-of"),
      (["--as-of", "2023-10-01"], "--roadmap"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--until", "2023-13-01"], "такого дня нет"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--until", "2023-10-01"], "не позже дня плана"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--budget", "0"], "трудоёмкость"),
      (
        ["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--budget", "99999999999999999999"], "трудоёмкость"
      ),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--target", "below"], "не выше нынешнего"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--target", "наивысший"], "такого уровня"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--target", "Знания=high"], "такого направления"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--target", "="], "такого"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--condition", "нет такого"], "такого условия"),
      (["--roadmap", "sakhalin-smp-2023", "--as-of", "2023-10-01", "--format", "pdf"], "Вида «pdf»"),
    ])
  func refusals(words: [String], message: String) {
    let folder = TemporaryFolder()
    let run = PlanRun(["plan", Self.weak] + words + ["--out", folder["out"]])
    #expect(run.status != .done)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.bytes.isEmpty && Files.kind(of: folder["out"]) == nil)
  }

  @Test("A school at the top is told so", arguments: ["high", "Знание=высокий", "health=high"])
  func top(target: String) {
    let run = PlanRun([
      "plan", Self.sheet, "--roadmap", "leningrad-smp-2023", "--as-of", "2024-01-15", "--target", target,
    ])
    #expect(run.status == .dataErrors && run.bytes.isEmpty)
    #expect(run.errors.contains("не выше нынешнего уровня"))
  }
}
