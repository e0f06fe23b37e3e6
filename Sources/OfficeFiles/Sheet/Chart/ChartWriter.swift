/// Writes one chart as a part of its own (`xl/charts/chartN.xml`).
struct ChartWriter {
  static let chart = "http://schemas.openxmlformats.org/drawingml/2006/chart"
  private static let axes = (category: "111111111", value: "222222222")

  let chart: SheetChart
  let sheet: Sheet
  /// As a reference names it.
  let sheetName: String

  init(_ chart: SheetChart, on sheet: Sheet, named name: String) {
    self.chart = chart
    self.sheet = sheet
    sheetName = SheetPackage.quoted(name)
  }

  func write() -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "c:chartSpace",
      ["xmlns:c": Self.chart, "xmlns:a": WordNames.drawing, "xmlns:r": WordNames.relationships])
    xml.element("c:lang", ["val": "ru-RU"])
    xml.element("c:roundedCorners", ["val": "0"])
    xml.element("c:chart") { xml in
      title(chart.title, size: 1200, &xml)
      xml.element("c:autoTitleDeleted", ["val": "0"])
      xml.element("c:plotArea") { xml in
        xml.element("c:layout")
        bars(&xml)
        ChartAxes(chart, category: Self.axes.category, value: Self.axes.value).write(&xml, title: title)
      }
      if chart.series.count > 1 {
        xml.element("c:legend") { xml in
          xml.element("c:legendPos", ["val": "b"])
          xml.element("c:overlay", ["val": "0"])
        }
      }
      xml.element("c:plotVisOnly", ["val": "1"])
      xml.element("c:dispBlanksAs", ["val": "gap"])
    }
    fill(SheetChart.Paint("FFFFFF"), &xml)
    text(size: 900, colour: "1A1A1A", &xml)
    xml.close()
    return xml.bytes
  }

  private func bars(_ xml: inout XMLWriter) {
    xml.open("c:barChart")
    xml.element("c:barDir", ["val": chart.kind == .columns ? "col" : "bar"])
    xml.element("c:grouping", ["val": chart.kind == .shares ? "percentStacked" : "clustered"])
    xml.element("c:varyColors", ["val": "0"])
    for (number, series) in chart.series.enumerated() { write(series, number, &xml) }
    xml.element("c:gapWidth", ["val": chart.kind == .shares ? "40" : "60"])
    if chart.kind == .shares { xml.element("c:overlap", ["val": "100"]) }
    xml.element("c:axId", ["val": Self.axes.category])
    xml.element("c:axId", ["val": Self.axes.value])
    xml.close()
  }

  private func write(_ series: SheetChart.Series, _ number: Int, _ xml: inout XMLWriter) {
    xml.open("c:ser")
    xml.element("c:idx", ["val": "\(number)"])
    xml.element("c:order", ["val": "\(number)"])
    xml.element("c:tx") { xml in
      xml.element("c:strRef") { xml in
        xml.element("c:f", text: "\(sheetName)!\(series.name.absolute)")
        texts([words(at: series.name)], &xml)
      }
    }
    fill(series.paint, &xml)
    xml.element("c:invertIfNegative", ["val": "0"])
    labels(series, &xml)
    xml.element("c:cat") { xml in
      xml.element("c:strRef") { xml in
        xml.element("c:f", text: "\(sheetName)!\(chart.categories.absolute)")
        texts(chart.categories.places.map(words), &xml)
      }
    }
    xml.element("c:val") { xml in
      xml.element("c:numRef") { xml in
        xml.element("c:f", text: "\(sheetName)!\(series.values.absolute)")
        numbers(series.values.places.map { sheet.cell($0)?.number }, &xml)
      }
    }
    xml.close()
  }

  /// Zeros are left unsaid: they would lie on their neighbours.
  private func labels(_ series: SheetChart.Series, _ xml: inout XMLWriter) {
    xml.open("c:dLbls")
    xml.element("c:numFmt", ["formatCode": "#,##0;-#,##0;", "sourceLinked": "0"])
    xml.element("c:spPr") { xml in
      xml.element("a:noFill")
      xml.element("a:ln") { $0.element("a:noFill") }
    }
    text(size: 900, colour: chart.kind == .shares ? series.paint.ink : "1A1A1A", &xml)
    xml.element("c:dLblPos", ["val": chart.kind == .shares ? "ctr" : "outEnd"])
    let shown: [(StaticString, String)] = [
      ("c:showLegendKey", "0"), ("c:showVal", "1"), ("c:showCatName", "0"), ("c:showSerName", "0"),
      ("c:showPercent", "0"), ("c:showBubbleSize", "0"),
    ]
    for (name, value) in shown { xml.element(name, ["val": value]) }
    xml.close()
  }

  private func words(at place: CellPlace) -> String {
    guard let cell = sheet.cell(place) else { return "" }
    if case .text(let text) = cell.value { return text }
    return cell.number ?? ""
  }

  private func texts(_ texts: [String], _ xml: inout XMLWriter) {
    xml.open("c:strCache")
    xml.element("c:ptCount", ["val": "\(texts.count)"])
    for (number, text) in texts.enumerated() {
      xml.element("c:pt", ["idx": "\(number)"]) { $0.element("c:v", text: text) }
    }
    xml.close()
  }

  private func numbers(_ numbers: [String?], _ xml: inout XMLWriter) {
    xml.open("c:numCache")
    xml.element("c:formatCode", text: "General")
    xml.element("c:ptCount", ["val": "\(numbers.count)"])
    for case (let place, let number?) in numbers.enumerated() {
      xml.element("c:pt", ["idx": "\(place)"]) { $0.element("c:v", text: number) }
    }
    xml.close()
  }

  private func title(_ title: String, size: Int, _ xml: inout XMLWriter) {
    xml.element("c:title") { xml in
      xml.element("c:tx") { xml in
        xml.element("c:rich") { xml in
          xml.element("a:bodyPr")
          xml.element("a:p") { xml in
            xml.element("a:pPr") { $0.element("a:defRPr", ["sz": "\(size)", "b": "1"]) }
            xml.element("a:r") { xml in
              xml.element("a:rPr", ["lang": "ru-RU", "sz": "\(size)", "b": "1"])
              xml.element("a:t", text: title)
            }
          }
        }
      }
      xml.element("c:overlay", ["val": "0"])
    }
  }

  private func fill(_ paint: SheetChart.Paint, _ xml: inout XMLWriter) {
    // White between parts, so that they are told apart where print has no colour.
    var line = "FFFFFF"
    xml.element("c:spPr") { xml in
      switch paint.pattern {
      case .plain: xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": paint.colour]) }
      case .framed(let colour):
        line = colour
        xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": paint.colour]) }
      case .hatched(let colour):
        line = colour
        xml.element("a:pattFill", ["prst": "wdDnDiag"]) { xml in
          xml.element("a:fgClr") { $0.element("a:srgbClr", ["val": colour]) }
          xml.element("a:bgClr") { $0.element("a:srgbClr", ["val": paint.colour]) }
        }
      }
      xml.element("a:ln", ["w": "6350"]) { xml in
        xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": line]) }
      }
    }
  }

  private func text(size: Int, colour: String, _ xml: inout XMLWriter) {
    xml.element("c:txPr") { xml in
      xml.element("a:bodyPr")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { xml in
          xml.element("a:defRPr", ["sz": "\(size)"]) { xml in
            xml.element("a:solidFill") { $0.element("a:srgbClr", ["val": colour]) }
          }
        }
        xml.element("a:endParaRPr", ["lang": "ru-RU"])
      }
    }
  }
}
