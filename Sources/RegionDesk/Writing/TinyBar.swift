import Region
import RegionReports
import Reports
import RussianText

/// Levels of a group as a narrow bar, without words: the numbers stand beside it.
struct TinyBar {
  let counts: [Int]
  let marks: [LevelMark]

  /// Drawn in whole hundredths; what rounding leaves goes to the last part.
  func write(to page: inout PageWriter) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    page.html.open(
      "svg",
      ["class": "tiny", "viewBox": "0 0 100 8", "preserveAspectRatio": "none", "aria-hidden": "true"])
    var sum = 0
    var left = 0
    for (mark, count) in zip(marks, counts) where count > 0 {
      sum += count
      let right = 100 * sum / total
      if right > left {
        let (paint, top, bottom) = Self.part(mark.tone)
        page.html.element("path", ["class": "f-\(paint)", "d": "M\(left) \(top)H\(right)V\(bottom)H\(left)Z"])
      }
      left = right
    }
    page.html.close()
  }

  /// What is no level is lower than the bar: half of it where it is not decided, a line where nothing is rated.
  private static func part(_ tone: LevelMark.Tone) -> (paint: String, top: Int, bottom: Int) {
    switch tone {
    case .worst, .weak, .fair, .best: (tone.rawValue, 0, 8)
    case .open: ("muted", 3, 8)
    case .unrated: ("muted", 7, 8)
    }
  }
}

extension PageWriter {
  /// How many schools of a group stand below the first cut score, of those whose level is decided, over the bar of all levels.
  ///
  /// A small group is a count like any other; where nobody's level is decided there is nothing to say, and that is no zero.
  mutating func heat(_ distribution: Distribution, to path: String, anchor: String?) {
    let decided = distribution.levels.reduce(0, +)
    let below = distribution.counts.first ?? 0
    guard distribution.total > 0 else { return cell("нет данных", class: "heat none", sort: -2) }
    guard decided > 0 else {
      return cell(class: "heat none", sort: -1) { page in
        page.html.text("не опре\u{AD}делён")
        TinyBar(counts: distribution.counts, marks: page.desk.subject.marks).write(to: &page)
      }
    }
    // Tenths of the share choose the shade; the number beside it says exactly.
    let shade = below == 0 ? 0 : 10 * below < decided ? 1 : 4 * below < decided ? 2 : 2 * below < decided ? 3 : 4
    cell(class: "heat h\(shade)", sort: 100_000 * below / decided) { page in
      page.html.element(
        "a", ["href": page.root + path + (anchor.map { "#" + $0 } ?? "")],
        text: "\(number(below))\u{A0}из\u{A0}\(number(decided))")
      TinyBar(counts: distribution.counts, marks: page.desk.subject.marks).write(to: &page)
    }
  }
}
