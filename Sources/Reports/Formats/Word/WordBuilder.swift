import OfficeFiles

/// Turns blocks of a report into paragraphs and tables of a text document.
struct WordBuilder {
  var labels: Labels
  /// Lists met so far.
  private(set) var lists: [WordList] = []
  let document: Document
  let page: WordPage
  /// How wide letters are against Arial: Times is narrower, the font of a template may be anything.
  let letterWidth: Double
  private let bookmarks: [String: String]
  /// Between the margins of the section at hand, in twips.
  private(set) var textWidth: Int
  private(set) var textHeight: Int

  init(document: Document, page: WordPage, letterWidth: Double) {
    self.document = document
    self.letterWidth = letterWidth
    self.page = page
    labels = Labels(document)
    textWidth = page.textWidth
    textHeight = page.height - page.top - page.bottom
    // Word allows few characters in the name of a bookmark, so a number stands for the anchor.
    var bookmarks: [String: String] = [:]
    for anchor in Self.anchors(of: document) where bookmarks[anchor] == nil {
      bookmarks[anchor] = "_report_\(bookmarks.count + 1)"
    }
    self.bookmarks = bookmarks
  }

  private static func anchors(of document: Document) -> [String] {
    document.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .heading(let heading): heading.anchor.map { [$0] } ?? []
      case .table(let table): table.anchor.map { [$0] } ?? []
      case .sources(let entries): entries.map { sourceAnchor($0.anchor) }
      default: []
      }
    }
  }

  static func sourceAnchor(_ anchor: String) -> String { "source " + anchor }

  func bookmark(_ anchor: String?) -> String? { anchor.flatMap { bookmarks[$0] } }

  mutating func section(_ section: Section, isFirst: Bool) -> WordSection {
    let sheet = section.isLandscape ? page.landscape : page
    textWidth = sheet.textWidth
    textHeight = max(sheet.height - sheet.top - sheet.bottom, 1_440)
    var blocks = isFirst ? opening() : []
    for block in section.blocks { blocks += self.blocks(block) }
    // A page break is a property of what follows; at the end there is nothing to carry it.
    return WordSection(isLandscape: section.isLandscape, blocks: WordBuilder.breakPages(blocks))
  }

  private func opening() -> [WordBlock] {
    var blocks: [WordBlock] = []
    if !document.approvals.isEmpty { blocks.append(.table(approvals())) }
    blocks.append(.paragraph(WordParagraph("Title", [Self.text(document.title)])))
    if let subtitle = document.subtitle { blocks.append(.paragraph(WordParagraph("Subtitle", [Self.text(subtitle)]))) }
    return blocks
  }

  /// Blocks no wider than 7.5 cm, as ГОСТ Р 7.0.97 has them; one alone stands at the right.
  private func approvals() -> WordTable {
    let stamps = document.approvals.map { approval in
      let lines = [approval.stamp] + approval.lines
      return WordTable.Cell(lines.map { WordParagraph("ReportApproval", [Self.text($0)]) })
    }
    let width = min(4_252, textWidth / max(stamps.count, 1))
    if stamps.count == 1 {
      return WordTable(
        columns: [textWidth - width, width], rows: [.init([WordTable.Cell([]), stamps[0]])], lines: .none)
    }
    let columns = ColumnWidths.scale(stamps.map { _ in 1 }, to: textWidth)
    return WordTable(columns: columns, rows: [.init(stamps)], lines: .none)
  }

  private mutating func blocks(_ block: Block) -> [WordBlock] {
    switch block {
    case .heading(let heading):
      var paragraph = WordParagraph("Heading\(heading.level)", [Self.text(heading.text)])
      paragraph.bookmarks = bookmark(heading.anchor).map { [$0] } ?? []
      return [.paragraph(paragraph)]
    case .paragraph(let phrase): return [.paragraph(WordParagraph("Normal", inlines(phrase)))]
    case .list(let list):
      lists.append(list.isNumbered ? .numbers : .dashes)
      return items(list.items, list: lists.count - 1, level: 0)
    case .table(let table): return self.table(table)
    case .figure(let figure): return self.figure(figure)
    case .note(let note): return self.note(note)
    case .passport(let entries): return [.table(passport(entries)), .paragraph(Self.gap)]
    case .sources(let entries): return sources(entries)
    case .pageBreak: return [.paragraph(Self.pageBreak)]
    }
  }

  private func items(_ items: [List.Item], list: Int, level: Int) -> [WordBlock] {
    items.flatMap { item -> [WordBlock] in
      var paragraph = WordParagraph("ListParagraph", inlines(item.phrase))
      paragraph.list = (list, min(level, 3))
      return [.paragraph(paragraph)] + self.items(item.children, list: list, level: level + 1)
    }
  }

  private func note(_ note: Note) -> [WordBlock] {
    let styles: [Note.Kind: String] = [.info: "ReportNote", .caution: "ReportCaution", .assumption: "ReportAssumption"]
    let heading = Self.text(note.heading + ". ", WordRunFormat(bold: true))
    let paragraphs = note.paragraphs.isEmpty ? [Phrase.empty] : note.paragraphs
    return paragraphs.enumerated().map { index, phrase in
      let inlines = (index == 0 ? [heading] : []) + inlines(phrase)
      var paragraph = WordParagraph(styles[note.kind] ?? "ReportNote", inlines)
      if index == paragraphs.count - 1 { paragraph.format.after = 200 }
      return .paragraph(paragraph)
    }
  }

  private func passport(_ entries: [Passport]) -> WordTable {
    let columns = ColumnWidths.scale([36, 64], to: textWidth)
    return WordTable(
      columns: columns,
      rows: entries.map { entry in
        .init([
          .init([WordParagraph("ReportCell", [Self.text(entry.name)])], shade: WordColours.head),
          .init([WordParagraph("ReportCell", inlines(entry.value))]),
        ])
      })
  }

  private func sources(_ entries: [Source]) -> [WordBlock] {
    entries.map { entry in
      var paragraph = WordParagraph(
        "ListParagraph", [.text(labels.mark(entry.anchor)), .tab] + inlines(entry.text))
      paragraph.format.left = 567
      paragraph.format.hanging = 567
      paragraph.bookmarks = bookmark(Self.sourceAnchor(entry.anchor)).map { [$0] } ?? []
      return .paragraph(paragraph)
    }
  }
}

/// Colours of tables and level marks on paper.
enum WordColours {
  static let head = "E7ECF3"
  static let band = "F3F5F9"

  static func zone(_ tone: LevelMark.Tone) -> String? {
    [.open, .unrated].contains(tone) ? nil : Paint.hex(tone.zone.light)
  }
}
