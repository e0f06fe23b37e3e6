import OfficeFiles
import RussianText

extension WordBuilder {
  /// The pieces of a phrase, all under one format where it stands in a head or a total.
  func inlines(_ phrase: Phrase, _ format: WordRunFormat = WordRunFormat()) -> [WordInline] {
    phrase.inlines.map { inline($0, format) }
  }

  /// A text as Word gets it: marks that would turn a line are shown, as on pages.
  static func text(_ text: String, _ format: WordRunFormat = WordRunFormat()) -> WordInline {
    .text(unturned(text), format)
  }

  private func inline(_ inline: Inline, _ format: WordRunFormat) -> WordInline {
    switch inline {
    case .text(let text): return Self.text(text, format)
    case .strong(let text):
      var strong = format
      strong.bold = true
      return Self.text(text, strong)
    case .emphasis(let text):
      var emphasis = format
      emphasis.italic = true
      return Self.text(text, emphasis)
    case .link(let text, .anchor(let anchor)):
      return bookmark(anchor).map { .jump($0, [Self.text(text, format)]) } ?? Self.text(text, format)
    case .link(let text, .address(let address)):
      return SafeAddress.of(address).map { .link($0, [Self.text(text, format)]) } ?? Self.text(text, format)
    case .link(let text, .file): return Self.text(text, format)
    case .reference(let anchor):
      let mark = WordInline.text(labels.mark(anchor), format)
      return bookmark(Self.sourceAnchor(anchor)).map { .jump($0, [mark]) } ?? mark
    case .level(let mark):
      var level = format
      level.bold = true
      level.shade = WordColours.zone(mark.tone)
      // Spaces that do not break give the mark its margins.
      return Self.text("\u{A0}\(mark.shown)\u{A0}", level)
    case .lineBreak: return .lineBreak
    }
  }

  /// A paragraph that only says: here a page ends.
  static let pageBreak: WordParagraph = {
    var paragraph = WordParagraph("Normal")
    paragraph.format.pageBreakBefore = true
    return paragraph
  }()

  /// Moves every page break to the paragraph after it.
  static func breakPages(_ blocks: [WordBlock]) -> [WordBlock] {
    var result: [WordBlock] = []
    var isPending = false
    for block in blocks {
      switch block {
      case .paragraph(let paragraph) where paragraph == pageBreak: isPending = true
      case .paragraph(var paragraph):
        if isPending { paragraph.format.pageBreakBefore = true }
        isPending = false
        result.append(.paragraph(paragraph))
      case .table:
        if isPending { result.append(.paragraph(pageBreak)) }
        isPending = false
        result.append(block)
      }
    }
    return result
  }

  mutating func figure(_ figure: Figure) -> [WordBlock] {
    let number = labels.nextFigure()
    let caption = Labels.figure(number, figure.caption)
    var blocks: [WordBlock] = []
    if let picture = picture(of: figure.chart, title: caption) {
      blocks.append(.paragraph(WordParagraph("ReportFigure", [.picture(picture)])))
    }
    blocks.append(.paragraph(WordParagraph("ReportFigureCaption", self.caption("Рисунок", number, figure.caption))))
    return blocks
  }

  /// «Таблица 1 — …» with the number as a field, so that it counts on when a person adds a table.
  func caption(_ kind: String, _ number: Int, _ text: String) -> [WordInline] {
    let head: [WordInline] = [.text("\(kind)\u{A0}"), .field(" SEQ \(kind) \\* ARABIC ", shown: "\(number)")]
    return text.isEmpty ? head : head + [Self.text("\u{A0}— \(text)")]
  }

  private func picture(of chart: Chart, title: String) -> WordPicture? {
    let drawing = chart.drawing
    guard drawing.height > 0, let png = DrawingRaster(drawing: drawing).png() else { return nil }
    let svg = SVGWriter(drawing: drawing, title: title, description: chart.summary, place: .file)
    // A unit is a quarter of a millimetre, 9,000 EMU; a twip is 635.
    let room = min(Double(textWidth) * 635, 680 * 9_000)
    let high = Double(textHeight) * 635 * 0.8
    let scale = min(1, room / (drawing.width * 9_000), high / (drawing.height * 9_000))
    return WordPicture(
      png: png, svg: svg.write(), width: Int(drawing.width * 9_000 * scale),
      height: Int(drawing.height * 9_000 * scale), description: unturned(chart.summary))
  }
}
