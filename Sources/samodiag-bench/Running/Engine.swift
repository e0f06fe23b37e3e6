import FileSystem

/// One program under measurement: it reads an input and writes results.csv and summary.csv into a folder.
struct Engine {
  let name: String
  let command: @Sendable (_ input: String, _ out: String) -> [String]

  /// Files it writes that are compared byte by byte.
  var files = ["results.csv", "summary.csv"]
  /// It ends with status 1 where some sheets have errors.
  var mayFindErrors = false
}

/// The engines that can be had here; what is missing is said, nothing is installed.
struct Engines {
  private(set) var found: [Engine] = []
  private(set) var missing: [String] = []

  init(_ options: BenchOptions, table: String, work: String) throws(BenchError) {
    let tool = CommandLine.arguments[0]
    let folders = options.text("rubrics").map { ["--rubrics", $0] } ?? []
    let rubric = ["--rubric", options.text("rubric") ?? "smp-2023"] + folders
    for threads in ["1", "2"] {
      found.append(
        Engine(
          name: "samodiag \(threads)t", command: { [tool, "score", $0, "--threads", threads, "--out", $1] + rubric }))
    }
    if let product = Self.product(beside: tool) {
      found.append(
        Engine(
          name: "product: samodiag score",
          command: { [product, "score", $0, "--format", "csv", "--out", Path.join($1, "results.csv")] + folders },
          files: ["results.csv"], mayFindErrors: true))
    } else {
      missing.append("samodiag: swift build -c release --product samodiag")
    }
    let peers = options.text("peers") ?? "Sources/samodiag-bench/peers"
    addSimdjson(peers, options.text("simdjson"), table, work)
    addPython(peers, options.text("python") ?? "python3", table)
    if let only = options.text("only") {
      let names = only.split(separator: ",").map(String.init)
      found.removeAll { engine in !names.contains { engine.name.hasPrefix($0) } }
    }
  }

  private static func product(beside tool: String) -> String? {
    let path = Path.join(Path.folder(of: tool), "samodiag")
    return Files.kind(of: path) == .file ? path : nil
  }

  private mutating func addSimdjson(_ peers: String, _ sources: String?, _ table: String, _ work: String) {
    let program = Path.join(work, "simdjson_score")
    let source = Path.join(peers, "simdjson_score.cpp")
    let library = sources.map { ["-I\($0)", Path.join($0, "simdjson.cpp")] } ?? ["-lsimdjson"]
    let build = ["g++", "-O3", "-std=c++17", "-march=native", source, "-o", program] + library
    guard Files.kind(of: program) == .file || ChildProcess.run(build) != nil else {
      missing.append("simdjson: apt install g++ libsimdjson-dev, or --simdjson FOLDER with simdjson.h and simdjson.cpp")
      return
    }
    found.append(Engine(name: "simdjson On-Demand 1t", command: { [program, table, $0, $1] }))
  }

  private mutating func addPython(_ peers: String, _ python: String, _ table: String) {
    let loop = Path.join(peers, "orjson_score.py")
    let sql = Path.join(peers, "duckdb_score.py")
    if ChildProcess.run([python, "-c", "import orjson"]) != nil {
      for count in ["1", "2"] {
        found.append(Engine(name: "orjson \(count)p", command: { [python, loop, table, $0, $1, count] }))
      }
    } else {
      missing.append("orjson: pip install orjson")
    }
    if ChildProcess.run([python, "-c", "import duckdb"]) != nil {
      found.append(Engine(name: "duckdb 2t", command: { [python, sql, table, $0, $1, "2"] }))
    } else {
      missing.append("duckdb: pip install duckdb")
    }
  }
}
