import RubricModel

extension Basis.Kind {
  /// One word for a column.
  package var word: String {
    switch self {
    case .document: "документ"
    case .slide2022: "слайд 2022"
    case .practice: "практика"
    case .assumption: "допущение"
    }
  }
}

extension Basis {
  /// A basis in short, its source by id: «документ [S2], фрагмент 6».
  package var shortWords: String {
    var text = kind.word
    if let certainty { text += certainty == .high ? ", известно твёрдо" : ", известно неполно" }
    if let source { text += " [\(source)]" }
    if let at { text += ", \(at)" }
    if let note { text += " — \(note)" }
    return text
  }
}

extension Rubric {
  /// The sources behind some bases, each once, in declared order: «[S2] Концепция …».
  package func sourceList(_ bases: [Basis]) -> [String] {
    let cited = Set(bases.compactMap(\.source))
    return sources.filter { cited.contains($0.id) }.map { source in
      "[\(source.id)] \(source.title)" + (source.url.map { ", \($0)" } ?? "")
    }
  }

  /// A basis in words with its citation: «документ: концепция проекта (S2), критерий «Развитие талантов»».
  package func words(_ basis: Basis) -> String {
    var text = basis.kind.word
    if let certainty = basis.certainty { text += certainty == .high ? ", известно твёрдо" : ", известно неполно" }
    if let id = basis.source {
      let title = sources.first { $0.id == id }?.title
      text += ": " + (title.map { "\($0) [\(id)]" } ?? "[\(id)]")
      if let at = basis.at { text += ", \(at)" }
    }
    if let note = basis.note { text += " — \(note)" }
    return text
  }
}
