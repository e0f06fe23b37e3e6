import RussianText
import Scoring

/// A bar of a share of the maximum with a mark at every cut score: «█████████░│░░│░░░│░░░».
///
/// A share that missing answers could add is dotted. Rounds down, so that a bar never reaches a mark the score has not.
struct LevelBar {
  let cells: Int

  func draw(_ tally: Tally, cuts: CutTable) -> String {
    guard tally.isRated else { return String(repeating: " ", count: cells) }
    let solid = filled(tally.lowestScore, tally.maximum)
    let possible = max(solid, filled(tally.highestScore, tally.maximum))
    let marks = Set(
      (1...max(1, cuts.bounds.count)).map { level in
        filled(min(cuts.points(for: level, maximum: tally.maximum), tally.maximum), tally.maximum)
      })
    return (0..<cells).map { cell in
      if cell < solid { return "█" }
      if cell < possible { return "▒" }
      return marks.contains(cell) ? "│" : "·"
    }.joined()
  }

  private func filled(_ score: Int, _ maximum: Int) -> Int { score * cells / maximum }
}
