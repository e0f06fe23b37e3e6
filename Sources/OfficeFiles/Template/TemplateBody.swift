/// The text of a template: what of it stays around the report.
///
/// A paragraph that holds the mark `{{отчёт}}` gives place to the report, and all else stays. Without a mark the old text
/// goes, and only what comes before the end of the last picture among the first blocks stays: that is the emblem.
struct TemplateBody: Sendable {
  static let marks = ["{{отчёт}}", "{{отчет}}", "{{report}}"]
  /// How far from the beginning an emblem is looked for, in blocks.
  private static let emblemReach = 12

  /// Bytes from the beginning to the end of the start tag of `w:body`, XML declaration included.
  private(set) var head: [UInt8] = []
  private(set) var before: [UInt8] = []
  private(set) var after: [UInt8] = []
  private(set) var section = TemplateSection()
  /// Values of all attributes of what is kept: a relationship whose id is not among them is not needed.
  private(set) var mentioned: Set<String> = []
  private(set) var hasMark = false

  /// A block directly under `w:body`.
  private struct Block {
    var range: Range<Int>
    var isParagraph: Bool
    var text = ""
    var hasPicture = false
    var values: Set<String> = []
  }

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var reader = try XMLReader(bytes, limits: .template)
    var blocks: [Block] = []
    var bodyStart: Int?
    var section = TemplateSection.Parser()
    while let event = try reader.next() {
      switch event.kind {
      case .start(let attributes):
        if event.depth == 0 { try Self.checkRoot(event) }
        if event.depth == 1, event.name == "w:body" { bodyStart = event.range.upperBound }
        if event.depth == 2 { blocks.append(Block(range: event.range, isParagraph: event.name == "w:p")) }
        guard event.depth >= 2, !blocks.isEmpty else { continue }
        let last = blocks.count - 1
        if ["w:drawing", "w:pict", "w:object"].contains(event.name) { blocks[last].hasPicture = true }
        for attribute in attributes { blocks[last].values.insert(attribute.value) }
        section.start(event)
      case .text(let text):
        if event.depth > 2, !blocks.isEmpty { blocks[blocks.count - 1].text += text }
      case .end:
        if event.depth == 2, let last = blocks.last {
          blocks[blocks.count - 1].range = last.range.lowerBound..<event.range.upperBound
        }
        section.end(event, in: bytes)
      }
    }
    guard let bodyStart else { throw .notText }
    self.section = section.section
    if let last = blocks.last, section.range?.lowerBound == last.range.lowerBound { blocks.removeLast() }
    head = Array(bytes[..<bodyStart])
    try keep(blocks, of: bytes)
    mentioned.formUnion(self.section.values)
  }

  private mutating func keep(_ blocks: [Block], of bytes: [UInt8]) throws(OfficeFault) {
    let marked = blocks.indices.filter { index in
      Self.marks.contains { blocks[index].text.lowercased().contains($0) }
    }
    let split: (before: ArraySlice<Block>, after: ArraySlice<Block>)
    if let mark = marked.first {
      guard marked.count == 1, blocks[mark].isParagraph else {
        throw OfficeFault(
          "template.mark", "Метка {{отчёт}} должна стоять в шаблоне один раз, отдельным абзацем вне таблиц.",
          remedy: "Перенесите метку в отдельный абзац и уберите лишние.")
      }
      hasMark = true
      split = (blocks[..<mark], blocks[(mark + 1)...])
    } else {
      let emblem = blocks.prefix(Self.emblemReach).lastIndex(where: \.hasPicture)
      split = (blocks[..<(emblem.map { $0 + 1 } ?? 0)], [])
    }
    for block in split.before + split.after { mentioned.formUnion(block.values) }
    before = split.before.flatMap { bytes[$0.range] }
    after = split.after.flatMap { bytes[$0.range] }
  }

  private static func checkRoot(_ root: XMLEvent) throws(OfficeFault) {
    guard !root.namespace.contains("purl.oclc.org") else { throw .strict }
    guard root.name == "w:document", root.namespace == WordNames.main else { throw .notText }
  }
}
