import RubricModel

extension Basis.Kind {
  /// One word for a column.
  var word: String {
    switch self {
    case .document: "документ"
    case .slide2022: "слайд 2022"
    case .practice: "практика"
    case .assumption: "допущение"
    }
  }
}

extension Rubric {
  /// A basis in words with its citation: «документ: концепция проекта (S2), критерий «Развитие талантов»».
  func words(_ basis: Basis) -> String {
    var text = basis.kind.word
    if let certainty = basis.certainty { text += certainty == .high ? " (известно твёрдо)" : " (известно неполно)" }
    if let id = basis.source {
      let title = sources.first { $0.id == id }?.title
      text += ": " + (title.map { "\($0) [\(id)]" } ?? "[\(id)]")
      if let at = basis.at { text += ", \(at)" }
    }
    if let note = basis.note { text += " — \(note)" }
    return text
  }
}
