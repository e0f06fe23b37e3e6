/// What the format of a cell makes of a number.
enum NumberKind: Sendable {
  case number
  /// A day, perhaps with a time.
  case date
  /// A time of day alone: a day too where the number counts days.
  case clock
}

/// Which cell formats of a workbook show a number as a date.
struct NumberFormats: Sendable {
  private var kinds: [NumberKind] = []

  /// No formats: every number is a number.
  init() {}

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var xml = try XMLReader(bytes)
    var codes: [Int: String] = [:]
    var section: Substring = ""
    while let event = try xml.next() {
      guard case .start = event.kind else { continue }
      switch (event.depth, event.local) {
      case (0, let root):
        guard root == "styleSheet", SheetNamespace.isMain(event.namespace) else { throw .notWorkbook("styles") }
      case (1, let local): section = local
      case (2, "numFmt") where section == "numFmts":
        if let id = event.attribute("numFmtId").flatMap({ Int($0) }) { codes[id] = event.attribute("formatCode") }
      case (2, "xf") where section == "cellXfs":
        let id = event.attribute("numFmtId").flatMap { Int($0) } ?? 0
        kinds.append(codes[id].map(Self.kind) ?? Self.builtIn(id))
      default: break
      }
    }
  }

  /// What a cell of this format shows. A format the book does not have shows a number.
  func kind(_ format: Int) -> NumberKind { kinds.indices.contains(format) ? kinds[format] : .number }

  /// 14–17 and 22 are dates, 27–36 and 50–58 those of East Asia; 18–21, 45 and 47 times of day; 46 is a length of time.
  private static func builtIn(_ id: Int) -> NumberKind {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
    case 18...21, 32...35, 45, 47, 55, 56: .clock
    default: .number
    }
  }

  /// What a format code shows; a length of time, `[h]:mm`, is a number.
  static func kind(_ code: String) -> NumberKind {
    var letters: Set<Character> = []
    var isQuoted = false
    var isSkipped = false
    var bracket: String?
    for character in code.lowercased() {
      if isSkipped {
        isSkipped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let open = bracket {
        bracket = character == "]" ? nil : open + String(character)
        if character == "]", let unit = open.first, open.allSatisfy({ $0 == unit }), "hms".contains(unit) {
          return .number
        }
      } else {
        switch character {
        case "\"": isQuoted = true
        case "\\", "_", "*": isSkipped = true
        case "[": bracket = ""
        // What follows the first part is for other numbers.
        case ";": return kind(letters)
        default: letters.insert(character)
        }
      }
    }
    return kind(letters)
  }

  private static func kind(_ letters: Set<Character>) -> NumberKind {
    let isClock = letters.contains("h") || letters.contains("s")
    if letters.contains("y") || letters.contains("d") { return .date }
    if isClock { return .clock }
    // «General» and its Russian name hold letters of their own; a number has digits.
    let isMonth = letters.contains("m") && letters.isDisjoint(with: ["0", "#", "g", "e", "о"])
    return isMonth ? .date : .number
  }
}
