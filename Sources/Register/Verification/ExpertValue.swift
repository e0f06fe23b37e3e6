/// What a line of an expert's list does with an indicator.
package enum ExpertValue: Hashable, Sendable {
  /// Points of an option of the indicator's scale, 0…100, stand beside the school's answer.
  case points(Int)
  /// The value in force is taken back, and the school's own answer stands again.
  case takenBack

  /// What is said to be the word for a value that is taken back; the others are taken for it too.
  package static let word = "снято"
  private static let words: Set = [word, "снять", "снят", "снята", "отозвано", "отозвать", "отозван", "отозвана"]

  /// Reads «2» or «снято», whatever the case; nil for anything else.
  package init?(_ text: String) {
    if Self.words.contains(RegistryForm.folded(text)) {
      self = .takenBack
    } else if text.utf8.count <= 3, !text.hasPrefix("+"), let points = Int(text), (0...100).contains(points) {
      self = .points(points)
    } else {
      return nil
    }
  }

  /// The points; nil where the value is taken back.
  package var points: Int? {
    switch self {
    case .points(let points): points
    case .takenBack: nil
    }
  }
}
