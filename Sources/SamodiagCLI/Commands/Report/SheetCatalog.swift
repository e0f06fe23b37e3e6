import Batch
import FileSystem
import Reading
import RubricModel
import RussianText
import Workers

/// Where an accepted sheet can be had again.
struct SheetReference: Sendable {
  let school: String
  let wave: String
  let rubric: String
  let place: Place
  /// The sheet itself where it is one of many in a file; nil where it has a file of its own.
  let bytes: [UInt8]?

  /// The bytes, as they were sent.
  func load() throws(FileError) -> [UInt8] {
    if let bytes { return bytes }
    return try Files.read(place.file)
  }

  /// The sheet read and scored once more; it may have gone or changed since.
  func open(_ opener: SheetOpener) throws(SheetOpener.Refusal) -> SheetOpener.Opened {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try load() } catch {
      throw SheetOpener.Refusal(status: .dataErrors, problems: [Problem(error)], texts: [:])
    }
    return try opener.open(bytes, at: place)
  }
}

/// Gathers references to all accepted sheets of a batch.
struct SheetCatalog: SheetRenderer {
  private(set) var sheets: [SheetReference] = []
  private var keepsBytes: Bool

  /// `keepsBytes` where sheets come a line each or from a stream, and cannot be had again.
  init(keepsBytes: Bool) { self.keepsBytes = keepsBytes }

  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) {
    let sheet = batch.sheet
    sheets.append(
      SheetReference(
        school: sheet.school.id, wave: sheet.wave, rubric: sheet.rubric, place: batch.place,
        bytes: keepsBytes || batch.place.line > 0 ? Array(batch.bytes) : nil))
  }
}

/// The sheets of one school that make one report: the last wave, and the one before it.
struct ReportJob: Sendable {
  let current: SheetReference
  let previous: SheetReference?

  /// Jobs in the order of school ids; two different sheets of one school for one wave are a problem, and the school is left out.
  static func jobs(_ sheets: [SheetReference]) -> (jobs: [ReportJob], problems: [Problem]) {
    var jobs: [ReportJob] = []
    var problems: [Problem] = []
    let groups = Dictionary(grouping: sheets, by: \.school).sorted { SortKey($0.key) < SortKey($1.key) }
    for (school, group) in groups {
      let ordered = group.sorted {
        ($0.wave, $0.place.file, $0.place.line) < ($1.wave, $1.place.file, $1.place.line)
      }
      if let pair = zip(ordered, ordered.dropFirst()).first(where: { $0.wave == $1.wave }) {
        problems.append(twice(school, pair.0, pair.1))
      } else if let current = ordered.last {
        jobs.append(ReportJob(current: current, previous: ordered.dropLast().last { $0.rubric == current.rubric }))
      }
    }
    return (jobs, problems)
  }

  private static func twice(_ school: String, _ one: SheetReference, _ other: SheetReference) -> Problem {
    let line = one.place.line > 0 ? ", строка \(one.place.line)" : ""
    return Problem(
      "report.two-sheets", at: other.place, "два листа школы \(school) за одну волну: \(wave(other.wave))",
      expected: "один лист школы на волну", found: "ещё один — \(one.place.file)\(line)",
      remedy: "оставьте верный лист, второй уберите; отчёт по этой школе не составлен")
  }
}
