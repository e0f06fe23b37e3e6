/// Writes a picture that stands in the line, PNG first and SVG in the extension of Office 2016.
struct WordPictureWriter {
  var picture: WordPicture
  /// Relationship ids.
  var ids: (png: String, svg: String)
  /// Unique in the document.
  var number: Int

  func write(_ xml: inout XMLWriter) {
    xml.open("w:drawing")
    xml.open(
      "wp:inline", ["xmlns:wp": WordNames.wordDrawing, "distT": "0", "distB": "0", "distL": "0", "distR": "0"])
    xml.element("wp:extent", ["cx": "\(picture.width)", "cy": "\(picture.height)"])
    xml.element(
      "wp:docPr", ["id": "\(number)", "name": "Рисунок \(number)", "descr": picture.description])
    xml.open("wp:cNvGraphicFramePr")
    xml.element("a:graphicFrameLocks", ["xmlns:a": WordNames.drawing, "noChangeAspect": "1"])
    xml.close()
    xml.open("a:graphic", ["xmlns:a": WordNames.drawing])
    xml.open("a:graphicData", ["uri": WordNames.picture])
    xml.open("pic:pic", ["xmlns:pic": WordNames.picture])
    xml.open("pic:nvPicPr")
    xml.element("pic:cNvPr", ["id": "\(number)", "name": "Рисунок \(number)", "descr": picture.description])
    xml.element("pic:cNvPicPr")
    xml.close()
    fill(&xml)
    shape(&xml)
    for _ in 0..<5 { xml.close() }
  }

  private func fill(_ xml: inout XMLWriter) {
    xml.open("pic:blipFill")
    xml.open("a:blip", ["xmlns:r": WordNames.relationships, "r:embed": ids.png])
    xml.open("a:extLst")
    xml.open("a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"])
    xml.element("asvg:svgBlip", ["xmlns:asvg": WordNames.svg, "r:embed": ids.svg])
    for _ in 0..<3 { xml.close() }
    xml.element("a:stretch") { $0.element("a:fillRect") }
    xml.close()
  }

  private func shape(_ xml: inout XMLWriter) {
    xml.open("pic:spPr")
    xml.open("a:xfrm")
    xml.element("a:off", ["x": "0", "y": "0"])
    xml.element("a:ext", ["cx": "\(picture.width)", "cy": "\(picture.height)"])
    xml.close()
    xml.element("a:prstGeom", ["prst": "rect"]) { $0.element("a:avLst") }
    xml.close()
  }
}
