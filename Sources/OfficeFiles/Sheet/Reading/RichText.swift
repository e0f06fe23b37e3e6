/// Gathers the text of a string item: plain or in runs, its reading aids (phonetic text) left out.
struct RichText {
  private(set) var text = ""
  private var isInText = false
  private var phonetic: Int?

  /// Takes what stands inside the item.
  mutating func take(_ event: XMLEvent) {
    switch event.kind {
    case .start:
      if event.local == "rPh" {
        phonetic = phonetic ?? event.depth
      } else if event.local == "t", phonetic == nil {
        isInText = true
      }
    case .text(let piece): if isInText { text += piece }
    case .end:
      if event.local == "t" { isInText = false }
      if event.depth == phonetic { phonetic = nil }
    }
  }

  /// The text with `_x0041_` read as the character it stands for, as Excel reads it.
  var unescaped: String { Self.unescape(text) }

  static func unescape(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var units: [UInt16] = []
    var piece: [UInt8] = []
    var index = 0
    func flush(_ piece: inout [UInt8], _ units: inout [UInt16]) {
      units += String(decoding: piece, as: UTF8.self).utf16
      piece = []
    }
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"),
        bytes[index + 6] == UInt8(ascii: "_"), bytes[index + 2] != UInt8(ascii: "+"),
        let unit = UInt16(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
      {
        flush(&piece, &units)
        units.append(unit)
        index += 7
      } else {
        piece.append(bytes[index])
        index += 1
      }
    }
    flush(&piece, &units)
    return String(decoding: units, as: UTF16.self)
  }
}

/// Reads the table of shared texts.
struct SharedTextReader {
  var limits: WorkbookLimits

  func read(_ bytes: [UInt8]) throws(OfficeFault) -> [String] {
    var xml = try XMLReader(bytes)
    var texts: [String] = []
    var item: RichText?
    while let event = try xml.next() {
      switch (event.kind, event.depth) {
      case (.start, 0):
        guard event.local == "sst", SheetNamespace.isMain(event.namespace) else { throw .notWorkbook("sst") }
      case (.start, 1): item = event.local == "si" ? RichText() : nil
      case (.end, 1):
        if let item { texts.append(item.unescaped) }
        item = nil
      default: item?.take(event)
      }
    }
    return texts
  }
}
