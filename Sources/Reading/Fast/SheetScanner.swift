import RubricModel
import Scoring

/// Reads answer sheets in one pass without a tree, a string or an allocation, and accepts only what is beyond doubt.
///
/// What it refuses is not thereby wrong: the careful reader reads it again and says so, with places. What it accepts the careful
/// reader accepts with the same values (tested by mutation).
package struct SheetScanner: ~Copyable {
  /// Readable bytes required behind every sheet, the first of which is 0.
  package static let tail = FastCursor.tail

  /// Longer sheets are read carefully: limits on the number of values cannot be met below it.
  private static let longest = 1_000_000

  /// How a scan ended.
  package enum Outcome {
    /// The states stand in the row.
    case accepted(FastSheet, ScanTable)
    /// The edition with this id is not among the tables; add it and scan again.
    case unknownRubric(TextSlice)
    /// For the careful reader.
    case refused
  }

  private var tables: [ScanTable] = []
  /// One byte for each item, and some more so that whole vectors may be read and written.
  private var row: UnsafeMutableBufferPointer<Int8>

  /// A scanner that knows no edition yet.
  package init() { row = Self.row(items: 32) }

  deinit { row.deallocate() }

  /// Makes an edition known.
  package mutating func add(_ table: ScanTable) {
    tables.append(table)
    guard table.stride > row.count else { return }
    row.deallocate()
    row = Self.row(items: table.stride)
  }

  private static func row(items: Int) -> UnsafeMutableBufferPointer<Int8> {
    let row = UnsafeMutableBufferPointer<Int8>.allocate(capacity: items)
    row.initialize(repeating: AnswerRow.untouched)
    return row
  }

  /// The states of the sheet accepted last, one for each item of its edition; valid until the next scan.
  package func states(of table: ScanTable) -> UnsafeBufferPointer<AnswerState> {
    let start = row.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: AnswerState.self) }
    return UnsafeBufferPointer(start: start, count: min(table.count, row.count))
  }

  /// Scans one sheet, behind which stand `tail` readable bytes, the first of them 0.
  package mutating func scan(_ sheet: UnsafeRawBufferPointer) -> Outcome {
    guard let start = sheet.baseAddress, sheet.count <= Self.longest else { return .refused }
    var scan = SheetScan(start: start, tables: tables, row: AnswerRow(row))
    return scan.run(length: sheet.count)
  }
}
