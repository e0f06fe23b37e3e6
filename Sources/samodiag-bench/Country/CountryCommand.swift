import Batch
import FileSystem

/// Writes the invented country as files, as lines, or both; the same seed gives the same bytes.
struct CountryCommand {
  private let options: BenchOptions

  init(_ options: BenchOptions) { self.options = options }

  func run() throws(BenchError) {
    let schools = try options.number("schools", 1000)
    let name = options.text("form") ?? SheetWriter.Form.compact.rawValue
    guard let form = SheetWriter.Form(rawValue: name) else { throw BenchError("--form: \(name)") }
    let seed = UInt64(try options.number("seed", 2026))
    var country = CountrySheet(rubric: try options.edition().rubric, schools: schools, seed: seed, form: form)
    if let word = options.text("wave") {
      guard let round = CountryWave.Round(rawValue: word) else { throw BenchError("--wave: 1 or 2, not \(word)") }
      country.wave = CountryWave(round: round, seed: seed)
    }
    guard options.text("out") != nil || options.text("ndjson") != nil else {
      throw BenchError("--out or --ndjson is missing")
    }
    if let folder = options.text("out") { try writeFiles(country, schools, folder) }
    if let path = options.text("ndjson") { try writeLines(country, schools, path) }
  }

  private func writeFiles(_ country: CountrySheet, _ schools: Int, _ folder: String) throws(BenchError) {
    for number in 0..<schools where country.wave.includes(number) {
      let region = Path.join(folder, CountrySchool.padded(CountrySchool.region(of: number, in: schools), 2))
      do throws(FileError) { try Files.makeFolder(region) } catch { throw BenchError(error) }
      let file = try PlainFile(Path.join(region, "\(CountrySchool.padded(number, 6)).json"))
      try file.write(country.bytes(number: number))
    }
  }

  private func writeLines(_ country: CountrySheet, _ schools: Int, _ path: String) throws(BenchError) {
    let file = try PlainFile(path)
    for number in 0..<schools where country.wave.includes(number) {
      try file.write(country.bytes(number: number).filter { $0 != 0x0A } + [0x0A])
    }
  }
}
