/// The elements directly under the root of a document, with the bytes they take: enough to cut and join parts.
struct XMLOutline {
  /// One element.
  struct Piece {
    var start: XMLEvent
    /// From its first `<` to its last `>`.
    var range: Range<Int>
    /// Start tags of its direct children.
    var children: [XMLEvent]
  }

  /// Start tag of the root.
  private(set) var root: XMLEvent
  private(set) var pieces: [Piece] = []
  /// Where the end tag of the root begins.
  private(set) var end: Int

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var reader = try XMLReader(bytes, limits: .template)
    guard let root = try reader.next(), case .start = root.kind else {
      throw OfficeFault("xml.cut", "Часть файла пуста.", remedy: .saveAnew)
    }
    self.root = root
    self.end = root.range.upperBound
    while let event = try reader.next() {
      switch (event.kind, event.depth) {
      case (.start, 1): pieces.append(Piece(start: event, range: event.range, children: []))
      case (.start, 2):
        if !pieces.isEmpty { pieces[pieces.count - 1].children.append(event) }
      case (.end, 1):
        if let last = pieces.last {
          pieces[pieces.count - 1].range = last.range.lowerBound..<event.range.upperBound
        }
      case (.end, 0): end = event.range.lowerBound
      default: break
      }
    }
  }
}

extension XMLLimits {
  /// Documents of a word processor nest text boxes in tables in text boxes.
  static let template = XMLLimits(depth: 256, attributes: 256, text: 1 << 20)
}
