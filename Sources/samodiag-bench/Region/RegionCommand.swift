import FileSystem

/// A country of two waves from bytes to the counts of the region, stage by stage, each in a process of its own.
struct RegionCommand {
  /// What is measured, in this order.
  enum Stage: String, CaseIterable {
    /// Both waves read and scored, results thrown away.
    case score
    /// Both waves entered into a new register.
    case store
    /// Both waves read, scored and counted.
    case aggregate
    /// The same, with the counting in its parts: where its time goes.
    case parts
  }

  private let options: BenchOptions

  init(_ options: BenchOptions) { self.options = options }

  func run() throws(BenchError) {
    let schools = try options.number("schools", 1000)
    let work = options.text("work") ?? ".build/region-bench"
    do throws(FileError) { try Files.makeFolder(work) } catch { throw BenchError(error) }
    let waves = ["1", "2"].map { Path.join(work, "wave-\($0)-\(schools).ndjson") }
    for (round, path) in zip(["1", "2"], waves) where Files.kind(of: path) == nil || options.text("anew") != nil {
      var words = ["country", "--schools", "\(schools)", "--wave", round, "--ndjson", path]
      for name in ["rubric", "rubrics", "seed"] { words += options.text(name).map { ["--\(name)", $0] } ?? [] }
      try CountryCommand(try BenchOptions(words)).run()
    }
    let size = waves.reduce(0) { $0 + (Files.size(of: $1) ?? 0) }
    Terminal.say("\(schools) schools, two waves, \(size / 1_000_000) MB\n")
    var table = StageTable()
    for stage in Stage.allCases {
      let notes = Path.join(work, "notes.txt")
      Files.remove(notes)
      var words = [CommandLine.arguments[0], "stage", stage.rawValue] + waves + ["--work", work]
      for name in ["rubric", "rubrics", "threads"] { words += options.text(name).map { ["--\(name)", $0] } ?? [] }
      guard let cost = ChildProcess.run(words) else { throw BenchError("stage \(stage.rawValue) failed") }
      let note = (try? Files.read(notes)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      table.add(stage.rawValue, cost, sheets: 2 * schools, note)
    }
    Terminal.say(table.text)
  }
}

/// The stages as a table: seconds, MB, and what a stage has to say of itself.
struct StageTable {
  private var rows = [["stage", "wall s", "CPU s", "peak MB", "CPU ms a sheet", "of itself"]]

  mutating func add(_ stage: String, _ cost: ChildProcess.Cost, sheets: Int, _ note: String) {
    rows.append([
      stage, Self.text(cost.wall / 1000), Self.text(cost.processor / 1000), Self.text(cost.memory),
      Self.text(cost.processor / Double(max(sheets, 1)), places: 3), note,
    ])
  }

  var text: String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 || column == row.count - 1 ? row[column] + space : space + row[column]
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  static func text(_ value: Double, places: Int = 2) -> String {
    let unit = places == 3 ? 1000 : 100
    let parts = Int((value * Double(unit)).rounded())
    return "\(parts / unit).\(CountrySchool.padded(parts % unit, places))"
  }
}
