import Batch
import Reading
import Region
import RubricModel
import Scoring

/// Keeps a compact row of every accepted sheet: a byte an indicator, the school's names, nothing of the text.
struct RegionCollector: SheetRenderer {
  private(set) var sheets: [RegionSheet] = []
  /// Editions met, by id.
  private(set) var editions: [String: Edition] = [:]
  /// One for all threads: the waves of a school come to whichever is free.
  private let labels = LabelShelf()

  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) {
    let sheet = batch.sheet
    let id = batch.edition.rubric.id
    editions[id] = batch.edition
    sheets.append(
      RegionSheet(
        label: labels.shared(SchoolLabel(sheet.school)), wave: sheet.wave, submitted: sheet.submitted,
        place: batch.place, own: StateRow(edition: id, passport: batch.passport, states: batch.row)))
    // A mark a sheet, by which the caller sees how far it is.
    output.append(0x2E)
  }
}

/// Holds the sheets of a batch against further editions; reads them carefully, for the form of an answer is needed, not only its points.
struct TransferCollector: SheetRenderer {
  private let targets: [(id: String, transfer: EditionTransfer)]
  /// By the place of the sheet.
  private(set) var rows: [Place: [StateRow]] = [:]

  init(to editions: [RegionEdition]) {
    targets = editions.map { ($0.id, EditionTransfer(to: $0.rubric, $0.compiled)) }
  }

  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) {
    guard let sheet = AnswerSheetReader().read(Array(batch.bytes), file: batch.place.file).sheet else { return }
    rows[batch.place] = targets.filter { $0.id != batch.edition.rubric.id }.map { id, transfer in
      let row = transfer.row(of: sheet)
      return StateRow(edition: id, passport: row.passport, states: row.states, lost: row.lost)
    }
  }
}
