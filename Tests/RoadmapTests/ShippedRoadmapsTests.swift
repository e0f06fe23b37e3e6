import FileSystem
import Planning
import Reading
import RoadmapReading
import RubricModel
import Testing

@Suite("The five roadmaps say what the documents say")
struct ShippedRoadmapsTests {
  @Test("There are five, and each reads without an error", arguments: SeedTable.ids)
  func reads(id: String) throws {
    let reading = Shipped.read(id)
    let problems = RoadmapLinter().problems(in: reading)
    #expect(problems.filter { $0.severity == .error }.map(\.line) == [])
    #expect(try #require(reading.roadmap).id == id)
    #expect(
      FolderNames.list(Shipped.folder).filter { $0.hasSuffix(".json") }.sorted()
        == SeedTable.ids.map { "\($0).json" }.sorted())
  }

  @Test("Every row has the key, the printed deadline and the roles of the document", arguments: SeedTable.ids)
  func rows(id: String) throws {
    let roadmap = try Shipped.roadmap(id)
    let rows = SeedTable.rows(of: id)
    #expect(roadmap.items.map(\.key) == rows.map(\.key))
    for (item, row) in zip(roadmap.items, rows) {
      #expect(item.deadline.printed == row.printed, "\(id)/\(item.key)")
      #expect(item.roles == row.roles, "\(id)/\(item.key)")
    }
  }

  @Test("Every deadline gives the windows that the document means", arguments: SeedTable.ids)
  func windows(id: String) throws {
    let roadmap = try Shipped.roadmap(id)
    let calendar = RoadmapCalendar(roadmap)
    for (item, row) in zip(roadmap.items, SeedTable.rows(of: id)) {
      var windows = calendar.windows(of: item.deadline).map(\.text)
      if let correction = item.deadline.correction {
        windows[correction.wave - 1] = "\(correction.printed.first.iso)…\(correction.printed.last.iso)"
      }
      #expect(windows == row.windows, "\(id)/\(item.key)")
    }
  }

  @Test("Only Sakhalin 13 is corrected: January 2024 for the printed January 2023")
  func correction() throws {
    for id in SeedTable.ids {
      let roadmap = try Shipped.roadmap(id)
      let corrected = roadmap.items.filter { $0.deadline.correction != nil }
      #expect(corrected.map(\.key) == (id == "sakhalin-smp-2023" ? ["13"] : []))
      for item in corrected {
        let windows = RoadmapCalendar(roadmap).windows(of: item.deadline).map(\.text)
        #expect(windows == ["2024-01-01…2024-01-31", "2024-05-01…2024-05-31"])
        #expect(item.deadline.correction?.printed.iso == "2023-01")
      }
    }
  }

  @Test("There are 159 rows, and the kinds of deadline sum up to them")
  func deadlineSums() throws {
    var codes: [String: Int] = [:]
    var recurring: [String] = []
    var asked: [String] = []
    var scheduled: [String] = []
    for id in SeedTable.ids {
      for item in try Shipped.roadmap(id).items {
        codes[item.deadline.rule.code, default: 0] += 1
        let name = "\(id.prefix(1).uppercased())\(id.contains("500plus") ? "X" : "") \(item.key)"
        if item.deadline.recurrence != nil { recurring.append(name) }
        if item.deadline.onRequest != nil { asked.append(name) }
        if item.deadline.separateSchedule { scheduled.append(name) }
      }
    }
    let expected = [
      "D1": 7, "D2": 5, "D3": 3, "D4": 46, "D5": 24, "D6": 9, "D7": 32, "D8": 17, "D9": 7, "D10": 9,
    ]
    #expect(codes == expected)
    #expect(codes.values.reduce(0, +) == 159)
    #expect(recurring == ["I 11", "I 12", "I 18", "IX 1.7", "IX 1.8", "IX 1.22", "IX 1.27", "L 1/8"])
    #expect(asked == ["I 16", "P 12", "P 15", "L 1/8"])
    #expect(scheduled == ["L 1/7", "L 1/9", "L 2.2/1", "L 2.3/3"])
  }

  @Test(
    "Each document has its own number of rows, clauses, parts and indicators",
    arguments: [
      ("irkutsk-smp-2022", 21, 3, 0, 0, 0, 7, 7, ["A": 9, "B": 10, "C": 2]),
      ("sakhalin-smp-2023", 24, 7, 0, 5, 0, 0, 0, ["1": 15, "2": 6, "3": 3]),
      ("irkutsk-500plus-2021", 74, 3, 55, 2, 0, 54, 35, ["1": 46, "2": 21, "3": 7]),
      ("perm-shnor-2022", 20, 5, 2, 0, 0, 20, 19, [:]),
      ("leningrad-smp-2023", 20, 0, 2, 0, 17, 2, 2, ["1": 10, "2.1": 4, "2.2": 1, "2.3": 3, "3": 2]),
    ])
  func counts(
    id: String, items: Int, clauses: Int, actions: Int, parts: Int, topics: Int, targets: Int, measured: Int,
    sections: [String: Int]
  ) throws {
    let roadmap = try Shipped.roadmap(id)
    let kinds = roadmap.items.flatMap(\.parts).map(\.kind)
    #expect(roadmap.items.count == items)
    #expect(roadmap.clauses.count == clauses)
    #expect(kinds.count { $0 == .action } == actions)
    #expect(kinds.count { $0 == .part } == parts)
    #expect(kinds.count { $0 == .topic } == topics)
    #expect(roadmap.items.flatMap(\.targets).count == targets)
    #expect(roadmap.items.count { !$0.targets.isEmpty } == measured)
    var bySection: [String: Int] = [:]
    for section in roadmap.items.compactMap(\.section) { bySection[section, default: 0] += 1 }
    #expect(bySection == sections)
  }

  @Test("Sakhalin's order has three dated clauses, each the same duty as a row")
  func clauses() throws {
    let roadmap = try Shipped.roadmap("sakhalin-smp-2023")
    let calendar = RoadmapCalendar(roadmap)
    let dated = roadmap.clauses.compactMap { clause in
      calendar.occurrence(of: clause).map { "\(clause.number) \($0.due.iso) \(clause.sameAs)" }
    }
    #expect(dated == [#"3.1 2023-10-15 ["2"]"#, #"4.1 2023-10-15 ["8"]"#, #"4.2 2023-10-20 ["11"]"#])
  }

  @Test("All 97 irregularities of the papers are kept")
  func anomalies() throws {
    var ids: Set<String> = []
    for id in SeedTable.ids { ids.formUnion(try Shipped.roadmap(id).anomalies.map(\.id)) }
    #expect(ids == Set((1...97).map { "A\($0 < 10 ? "0" : "")\($0)" }))
  }

  @Test(
    "Every indicator has the test, the scope and the basis that were found in the document", arguments: SeedTable.ids)
  func targets(id: String) throws {
    let roadmap = try Shipped.roadmap(id)
    let calendar = RoadmapCalendar(roadmap)
    let rows = roadmap.items.flatMap { item in
      item.targets.map { target in
        let test = target.threshold.map { " \($0.test == .atLeast ? "≥" : "=") \($0.value)" } ?? ""
        let each = target.each.map {
          "\($0.unit)\($0.unit == .municipality && $0.grounds.kind == .inferred ? " inferred" : "")"
        }
        let buckets = calendar.occurrences(of: item).count(where: \.isBucket)
        let sum = target.per != nil && buckets > 0 ? String((target.threshold?.value ?? 0) * buckets) : ""
        return [
          ItemReference(item: item.key, part: target.part).text, "\(target.measure)\(test)",
          target.per.map { "\($0.every) \($0.unit)" } ?? "", each ?? "", sum,
          target.grounds.kind == .stated ? "stated" : "derived",
          target.credits.contains(.watchedRecording) ? "recording" : "",
        ].joined(separator: " | ")
      }
    }
    let expected = TargetTable.rows(of: id)
    #expect(rows.map(Self.trimmed) == expected.map(Self.trimmed))
  }

  private static func trimmed(_ row: String) -> String {
    row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: " ").joined(separator: " ")
    }.joined(separator: "|")
  }
}
