/// The two axes of a bar chart.
struct ChartAxes {
  private let chart: SheetChart
  private let category: String
  private let value: String

  /// Axes with the ids that the bars name.
  init(_ chart: SheetChart, category: String, value: String) {
    self.chart = chart
    self.category = category
    self.value = value
  }

  /// Lying bars read from the top, so their categories run downwards and the numbers stand at the far end, below.
  func write(_ xml: inout XMLWriter, title: (String, Int, inout XMLWriter) -> Void) {
    let isLying = chart.kind != .columns
    xml.open("c:catAx")
    begin(&xml, category, isReversed: isLying, position: isLying ? "l" : "b")
    if let words = chart.categoryTitle { title(words, 900, &xml) }
    end(&xml, format: "General", crosses: value, at: "autoZero")
    xml.element("c:auto", ["val": "1"])
    xml.element("c:lblAlgn", ["val": "ctr"])
    xml.element("c:lblOffset", ["val": "100"])
    // Every category is named, however many there are.
    xml.element("c:tickLblSkip", ["val": "1"])
    xml.element("c:noMultiLvlLbl", ["val": "1"])
    xml.close()
    xml.open("c:valAx")
    begin(&xml, value, isReversed: false, position: isLying ? "b" : "l")
    xml.element("c:majorGridlines") { line("D9D9D9", &$0) }
    if let words = chart.valueTitle { title(words, 900, &xml) }
    end(&xml, format: chart.kind == .shares ? "0%" : "#,##0", crosses: category, at: isLying ? "max" : "autoZero")
    xml.element("c:crossBetween", ["val": "between"])
    xml.close()
  }

  private func begin(_ xml: inout XMLWriter, _ id: String, isReversed: Bool, position: String) {
    xml.element("c:axId", ["val": id])
    xml.element("c:scaling") { xml in
      xml.element("c:orientation", ["val": isReversed ? "maxMin" : "minMax"])
      if id == value && chart.kind != .shares { xml.element("c:min", ["val": "0"]) }
    }
    xml.element("c:delete", ["val": "0"])
    xml.element("c:axPos", ["val": position])
  }

  private func end(_ xml: inout XMLWriter, format: String, crosses: String, at place: String) {
    xml.element("c:numFmt", ["formatCode": format, "sourceLinked": "0"])
    xml.element("c:majorTickMark", ["val": "none"])
    xml.element("c:minorTickMark", ["val": "none"])
    xml.element("c:tickLblPos", ["val": "nextTo"])
    line("9A9A9A", &xml)
    xml.element("c:crossAx", ["val": crosses])
    xml.element("c:crosses", ["val": place])
  }

  private func line(_ colour: String, _ xml: inout XMLWriter) {
    xml.element("c:spPr") { xml in
      xml.element("a:ln", ["w": "6350"]) { xml in
        xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": colour]) }
      }
    }
  }
}
