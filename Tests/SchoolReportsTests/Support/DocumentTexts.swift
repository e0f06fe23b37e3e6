import Reports

extension Document {
  var blocks: [Block] { sections.flatMap(\.blocks) }

  var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// Blocks from a heading of the first rank to the next one.
  func part(_ title: String) -> [Block] {
    let after = blocks.drop { $0.title != title }.dropFirst()
    return Array(after.prefix { $0.title == nil })
  }

  /// Phrases of paragraphs, lists and tables, where links may stand.
  var phrases: [Phrase] {
    blocks.flatMap { block -> [Phrase] in
      switch block {
      case .paragraph(let phrase): [phrase]
      case .list(let list): list.items.map(\.phrase)
      case .table(let table): table.rows.flatMap(\.cells)
      default: []
      }
    }
  }

  /// Every text a reader sees, cell by cell and phrase by phrase; addresses of sources apart.
  var texts: [String] {
    [title, subtitle ?? "-", runningTitle ?? "-"] + blocks.flatMap(\.texts)
  }
}

extension Block {
  /// The words of a heading of the first rank.
  fileprivate var title: String? {
    if case .heading(let heading) = self, heading.level == 1 { heading.text } else { nil }
  }

  fileprivate var texts: [String] {
    switch self {
    case .heading(let heading): [heading.text]
    case .paragraph(let phrase): [phrase.plain]
    case .list(let list): list.items.flatMap { [$0.phrase.plain] + $0.children.map(\.phrase.plain) }
    case .table(let table):
      [table.caption] + table.columns.map(\.title) + table.rows.flatMap { $0.cells.map(\.plain) }
    case .figure(let figure): [figure.caption]
    case .note(let note): [note.title ?? "-"] + note.paragraphs.map(\.plain)
    case .passport(let rows): rows.flatMap { [$0.name, $0.value.plain] }
    case .sources(let sources): sources.map(\.text.plain)
    case .pageBreak: []
    }
  }
}
