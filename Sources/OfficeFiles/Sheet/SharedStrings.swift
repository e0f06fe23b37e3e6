/// The table of texts of a workbook: each is stored once.
struct SharedStrings {
  private var texts: [String] = []
  private var places: [String: Int] = [:]
  /// How many cells hold a text.
  private var uses = 0

  /// Longest text a cell holds, in UTF-16 units.
  static let limit = 32_767

  /// Number of the text in the table; one that is too long is cut, visibly.
  mutating func number(of text: String) -> Int {
    uses += 1
    let kept = text.utf16.count <= Self.limit ? text : SheetNames.cut(text, to: Self.limit - 1) + "…"
    if let place = places[kept] { return place }
    texts.append(kept)
    places[kept] = texts.count - 1
    return texts.count - 1
  }

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
