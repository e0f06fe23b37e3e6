import OfficeFiles
import RussianText
import TestSupport
import Testing

@testable import Reports

struct ChartTests {
  static let long =
    "Образовательная среда, создание условий для самоопределения и профессиональной ориентации обучающихся"
  static let word = String(repeating: "Сверхдлинное", count: 8)

  static var charts: [Chart] {
    let names = Demo.directions.dropLast(2) + [long, word]
    let ratios = names.indices.map { Ratio($0 * 5, of: 35) }
    let level = LevelMark(long, .open)
    return [
      Demo.radar, Demo.bars, Demo.distribution,
      .radar(RadarChart(title: long, axes: Array(names), series: [.init(long, ratios)], axisTitle: "Направление")),
      .bars(
        BarChart(
          title: long, levels: [level] + Demo.levels,
          rows: names.map { .init($0, value: Ratio(5, of: 7), cuts: [], level: level) }, rowTitle: "Направление")),
      .distribution(
        DistributionChart(
          title: long, levels: Demo.levels, rows: names.map { .init($0, [1, 2_000_000, 3, 4]) }, unit: .schools,
          rowTitle: "Муниципалитет", isShared: false)),
    ]
  }

  @Test(arguments: 0..<6) func noLabelIsCutOff(_ index: Int) {
    let drawing = Self.charts[index].drawing
    for case .text(let text, let point, let size, let anchor, _) in drawing.marks {
      let width = TextMeasure.width(text, size: size)
      let left = point.x - (anchor == .start ? 0 : anchor == .middle ? width / 2 : width)
      #expect(left >= -0.5 && left + width <= drawing.width + 0.5, "\(text) from \(left)")
      #expect(point.y - size * 0.75 >= 0 && point.y + size * 0.25 <= drawing.height, "\(text) at \(point.y)")
    }
  }

  @Test(arguments: 0..<6) func everyWordAndNumberOfThePictureIsInItsTable(_ index: Int) {
    let chart = Self.charts[index]
    let table = chart.table(caption: "")
    let names = table.rows.map { table.cells(of: $0)[0].plain }
    for name in names { #expect(chart.summary.contains(name)) }
    #expect(table.rows.allSatisfy { row in table.cells(of: row).allSatisfy { !$0.isEmpty } })
  }

  @Test func whatIsNoLevelIsToldApartWithoutColour() {
    /// The parts of a bar of one tone, and of its sign in the legend, without their colours.
    func forms(_ tone: LevelMark.Tone) -> [[Point]] {
      let chart = DistributionChart(
        title: "", levels: [LevelMark("слово", tone)], rows: [.init("а", [5])], unit: .schools, rowTitle: "")
      return chart.drawing.marks.compactMap { mark in
        switch mark {
        case .area(let points, _, _), .line(let points, _): points
        case .dot, .text: nil
        }
      }
    }
    let (undecided, unrated) = (LevelMark.undecided.tone, LevelMark.notRated.tone)
    let all = [forms(undecided), forms(unrated), forms(.worst), forms(.fair)]
    #expect(Set(all).count == 4)
    #expect(unrated.solid == .paper, "an empty frame")
  }

  @Test func aDirectionWithoutQuestionsIsNotDrawnAsZero() {
    guard case .radar(let chart) = Demo.radar else { return }
    let rows = chart.table(caption: "").rows
    #expect(rows.last?.cells.dropFirst().allSatisfy { $0.plain == "не оценивается" } == true)
    let points = chart.drawing.marks.count { if case .dot = $0 { true } else { false } }
    // One dot for each rated axis of the first series, and one in the legend.
    #expect(points == 7 + 1)
  }

  @Test(arguments: 0..<6) func picturesAreWellFormedAndScale(_ index: Int) throws {
    let chart = Self.charts[index]
    for place in [SVGWriter.Place.file, .page("f1")] {
      let writer = SVGWriter(drawing: chart.drawing, title: "Т", description: chart.summary, place: place)
      let svg = try Markup.read(writer.write())
      #expect(svg.attributes["role"] == "img")
      #expect(svg.attributes["viewBox"]?.hasPrefix("0 0 680 ") == true)
      #expect(svg.all("desc")[0].text == chart.summary)
      #expect(svg.attributes["font-family"]?.hasSuffix("sans-serif") == true)
    }
  }

  @Test func thePictureOfPixelsShowsWhatWasDrawn() throws {
    var drawing = Drawing(width: 40, height: 20)
    drawing.box(0, 0, 20, 20, .best)
    drawing.text("Ж", 30, 15, size: 14, .middle)
    let png = try #require(DrawingRaster(drawing: drawing, scale: 1).png())
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(DrawingRaster(drawing: drawing, scale: 1).png() == png)
    let empty = try #require(DrawingRaster(drawing: Drawing(width: 40, height: 20), scale: 1).png())
    #expect(empty.count < png.count)
  }

  @Test func halfCoveredPixelsAreHalfPainted() {
    var coverage = Coverage(left: 0, top: 0, right: 3, bottom: 1)
    let corners = [Point(0.5, 0), Point(2, 0), Point(2, 1), Point(0.5, 1)]
    for (index, corner) in corners.enumerated() { coverage.edge(corner, corners[(index + 1) % 4]) }
    var found: [Int] = [0, 0, 0]
    coverage.forEach { x, _, eighths in found[x] = eighths }
    #expect(found == [4, 8, 0])
  }

  @Test func everyRussianLetterHasAForm() {
    for scalar in (0x410...0x44F).compactMap(Unicode.Scalar.init) + ["Ё", "ё", "№", "«", "»", "—", "%", "0", "z"] {
      let glyph = GlyphSet.standard.glyph(scalar)
      #expect(glyph.advance > 100 && !glyph.contours.isEmpty, "\(scalar)")
    }
    #expect(TextMeasure.width("ш", size: 10) > TextMeasure.width("г", size: 10))
  }

  @Test(arguments: [(0.0, 0.0, -1.0), (0.25, 1, 0), (0.5, 0, 1), (0.75, -1, 0), (0.125, 0.707_106_781, -0.707_106_781)])
  func directionsGoClockwiseFromTheTop(_ share: Double, _ x: Double, _ y: Double) {
    let direction = Turn.direction(share)
    #expect(abs(direction.x - x) < 1e-9 && abs(direction.y - y) < 1e-9)
  }

  @Test(arguments: [(0, 0), (5, 0), (-3, 10), (30, 10), (Int.max, 1)]) func strangeNumbersDoNotTrap(
    _ part: Int, _ whole: Int
  ) {
    let ratio = Ratio(part, of: whole)
    let chart = BarChart(
      title: "", levels: [],
      rows: [.init("", value: ratio, lowest: ratio, highest: ratio, cuts: [ratio], level: Demo.levels[0])],
      rowTitle: "")
    #expect(chart.drawing.height > 0)
    let radar = RadarChart(title: "", axes: ["а"], series: [.init("", [ratio])], axisTitle: "")
    #expect(radar.drawing.marks.isEmpty)
    let counts = DistributionChart(
      title: "", levels: Demo.levels, rows: [.init("", [part, part])], unit: .schools, rowTitle: "")
    #expect(counts.drawing.height > 0)
  }
}
