/// Writes the layer of a sheet that its charts lie on (`xl/drawings/drawingN.xml`).
struct DrawingWriter {
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
  /// English metric units in a point.
  private static let unitsAPoint = 12_700

  /// Charts with the ids of their relationships.
  let charts: [(chart: SheetChart, id: String)]

  func write() -> [UInt8] {
    var xml = XMLWriter()
    xml.open("xdr:wsDr", ["xmlns:xdr": Self.drawing, "xmlns:a": WordNames.drawing])
    for (number, entry) in charts.enumerated() { write(entry.chart, entry.id, number + 1, &xml) }
    xml.close()
    return xml.bytes
  }

  private func write(_ chart: SheetChart, _ id: String, _ number: Int, _ xml: inout XMLWriter) {
    let (width, height) = (chart.width * Self.unitsAPoint, chart.height * Self.unitsAPoint)
    xml.open("xdr:oneCellAnchor")
    xml.element("xdr:from") { xml in
      xml.element("xdr:col", text: "\(chart.place.column)")
      xml.element("xdr:colOff", text: "0")
      xml.element("xdr:row", text: "\(chart.place.row)")
      xml.element("xdr:rowOff", text: "0")
    }
    xml.element("xdr:ext", ["cx": "\(width)", "cy": "\(height)"])
    xml.element("xdr:graphicFrame", ["macro": ""]) { xml in
      xml.element("xdr:nvGraphicFramePr") { xml in
        xml.element(
          "xdr:cNvPr", ["id": "\(number + 1)", "name": "Диаграмма \(number)", "descr": chart.alternative])
        xml.element("xdr:cNvGraphicFramePr")
      }
      xml.element("xdr:xfrm") { xml in
        xml.element("a:off", ["x": "0", "y": "0"])
        xml.element("a:ext", ["cx": "0", "cy": "0"])
      }
      xml.element("a:graphic") { xml in
        xml.element("a:graphicData", ["uri": ChartWriter.chart]) { xml in
          xml.element(
            "c:chart", ["xmlns:c": ChartWriter.chart, "xmlns:r": WordNames.relationships, "r:id": id])
        }
      }
    }
    xml.element("xdr:clientData")
    xml.close()
  }
}
