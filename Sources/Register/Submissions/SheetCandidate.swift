import FileSystem
import Reading
import RubricModel
import Scoring

/// A sheet read and judged, ready to be entered: all that can be known of it without the register.
package struct SheetCandidate: Sendable {
  package let source: SheetFile
  package let sha256: String
  /// What could be read of the sheet; nil when it is no JSON object.
  package let sheet: AnswerSheet?
  /// nil when an error stands in the way.
  package let scored: ScoredTexts?
  package let problems: [Problem]
  /// What its levels rest on; nil when an error stands in the way.
  let counted: CountedAnswers?

  init(
    source: SheetFile, sha256: String, sheet: AnswerSheet? = nil, scored: ScoredTexts? = nil,
    counted: CountedAnswers? = nil, problems: [Problem]
  ) {
    self.source = source
    self.sha256 = sha256
    self.sheet = sheet
    self.scored = scored
    self.counted = counted
    self.problems = problems
  }

  /// Where the sheet stands.
  var place: Place { Place(file: source.file, line: source.line ?? 0) }
}
