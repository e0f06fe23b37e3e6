/// The table of texts of a workbook: each is stored once.
struct SharedStrings {
  private var texts: [String] = []
  private var places: [Key: Int] = [:]
  /// How many cells hold a text.
  private var uses = 0

  /// A text by its bytes: «й» in one scalar and in two are the same to Swift, and not the same text in a file.
  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  /// Longest text a cell holds, in UTF-16 units.
  static let limit = 32_767

  /// Number of the text in the table; one that is too long is cut, visibly.
  mutating func number(of text: String) -> Int {
    uses += 1
    // No text has more UTF-16 units than bytes.
    let isShort = text.utf8.count <= Self.limit || text.utf16.count <= Self.limit
    let kept = isShort ? text : SheetNames.cut(text, to: Self.limit - 1) + "…"
    if let place = places[Key(text: kept)] { return place }
    texts.append(kept)
    places[Key(text: kept)] = texts.count - 1
    return texts.count - 1
  }

  /// One more cell holds a text that was asked for before.
  mutating func repeatUse() { uses += 1 }

  func write() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "sst", ["xmlns": SheetPackage.main, "count": "\(uses)", "uniqueCount": "\(texts.count)"]
    ) { xml in
      for text in texts {
        let isEdged = text.first?.isWhitespace == true || text.last?.isWhitespace == true
        xml.element("si") { $0.element("t", ["xml:space": isEdged ? "preserve" : nil], text: Self.escaped(text)) }
      }
    }
    return xml.bytes
  }

  /// Excel reads `_x0041_` inside a text as the character A; so an underscore that would begin such a code is coded itself.
  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let isCode =
        byte == UInt8(ascii: "_") && index + 6 < bytes.count && bytes[index + 1] == UInt8(ascii: "x")
        && bytes[index + 6] == UInt8(ascii: "_")
        && bytes[(index + 2)...(index + 5)].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
      if isCode { result += Array("_x005F_".utf8) } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
