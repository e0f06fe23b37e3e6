import RubricModel
import Scoring

/// One file's way in: bytes become a row of states for the evaluator, or problems.
package struct SheetIntake: Sendable {
  package let resolver: AnswerResolver

  /// An intake for sheets of one edition.
  package init(_ resolver: AnswerResolver) {
    self.resolver = resolver
  }

  /// Reads and resolves one sheet; all problems of both steps, in the order of the text.
  package func take(_ bytes: [UInt8], file: String, firstLine: Int = 1) -> TakenSheet {
    let reading = AnswerSheetReader().read(bytes, file: file, firstLine: firstLine)
    guard let sheet = reading.sheet else { return TakenSheet(sheet: nil, resolved: nil, problems: reading.problems) }
    let resolved = resolver.resolve(sheet, reading.places)
    let problems = (reading.problems + resolved.problems).enumerated().sorted { a, b in
      (a.element.place.line, a.element.place.column, a.offset) < (
        b.element.place.line, b.element.place.column, b.offset
      )
    }
    return TakenSheet(sheet: sheet, resolved: resolved, problems: problems.map(\.element))
  }
}

/// A sheet with all that is known about it.
package struct TakenSheet: Sendable {
  package let sheet: AnswerSheet?
  package let resolved: ResolvedSheet?
  package let problems: [Problem]

  /// Whether it may be scored: it was read, and no problem is an error.
  package var isAccepted: Bool { resolved != nil && !problems.contains { $0.severity == .error } }
}
