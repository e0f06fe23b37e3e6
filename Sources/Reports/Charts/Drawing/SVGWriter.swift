import OfficeFiles
import RussianText

/// Writes a drawing as SVG.
struct SVGWriter {
  /// Where the picture will stand.
  enum Place: Hashable {
    /// A file of its own: colours of paper, said in every mark.
    case file
    /// Inside a page, whose style may recolour the classes; ids begin with this.
    case page(String)
  }

  var drawing: Drawing
  var title: String
  var description: String
  var place: Place

  /// Fonts of the widths by which labels were placed, then whatever the reader has.
  static let fonts = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif"

  func write() -> [UInt8] {
    let id = if case .page(let prefix) = place { prefix } else { "chart" }
    var xml = XMLWriter(declaration: place == .file)
    let isFile = place == .file
    xml.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": isFile ? nil : "chart", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
        "viewBox": "0 0 \(Self.length(drawing.width)) \(Self.length(drawing.height))",
        "width": isFile ? Self.length(drawing.width) : nil, "height": isFile ? Self.length(drawing.height) : nil,
        "font-family": Self.fonts,
      ])
    xml.element("title", ["id": "\(id)-title"], text: unturned(title))
    xml.element("desc", ["id": "\(id)-desc"], text: unturned(description))
    for mark in drawing.marks { write(mark, &xml) }
    xml.close()
    return xml.bytes
  }

  private func write(_ mark: Drawing.Mark, _ xml: inout XMLWriter) {
    switch mark {
    case .area(let points, let paint, let opacity):
      xml.element(
        "path",
        [
          "class": name("f", paint), "fill": colour(paint), "fill-opacity": opacity < 1 ? Self.length(opacity) : nil,
          "d": Self.path(points) + "Z",
        ])
    case .line(let points, let stroke):
      xml.element(
        "path",
        [
          "class": name("s", stroke.paint), "fill": "none", "stroke": colour(stroke.paint),
          "stroke-width": Self.length(stroke.width), "stroke-linejoin": points.count > 2 ? "round" : nil,
          "stroke-dasharray": stroke.dash.isEmpty ? nil : stroke.dash.map(Self.length).joined(separator: " "),
          "d": Self.path(points) + (points.count > 2 && points.first == points.last ? "Z" : ""),
        ])
    case .dot(let centre, let radius, let paint):
      xml.element(
        "circle",
        [
          "class": name("f", paint), "fill": colour(paint), "cx": Self.length(centre.x), "cy": Self.length(centre.y),
          "r": Self.length(radius),
        ])
    case .text(let text, let point, let size, let anchor, let paint):
      xml.element(
        "text",
        [
          "class": name("f", paint), "fill": colour(paint), "x": Self.length(point.x), "y": Self.length(point.y),
          "font-size": Self.length(size), "text-anchor": anchor == .start ? nil : anchor.rawValue,
        ], text: text)
    }
  }

  private func name(_ kind: String, _ paint: Paint) -> String? { place == .file ? nil : "\(kind)-\(paint.rawValue)" }

  private func colour(_ paint: Paint) -> String { "#" + Paint.hex(paint.light) }

  private static func path(_ points: [Point]) -> String {
    points.enumerated().map { index, point in
      (index == 0 ? "M" : "L") + length(point.x) + " " + length(point.y)
    }.joined()
  }

  /// A length with at most two decimals and a point, whatever the locale.
  static func length(_ value: Double) -> String {
    let hundredths = Int((max(min(value, 1e6), -1e6) * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
}
