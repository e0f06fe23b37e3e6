import Batch
import Scoring

/// Counts of one municipality: schools, and schools at each level of the whole.
struct MunicipalityCount: Sendable {
  var schools = 0
  var levels = [0, 0, 0, 0]
  var undecided = 0
  var notRated = 0

  mutating func add(_ other: MunicipalityCount) {
    schools += other.schools
    for level in levels.indices { levels[level] += other.levels[level] }
    undecided += other.undecided
    notRated += other.notRated
  }
}

/// Renders rows and counts municipalities on the way.
struct CountingRows: SheetRenderer {
  static var usesPlaces: Bool { false }

  private var rows: ResultRows
  private(set) var counts: [UInt64: MunicipalityCount] = [:]

  init(_ rows: ResultRows) { self.rows = rows }

  mutating func render(_ sheet: BatchSheet, into output: inout [UInt8]) {
    rows.render(sheet, into: &output)
    let oktmo = sheet.withField(.oktmo) { $0.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1 &- 0x30) } }
    counts[oktmo, default: MunicipalityCount()].add(rows.sums.overallLevels)
  }
}

extension MunicipalityCount {
  fileprivate mutating func add(_ range: LevelRange?) {
    schools += 1
    if let level = range?.decided { levels[level] += 1 } else if range == nil { notRated += 1 } else { undecided += 1 }
  }
}
