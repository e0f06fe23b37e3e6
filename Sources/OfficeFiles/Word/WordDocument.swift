/// A text document as WordprocessingML sees it: sections of blocks under named styles.
package struct WordDocument: Hashable, Sendable {
  package var properties: DocumentProperties
  /// At least one; a page break lies between any two.
  package var sections: [WordSection]
  /// Lists of the document; a paragraph names one by its place here.
  package var lists: [WordList]
  /// A line at the foot of every page but the first; nil for none.
  package var footer: String?

  package init(
    properties: DocumentProperties, sections: [WordSection], lists: [WordList] = [], footer: String? = nil
  ) {
    self.properties = properties
    self.sections = sections
    self.lists = lists
    self.footer = footer
  }
}

/// Blocks that share a page format.
package struct WordSection: Hashable, Sendable {
  package var isLandscape: Bool
  package var blocks: [WordBlock]

  package init(isLandscape: Bool = false, blocks: [WordBlock]) {
    self.isLandscape = isLandscape
    self.blocks = blocks
  }
}

/// A thing that stands on lines of its own.
package enum WordBlock: Hashable, Sendable {
  case paragraph(WordParagraph)
  case table(WordTable)
}

/// How the paragraphs of a list begin.
package enum WordList: Hashable, Sendable {
  /// With a dash.
  case dashes
  /// With a number, from 1.
  case numbers
}

/// A paragraph.
package struct WordParagraph: Hashable, Sendable {
  /// Id of a style of `WordStyles`.
  package var style: String
  package var inlines: [WordInline]
  /// What differs from the style.
  package var format = WordParagraphFormat()
  /// Place of a list in the document, and the level in it, 0…3.
  package var list: (index: Int, level: Int)? {
    get { listIndex.map { ($0, listLevel) } }
    set {
      listIndex = newValue?.index
      listLevel = newValue?.level ?? 0
    }
  }
  /// Names that links may point to: a Latin letter, then letters, digits and `_`, at most 40.
  package var bookmarks: [String] = []
  private var listIndex: Int?
  private var listLevel = 0

  package init(_ style: String = "Normal", _ inlines: [WordInline] = []) {
    self.style = style
    self.inlines = inlines
  }
}

/// A piece of a paragraph.
package indirect enum WordInline: Hashable, Sendable {
  case text(String, WordRunFormat)
  case lineBreak
  case tab
  /// An address outside, already judged safe.
  case link(String, [WordInline])
  /// A bookmark of this document.
  case jump(String, [WordInline])
  /// A field and what it showed when written, for example ` PAGE ` and `2`.
  case field(String, shown: String)
  case picture(WordPicture)

  package static func text(_ string: String) -> WordInline { .text(string, WordRunFormat()) }
}

/// A picture in the line of text.
///
/// Stored as Office itself stores a vector picture: PNG in the place that every reader knows, and SVG in an extension
/// that Word 2016 and later prefer (MS-ODRAWXML `svgBlip`). LibreOffice before 7.6, Р7 and МойОфис show the PNG. Shapes
/// of DrawingML would be vectors everywhere but need a VML twin for old readers and come out differently in each; EMF is
/// drawn by each suite's own interpreter, with its own idea of fonts. Two copies of 10 to 40 KB are the cheaper evil.
package struct WordPicture: Hashable, Sendable {
  package var png: [UInt8]
  package var svg: [UInt8]
  /// In English Metric Units: 360,000 to the centimetre.
  package var width: Int
  package var height: Int
  /// What a screen reader says.
  package var description: String

  package init(png: [UInt8], svg: [UInt8], width: Int, height: Int, description: String) {
    self.png = png
    self.svg = svg
    self.width = width
    self.height = height
    self.description = description
  }
}
