/// A sheet and its margins; lengths in twips (1/1440 inch).
package struct WordPage: Hashable, Sendable {
  package var width: Int
  package var height: Int
  package var top: Int
  package var right: Int
  package var bottom: Int
  package var left: Int
  /// From the edge of the sheet to the header and the footer.
  package var header: Int
  package var footer: Int

  /// A4 with the margins of ГОСТ Р 7.0.97: left 20 mm, right 10, top 20, bottom 20.
  package static let standard = WordPage(
    width: 11_906, height: 16_838, top: 1_134, right: 567, bottom: 1_134, left: 1_134, header: 567, footer: 454)

  /// The same for papers kept longer than ten years: left 30 mm.
  package static let archival = {
    var page = standard
    page.left = 1_701
    return page
  }()

  /// The sheet lying on its long side, turned so that the binding edge is on top.
  package var landscape: WordPage {
    guard width < height else { return self }
    return WordPage(
      width: height, height: width, top: max(left, 1_134), right: top, bottom: right, left: bottom, header: header,
      footer: min(footer, right - 113 > 0 ? right - 113 : footer))
  }

  /// Between the left and the right margin.
  package var textWidth: Int { max(width - left - right, 1_440) }

  func write(_ xml: inout XMLWriter) {
    xml.element(
      "w:pgSz", ["w:w": "\(width)", "w:h": "\(height)", "w:orient": width > height ? "landscape" : nil])
    xml.element(
      "w:pgMar",
      [
        "w:top": "\(top)", "w:right": "\(right)", "w:bottom": "\(bottom)", "w:left": "\(left)",
        "w:header": "\(header)", "w:footer": "\(footer)", "w:gutter": "0",
      ])
  }
}
