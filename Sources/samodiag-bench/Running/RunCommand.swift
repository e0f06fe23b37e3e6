import FileSystem

/// Runs the scorer and its peers side by side, round by round, and compares what they write byte by byte.
struct RunCommand {
  private let options: BenchOptions

  init(_ options: BenchOptions) { self.options = options }

  func run() throws(BenchError) {
    let inputs = [options.text("ndjson"), options.text("files")].compactMap { $0 }
    guard !inputs.isEmpty else { throw BenchError("--ndjson or --files is missing") }
    let work = options.text("work") ?? "/tmp/samodiag-bench"
    let table = Path.join(work, "table.json")
    try makeFolder(work)
    try TableCommand.write(try options.edition(), to: table)
    let engines = try Engines(options, table: table, work: work)
    for text in engines.missing { Terminal.say("missing — \(text)\n") }
    for input in inputs { try compare(engines.found, input, work) }
  }

  private func compare(_ engines: [Engine], _ input: String, _ work: String) throws(BenchError) {
    let rounds = try options.number("rounds", 7)
    var comparison = Comparison(engines.map(\.name))
    let folders = engines.indices.map { Path.join(work, "out-\($0)") }
    for folder in folders { try makeFolder(folder) }
    for round in 0..<rounds {
      for step in engines.indices {
        // Each round starts with another engine, so that none always runs behind the same one.
        let index = (step + round) % engines.count
        let words = engines[index].command(input, folders[index])
        guard let cost = ChildProcess.run(words, orOne: engines[index].mayFindErrors) else {
          throw BenchError("\(engines[index].name) failed: \(words.joined(separator: " "))")
        }
        comparison.add(cost, to: index)
      }
    }
    Terminal.say("\n\(input), \(rounds) rounds\n\(comparison.table)")
    for index in engines.indices.dropFirst() { compareOutput(engines[index], folders[index], with: folders[0]) }
  }

  private func compareOutput(_ engine: Engine, _ folder: String, with other: String) {
    for name in engine.files {
      let mine = try? Files.read(Path.join(folder, name), atMost: 1_000_000_000)
      let same = mine == (try? Files.read(Path.join(other, name), atMost: 1_000_000_000))
      Terminal.say("\(engine.name): \(name) \(same && mine != nil ? "is the same, byte by byte" : "DIFFERS")\n")
    }
  }

  private func makeFolder(_ path: String) throws(BenchError) {
    do throws(FileError) { try Files.makeFolder(path) } catch { throw BenchError(error) }
  }
}
