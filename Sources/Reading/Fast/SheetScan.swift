import RubricModel
import Scoring

/// One pass over one sheet: the outer object, and what can only be checked once all of it is read.
struct SheetScan {
  /// Keys of the sheet, one bit each, so that none comes twice and none is missing.
  struct Keys: OptionSet {
    let rawValue: UInt8
    static let format = Keys(rawValue: 1)
    static let rubric = Keys(rawValue: 2)
    static let wave = Keys(rawValue: 4)
    static let school = Keys(rawValue: 8)
    static let answers = Keys(rawValue: 16)
    static let submitted = Keys(rawValue: 32)
    static let comment = Keys(rawValue: 64)
    static let required: Keys = [.format, .rubric, .wave, .school, .answers]
  }

  var cursor: FastCursor
  var found = FastSheet()
  let tables: [ScanTable]
  let row: AnswerRow
  /// The edition under which the answers were read, and where they stand.
  var used: ScanTable?
  var answers: FastCursor

  init(start: UnsafeRawPointer, tables: [ScanTable], row: AnswerRow) {
    cursor = FastCursor(start)
    answers = cursor
    self.tables = tables
    self.row = row
  }

  /// Scans to the end, which must be `length` bytes from the start.
  mutating func run(length: Int) -> SheetScanner.Outcome {
    cursor.skipByteOrderMark()
    cursor.skipSpace()
    guard cursor.take(0x7B) else { return .refused }
    cursor.skipSpace()
    var seen: Keys = []
    repeat {
      guard cursor.take(0x22) else { return .refused }
      let name = cursor.key()
      guard cursor.takeToken(0x3A), let key = member(name), seen.insert(key).inserted else {
        return isWaitingForEdition ? .unknownRubric(found.rubric) : .refused
      }
    } while cursor.takeToken(0x2C)
    guard cursor.take(0x7D), seen.isSuperset(of: .required) else { return .refused }
    cursor.skipSpace()
    guard cursor.offset == length else { return .refused }
    return finish()
  }

  /// The rubric is known by name only, so that its answers cannot be read.
  private var isWaitingForEdition: Bool { found.rubric.count > 0 && table(of: found.rubric) == nil }

  /// Checks what depends on the edition.
  private mutating func finish() -> SheetScanner.Outcome {
    guard let table = table(of: found.rubric) else { return .unknownRubric(found.rubric) }
    if used !== table {
      // The answers came before the id of the edition and were read under another one.
      cursor = answers
      guard scanAnswers(table) else { return .refused }
    }
    guard let kind = kindIndex(in: table), let passport = found.passport(kind: kind, needs: table.needs) else {
      return .refused
    }
    found.passport = passport
    guard let leftOut = row.settle(table, passport: passport) else { return .refused }
    found.leftOut = leftOut
    return .accepted(found, table)
  }

  func table(of id: TextSlice) -> ScanTable? {
    tables.first { $0.rubricID.elementsEqual(bytes(of: id)) }
  }

  func field(_ slice: TextSlice) -> PlainField { PlainField(bytes: bytes(of: slice)) }

  func bytes(of slice: TextSlice) -> UnsafeRawBufferPointer { cursor.bytes(of: slice) }
}

extension SheetScan {
  /// Index of the kind of school among those of the edition; 0 where the sheet may leave it out and does, nil where it is not known.
  func kindIndex(in table: ScanTable) -> Int? {
    guard found.kind.count > 0 else { return table.needs.kind ? nil : 0 }
    var cursor = cursor
    cursor.at = cursor.start + found.kind.offset
    let key = cursor.key()
    let index = key == .long ? table.kinds.index(ofLongKeyAt: &cursor) : table.kinds.index(of: key)
    return index >= 0 ? index : nil
  }
}
