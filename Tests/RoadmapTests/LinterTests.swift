import FileSystem
import Reading
import RoadmapReading
import RubricModel
import Testing

@Suite("The linter of roadmaps finds each mistake at its place")
struct LinterTests {
  static let folder = Path.join(Shipped.fixtures, "roadmaps")
  static let fixtures = FolderNames.list(folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  /// Mistakes of form, which the reader finds.
  static let formIDs = [
    "roadmap.basis-missing", "roadmap.date-impossible", "roadmap.date-unused", "roadmap.lines-wrong",
  ]

  static func problems(_ fixture: String) -> [Problem] {
    RoadmapLinter().problems(in: RoadmapReader().read(Path.join(folder, "\(fixture).json")))
  }

  @Test("Each rule has a fixture, and each fixture a rule")
  func complete() {
    #expect(Set(Self.fixtures) == Set(RoadmapLinter.ruleIDs + Self.formIDs + ["valid"]))
    #expect(Set(RoadmapLinter.ruleIDs).count == RoadmapLinter.ruleIDs.count)
  }

  @Test("A fixture shows its own mistake and no other, and says how to mend it", arguments: fixtures)
  func alone(fixture: String) {
    let problems = Self.problems(fixture)
    #expect(Set(problems.map(\.id)) == (fixture == "valid" ? [] : [fixture]), "\(problems.map(\.line))")
    for problem in problems {
      #expect(!problem.summary.isEmpty && problem.remedy?.isEmpty == false)
      #expect(problem.place.file.hasSuffix("\(fixture).json"))
    }
  }

  @Test(
    "Places are where a person would look",
    arguments: [
      ("basis-missing", 60, 21), ("condition-unknown", 61, 22), ("correction-wrong", 52, 19), ("cycle", 30, 5),
      ("date-impossible", 52, 62), ("date-unused", 52, 84), ("dates-reversed", 52, 19), ("direction-unknown", 60, 21),
      ("direction-unnamed", 60, 21), ("group-unknown", 46, 5), ("id-repeated", 27, 5), ("item-repeated", 46, 5),
      ("lines-wrong", 50, 16), ("link-unreadable", 46, 5), ("number-conflict", 7, 15), ("outside-period", 52, 19),
      ("part-repeated", 47, 9), ("prerequisite-later", 61, 17), ("prerequisite-same-window", 61, 17),
      ("reason-missing", 60, 21), ("recurrence-mismatch", 67, 9), ("reference-unknown", 61, 17),
      ("retroactive", 52, 19), ("role-missing", 46, 5), ("role-unknown", 46, 5), ("same-day", 52, 19),
      ("section-unknown", 46, 5), ("signed-on-sunday", 7, 15), ("step-unknown", 46, 5), ("target-repeated", 55, 9),
      ("text-empty", 46, 5), ("threshold-range", 62, 9), ("waves-order", 52, 19),
    ])
  func place(fixture: String, line: Int, column: Int) {
    #expect(Self.problems("roadmap.\(fixture)").map { [$0.place.line, $0.place.column] } == [[line, column]])
  }

  @Test("In the shipped roadmaps the order of dates fails exactly where the documents do")
  func sequencing() throws {
    var later: [String] = []
    var same: [String] = []
    for id in SeedTable.ids {
      for problem in RoadmapLinter().problems(in: Shipped.read(id)) {
        guard problem.id.hasPrefix("roadmap.prerequisite") else { continue }
        let words = problem.summary.split(separator: " ").map(String.init)
        let name = "\(id.contains("500plus") ? "X" : id.prefix(1).uppercased()) \(words[2]) ← \(words[4])"
        if problem.id == "roadmap.prerequisite-later" { later.append(name) }
        if problem.id == "roadmap.prerequisite-same-window" { same.append(name) }
      }
    }
    #expect(later == ["X 1.3 ← 1.2", "X 1.10#b ← 1.15#c", "X 1.33 ← 1.34#a", "X 1.38#b ← 1.39"])
    #expect(
      same == [
        "S 7 ← 6", "S 10 ← 11", "X 1.28 ← 1.29", "X 1.30 ← 1.28", "X 1.35 ← 1.33", "X 1.39 ← 1.37", "X 2.7 ← 2.8",
        "X 2.9 ← 2.7", "X 2.11 ← 2.12", "X 2.13 ← 2.11", "X 3.2 ← 3.1", "X 3.3 ← 3.4", "X 3.6 ← 3.5", "X 3.7 ← 3.5",
      ])
  }

  @Test("Before its document was signed only the work of Irkutsk 1.1 and 1.3 was over")
  func retroactive() throws {
    for id in SeedTable.ids {
      let found = RoadmapLinter().problems(in: Shipped.read(id)).filter { $0.id == "roadmap.retroactive" }
      let rows = found.map { $0.summary.split(separator: " ")[1].dropLast() }
      #expect(rows == (id == "irkutsk-500plus-2021" ? ["1.1", "1.3"] : []))
    }
  }

  @Test("Broken bytes, wrong types and strange files end in problems, never in a trap")
  func mutations() throws {
    let bytes = try Files.read(Path.join(Self.folder, "valid.json"))
    var state: UInt64 = 11
    for _ in 0..<3000 {
      var broken = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        let at = Int(state >> 33) % broken.count
        switch state % 3 {
        case 0: broken[at] = UInt8(truncatingIfNeeded: state >> 13)
        case 1: broken.remove(at: at)
        default: broken.insert(contentsOf: broken[at..<min(at + 9, broken.count)], at: at)
        }
      }
      let reading = RoadmapReader().read(broken, file: "x.json")
      #expect(reading.roadmap != nil || !reading.problems.isEmpty)
      _ = RoadmapLinter().problems(in: reading)
    }
  }
}
