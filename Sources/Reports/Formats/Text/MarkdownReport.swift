import RussianText

/// A report as Markdown (CommonMark with pipe tables), for wikis and letters.
struct MarkdownReport {
  private let document: Document
  private var labels: Labels

  init(_ document: Document) {
    self.document = document
    labels = Labels(document)
  }

  func write() -> [UInt8] {
    var copy = self
    return Array(copy.text().utf8)
  }

  private mutating func text() -> String {
    var blocks: [String] = []
    for approval in document.approvals {
      blocks.append(([approval.stamp] + approval.lines).map(MarkdownText.escaped).joined(separator: "  \n"))
    }
    blocks.append("# " + MarkdownText.escaped(document.title))
    if let subtitle = document.subtitle { blocks.append(MarkdownText.escaped(subtitle)) }
    for block in document.sections.flatMap(\.blocks) { blocks += write(block) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private mutating func write(_ block: Block) -> [String] {
    switch block {
    case .heading(let heading):
      return [String(repeating: "#", count: heading.level + 1) + " " + MarkdownText.escaped(heading.text)]
    case .paragraph(let phrase): return [line(phrase)]
    case .list(let list): return [items(list.items, isNumbered: list.isNumbered, indent: "").joined(separator: "\n")]
    case .table(let table):
      return ["**\(MarkdownText.escaped(Labels.table(labels.nextTable(), table.caption)))**", self.table(table)]
    case .figure(let figure):
      let caption = Labels.figure(labels.nextFigure(), figure.caption)
      return ["**\(MarkdownText.escaped(caption))**", self.table(figure.chart.table(caption: figure.caption))]
    case .note(let note):
      let first = "**\(MarkdownText.escaped(note.heading)).** " + (note.paragraphs.first.map(line) ?? "")
      return [([first] + note.paragraphs.dropFirst().map(line)).map { "> " + $0 }.joined(separator: "\n>\n")]
    case .passport(let entries):
      return [entries.map { "- **\(MarkdownText.escaped($0.name)):** \(line($0.value))" }.joined(separator: "\n")]
    case .sources(let entries):
      return [
        entries.map { "\(MarkdownText.escaped(labels.mark($0.anchor))) \(line($0.text))" }.joined(separator: "  \n")
      ]
    case .pageBreak: return []
    }
  }

  private func items(_ items: [List.Item], isNumbered: Bool, indent: String) -> [String] {
    items.enumerated().flatMap { index, item -> [String] in
      let mark = isNumbered ? "\(index + 1). " : "- "
      let deeper = indent + String(repeating: " ", count: mark.count)
      return [indent + mark + line(item.phrase)] + self.items(item.children, isNumbered: isNumbered, indent: deeper)
    }
  }

  private func table(_ table: Table) -> String {
    let titles = table.fullTitles.map(MarkdownText.escaped)
    let rules = table.columns.map { $0.alignment == .left ? "---" : $0.alignment == .right ? "--:" : ":-:" }
    let rows = table.rows.map { row -> [String] in
      if row.kind == .band { return [bold(row.cells.first ?? .empty)] + table.columns.dropFirst().map { _ in "" } }
      return table.cells(of: row).map { row.kind == .total ? bold($0) : line($0) }
    }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func bold(_ phrase: Phrase) -> String {
    phrase.isEmpty ? "" : "**\(MarkdownText.escaped(phrase.plain))**"
  }

  private func line(_ phrase: Phrase) -> String {
    phrase.inlines.enumerated().map { write($1, isFirst: $0 == 0) }.joined()
  }

  private func write(_ inline: Inline, isFirst: Bool) -> String {
    func text(_ text: String) -> String { MarkdownText.escaped(text, isLineStart: isFirst) }
    return switch inline {
    case .text(let words): text(words)
    case .strong(let words): MarkdownText.wrapped(words, in: "**")
    case .emphasis(let words): MarkdownText.wrapped(words, in: "*")
    case .link(let words, .address(let address)):
      SafeAddress.of(address).map { "[\(text(words))](<\($0)>)" } ?? text(words)
    case .link(let words, .file(let name)): SafeFileName.of(name).map { "[\(text(words))](\($0))" } ?? text(words)
    case .link(let words, .anchor): text(words)
    case .reference(let anchor): MarkdownText.escaped(labels.mark(anchor))
    case .level(let mark): MarkdownText.wrapped(mark.shown, in: "**")
    case .lineBreak: "<br>"
    }
  }
}
