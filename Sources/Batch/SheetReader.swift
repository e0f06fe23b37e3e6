import Reading
import RubricModel
import Scoring

/// Reads one sheet after another: by the scanner where it accepts, by the careful reader where it does not.
struct SheetReader: ~Copyable {
  private let shelf: EditionShelf
  private let notes: BatchScorer.Notes
  private var scanner = SheetScanner()
  private var editions: [Edition] = []
  private let careful = AnswerSheetReader()

  init(_ shelf: EditionShelf, notes: BatchScorer.Notes) {
    self.shelf = shelf
    self.notes = notes
  }

  /// Reads a sheet, behind which stand `SheetScanner.tail` bytes, the first of them 0; hands it to `render` if it is accepted.
  mutating func read(
    _ bytes: UnsafeRawBufferPointer, at place: Place, _ outcome: inout PieceOutcome,
    render: (BatchSheet, inout [UInt8]) -> Void
  ) {
    guard let (scanned, edition) = scan(bytes) else { return readCarefully(bytes, at: place, &outcome, render: render) }
    let hasNotes = scanned.hasOwnID || scanned.leftOut > 0
    if hasNotes, notes == .reported { return readCarefully(bytes, at: place, &outcome, render: render) }
    outcome.summary.scored += 1
    if scanned.hasOwnID { outcome.summary.ownIDs += 1 }
    if scanned.leftOut > 0 { outcome.summary.withAnswersLeftOut += 1 }
    guard let table = edition.table else { return }
    render(
      BatchSheet(
        edition: edition, passport: scanned.passport, states: scanner.states(of: table), bytes: bytes,
        header: .scanned(scanned), place: place), &outcome.output)
  }

  private mutating func scan(_ bytes: UnsafeRawBufferPointer) -> (FastSheet, Edition)? {
    while true {
      switch scanner.scan(bytes) {
      case .accepted(let sheet, let table):
        return editions.first { $0.table === table }.map { (sheet, $0) }
      case .unknownRubric(let id):
        let known = editions.count
        if case .edition(let edition) = shelf.entry(id.text(in: bytes)) { add(edition) }
        if editions.count == known { return nil }
      case .refused: return nil
      }
    }
  }

  /// Makes an edition known to the scanner.
  private mutating func add(_ edition: Edition) {
    guard let table = edition.table, !editions.contains(where: { $0 === edition }) else { return }
    editions.append(edition)
    scanner.add(table)
  }
}

extension SheetReader {
  private mutating func readCarefully(
    _ bytes: UnsafeRawBufferPointer, at place: Place, _ outcome: inout PieceOutcome,
    render: (BatchSheet, inout [UInt8]) -> Void
  ) {
    let reading = careful.read(Array(bytes), file: place.file, firstLine: max(1, place.line))
    outcome.problems += reading.problems
    guard let sheet = reading.sheet else {
      outcome.summary.refused += 1
      return
    }
    let edition: Edition
    switch shelf.entry(sheet.rubric) {
    case .edition(let found): edition = found
    case .missing: return outcome.missEdition(sheet.rubric, at: reading.places.rubric)
    case .unusable: return outcome.leaveOut(for: sheet.rubric)
    }
    let resolved = edition.resolver.resolve(sheet, reading.places)
    outcome.problems += resolved.problems
    add(edition)
    guard reading.isAccepted, !resolved.problems.contains(where: { $0.severity == .error }) else {
      outcome.summary.refused += 1
      return
    }
    outcome.summary.scored += 1
    outcome.summary.readCarefully += 1
    outcome.summary.count(notes: reading.problems + resolved.problems)
    resolved.states.withUnsafeBufferPointer { states in
      render(
        BatchSheet(
          edition: edition, passport: resolved.passport, states: states, bytes: bytes, header: .read(sheet),
          place: place),
        &outcome.output)
    }
  }
}
