import RubricModel
import RussianText

/// Names documents that show an answer: the rubric says of each step what proves it.
struct EvidenceBook {
  /// Start of the school year in which the wave falls; orders are dated from it.
  private let year: Int

  init(wave: ISOMonth) {
    year = wave.month < 8 ? wave.year - 1 : wave.year
  }

  /// One or two documents for the option reached; none where nothing is there to show.
  func documents(_ indicator: Indicator, option index: Int, _ draw: inout Draw) -> [String] {
    guard index > 0, indicator.scale.options.indices.contains(index) else { return [] }
    let points = indicator.scale.options[index].points
    guard let evidence = indicator.steps.first(where: { $0.to == points })?.measure.evidence else { return [] }
    let pieces = Self.pieces(evidence)
    let start = draw.below(pieces.count)
    let chosen = draw.happens(400) ? pieces[start...].prefix(2) : pieces[start...].prefix(1)
    return chosen.map { dated($0, &draw) }
  }

  /// Parts of a list, commas inside brackets and quotation marks left alone.
  private static func pieces(_ list: String) -> [String] {
    var pieces = [""]
    var depth = 0
    for character in list {
      switch character {
      case "(", "«": depth += 1
      case ")", "»": depth -= 1
      default: break
      }
      if character == ",", depth == 0 { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
    }
    return pieces.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  private func dated(_ piece: String, _ draw: inout Draw) -> String {
    guard piece == "приказ" || piece.hasPrefix("приказ ") else { return piece }
    let day = draw.among(1...28)
    let month = draw.pick(["08", "09", "10"]) ?? "09"
    return "\(piece) от \(day < 10 ? "0" : "")\(day).\(month).\(year) №\u{A0}\(draw.among(18...240))"
  }
}
