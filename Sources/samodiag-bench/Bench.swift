import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The commands of the bench tool.
enum Bench {
  static let help = """
    samodiag-bench country --schools N --out DIR [--ndjson FILE] [--seed S] [--form compact|python|pretty] [--wave 1|2]
        invents a country: one sheet a file, and the same sheets a line each
    samodiag-bench score INPUT [--threads T] [--out DIR] [--rounds R]
        scores in this process: results.csv, summary.csv, time
    samodiag-bench table --out FILE
        writes the rubric as one flat table, for the peers
    samodiag-bench run --ndjson FILE [--files DIR] [--rounds R] [--only NAMES] [--work DIR]
        runs the scorer and its peers side by side, round by round, and compares what they write
    samodiag-bench region --schools N [--work DIR] [--threads T]
        a country of two waves: read and score, store in a register, count; time and memory of each stage
    All: [--rubric ID] [--rubrics DIR]

    """

  static func run(_ arguments: [String]) -> Int32 {
    do throws(BenchError) {
      let options = try BenchOptions(arguments)
      switch options.command {
      case "country": try CountryCommand(options).run()
      case "score": try ScoreCommand(options).run()
      case "table": try TableCommand(options).run()
      case "run": try RunCommand(options).run()
      case "region": try RegionCommand(options).run()
      case "stage": try StageCommand(options).run()
      default:
        Terminal.say(help)
        return 64
      }
      return 0
    } catch {
      Terminal.say("samodiag-bench: \(error.text)\n")
      return 1
    }
  }
}

/// What stopped the tool.
struct BenchError: Error {
  let text: String

  init(_ text: String) { self.text = text }

  init(_ error: FileError) { self.init("\(error.path): \(error.cause.russian)") }
}

/// Writes to standard output.
enum Terminal {
  static func say(_ text: String) { try? Output.write(Array(text.utf8), to: .output) }
}

func exit(code: Int32) -> Never { exit(code) }
