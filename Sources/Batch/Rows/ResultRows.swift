import RubricModel
import Scoring

/// Renders one CSV row a school straight from the sums: id, municipality, edition, wave, then level, score and maximum of each direction and of
/// the whole.
///
/// RFC 4180 with commas and line feeds. An undecided level is `base..medium`; nothing stands where nothing is rated (M3, M5).
package struct ResultRows: SheetRenderer {
  package static var usesPlaces: Bool { false }

  private let directions: [String]
  private var columns: EditionColumns?
  /// Sums of the sheet rendered last.
  package private(set) var sums = SheetSums()

  /// Columns for the directions with these ids; those of one that an edition lacks stay empty.
  package init(directions: [String]) { self.directions = directions }

  /// The line above the rows.
  package var header: [UInt8] {
    let columns = (directions + ["overall"]).flatMap { ["\($0)_level", "\($0)_score", "\($0)_max"] }
    return Array((["id", "oktmo", "rubric", "wave"] + columns).joined(separator: ",").utf8) + [0x0A]
  }

  package mutating func render(_ sheet: BatchSheet, into output: inout [UInt8]) {
    sums.sum(sheet)
    let columns = columns(of: sheet.edition)
    var row = CSVRow()
    sheet.withField(.schoolID) { row.append($0, to: &output) }
    sheet.withField(.oktmo) { row.append($0, to: &output) }
    row.append(plain: columns.rubric, to: &output)
    sheet.withField(.wave) { row.append($0, to: &output) }
    for direction in columns.directions {
      guard let direction else {
        for _ in 0..<3 { row.appendNothing(to: &output) }
        continue
      }
      let tally = sums.directions[direction]
      row.append(plain: columns.name(of: sums.levels[direction]), to: &output)
      row.append(tally.score, to: &output)
      row.append(tally.maximum, to: &output)
    }
    row.append(plain: columns.name(of: sums.overallLevels), to: &output)
    row.append(sums.overall.raw, to: &output)
    row.append(sums.overall.maximum, to: &output)
    output.append(0x0A)
  }

  /// The columns of an edition; most batches have one edition only.
  private mutating func columns(of edition: Edition) -> EditionColumns {
    if let columns, columns.edition === edition { return columns }
    let columns = EditionColumns(edition, directions)
    self.columns = columns
    return columns
  }
}

/// What an edition puts into the columns.
private struct EditionColumns {
  let edition: Edition
  let rubric: [UInt8]
  /// For each column the direction of the edition.
  let directions: [Int?]
  /// Names of levels and of undecided ones, by lowest and highest.
  private let names: [[[UInt8]]]

  init(_ edition: Edition, _ ids: [String]) {
    self.edition = edition
    rubric = Array(edition.rubric.id.utf8)
    directions = ids.map { id in edition.rubric.directions.firstIndex { $0.id == id } }
    let levels = edition.rubric.levels.levels.map(\.id)
    names = levels.map { lowest in
      levels.map { highest in Array((lowest == highest ? lowest : "\(lowest)..\(highest)").utf8) }
    }
  }

  func name(of range: LevelRange?) -> [UInt8] { range.map { names[$0.lowest][$0.highest] } ?? [] }
}
