import RussianText

/// A report as plain text for a terminal of a given width.
struct TextReport {
  private let document: Document
  private let width: Int
  private let style: TerminalStyle
  private var labels: Labels

  /// - Parameter width: columns; taken as 40…200.
  init(_ document: Document, width: Int, isColoured: Bool = false) {
    self.document = document
    self.width = min(max(width, 40), 200)
    style = TerminalStyle(isColoured: isColoured)
    labels = Labels(document)
  }

  func write() -> [UInt8] {
    var copy = self
    return Array(copy.text().utf8)
  }

  private mutating func text() -> String {
    var blocks = document.approvals.map { approval in
      ([approval.stamp] + approval.lines).flatMap { TextLayout.lines($0, to: width - width / 2) }.map {
        String(repeating: " ", count: width / 2) + $0
      }
    }
    blocks.append(heading(document.title, rule: "═"))
    if let subtitle = document.subtitle { blocks.append(TextLayout.lines(subtitle, to: width)) }
    for block in document.sections.flatMap(\.blocks) { blocks += write(block) }
    let texts = blocks.filter { !$0.isEmpty }.map { $0.map { TextLayout.trimmed($0) }.joined(separator: "\n") }
    return texts.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ text: String, rule: String) -> [String] {
    let lines = TextLayout.lines(text, to: width)
    let longest = lines.map(displayWidth).max() ?? 0
    return lines.map(style.bold) + (rule.isEmpty ? [] : [String(repeating: rule, count: longest)])
  }

  private mutating func write(_ block: Block) -> [[String]] {
    switch block {
    case .heading(let value): return [heading(value.text, rule: ["═", "─"].dropFirst(value.level - 1).first ?? "")]
    case .paragraph(let phrase): return [paragraph(phrase)]
    case .list(let list): return [items(list.items, isNumbered: list.isNumbered, indent: 2)]
    case .table(let table):
      return titled(Labels.table(labels.nextTable(), table.caption), self.table(table))
    case .figure(let figure):
      let caption = Labels.figure(labels.nextFigure(), figure.caption)
      if case .bars(let chart) = figure.chart { return titled(caption, TextBars(chart, style, width).lines) }
      return titled(caption, self.table(figure.chart.table(caption: figure.caption)))
    case .note(let note):
      let head = Phrase([.strong(note.heading + ".")])
      let first = note.paragraphs.first.map { head + " " + $0 } ?? head
      return [([first] + note.paragraphs.dropFirst()).flatMap { paragraph($0, first: "│ ", rest: "│ ") }]
    case .passport(let entries): return [passport(entries)]
    case .sources(let entries):
      return [entries.flatMap { paragraph($0.text, first: labels.mark($0.anchor) + " ", rest: "    ") }]
    case .pageBreak: return []
    }
  }

  private func titled(_ caption: String, _ lines: [String]) -> [[String]] {
    [TextLayout.lines(caption, to: width) + lines]
  }

  private func paragraph(_ phrase: Phrase, first: String = "", rest: String = "") -> [String] {
    TextLayout(style: style, labels: labels).lines(phrase, to: width, first: first, rest: rest)
  }

  private func items(_ items: [List.Item], isNumbered: Bool, indent: Int) -> [String] {
    let space = String(repeating: " ", count: min(indent, width / 2))
    return items.enumerated().flatMap { index, item -> [String] in
      let mark = isNumbered ? "\(index + 1). " : "– "
      let rest = space + String(repeating: " ", count: mark.count)
      return paragraph(item.phrase, first: space + mark, rest: rest)
        + self.items(item.children, isNumbered: isNumbered, indent: indent + mark.count)
    }
  }

  private func passport(_ entries: [Passport]) -> [String] {
    let names = min(entries.map { displayWidth(shown($0.name)) }.max() ?? 0, width / 3)
    return entries.flatMap { entry -> [String] in
      let left = TextLayout.lines(entry.name, to: names)
      let layout = TextLayout(style: style, labels: labels)
      let right = layout.lines(entry.value, to: width - names - 2)
      return (0..<max(left.count, right.count)).map { line in
        padded(line < left.count ? left[line] : "", to: names) + "  " + (line < right.count ? right[line] : "")
      }
    }
  }

  private func table(_ table: Table) -> [String] {
    TextTable(table, layout: TextLayout(style: style, labels: labels), width: width).lines
  }
}
