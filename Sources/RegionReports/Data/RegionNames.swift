import Region
import RubricModel
import Scoring

/// Ids of levels and scopes as machine outputs write them.
extension RegionEdition {
  /// Id of a slot: a level, `undecided`, `notRated`.
  func slotID(_ slot: Int) -> String {
    let levels = rubric.levels.levels
    if slot < levels.count { return levels[slot].id }
    return slot == levels.count ? Measures.undecided : Measures.notRated
  }

  func id(of scope: LevelScope) -> String {
    switch scope {
    case .overall: "overall"
    case .direction(let index): rubric.directions[index].id
    }
  }
}

extension LeftOut.Reason {
  /// The word of machine outputs.
  var word: String {
    switch self {
    case .notSubmitted(let why): why == nil ? "notSubmitted" : "excused"
    case .refused: "refused"
    case .withdrawn: "withdrawn"
    case .otherEdition: "otherEdition"
    case .copy: "copy"
    case .superseded: "superseded"
    case .contradictory: "contradictory"
    }
  }

  /// All words.
  static let words = [
    "notSubmitted", "excused", "refused", "withdrawn", "otherEdition", "copy", "superseded", "contradictory",
  ]
}

extension Flag.Kind {
  /// The word of machine outputs.
  var word: String {
    switch self {
    case .allMaxima: "allMaxima"
    case .copyOfLastWave: "copyOfLastWave"
    case .jump: "jump"
    case .contradiction: "contradiction"
    case .sameName: "sameName"
    }
  }

  /// All words.
  static let words = ["allMaxima", "copyOfLastWave", "jump", "contradiction", "sameName"]
}

extension ChangeSplit {
  /// The parts in order, with the words of machine outputs.
  var parts: [(word: String, sums: Measures)] {
    [("start", start), ("left", left), ("edition", edition), ("answers", answers), ("joined", joined), ("end", end)]
  }
}
