import Reading
import RubricModel
import Scoring

/// One accepted sheet, ready to be scored; a view into buffers of its worker, valid only while it is being rendered.
package struct BatchSheet {
  /// Where the header of the sheet is.
  enum Header {
    /// In the bytes of the sheet.
    case scanned(FastSheet)
    case read(AnswerSheet)
  }

  package let edition: Edition
  package let passport: Passport
  /// One state for each indicator in declared order, as the school gave it.
  package let states: UnsafeBufferPointer<AnswerState>
  /// The sheet as sent.
  package let bytes: UnsafeRawBufferPointer
  let header: Header
  package let place: Place

  /// The sheet without its answers; those stand in `states`.
  package var sheet: AnswerSheet {
    switch header {
    case .read(let sheet): sheet
    case .scanned(let scanned): scanned.sheet(in: bytes, at: place)
    }
  }

  /// The row of states as an array.
  package var row: [AnswerState] { Array(states) }

  /// Sums of one direction of the edition.
  package func tally(direction: Int) -> Tally {
    edition.compiled.tally(direction: direction, states: states, passport: passport)
  }
}
