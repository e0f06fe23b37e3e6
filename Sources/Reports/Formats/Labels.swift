/// Numbers of tables, figures and sources, counted in the order of the document; the same in every format.
struct Labels {
  private var tables = 0
  private var figures = 0
  private let sources: [String: Int]

  /// For text that refers to nothing.
  static let none = Labels(Document(title: "", []))

  init(_ document: Document) {
    var sources: [String: Int] = [:]
    for case .sources(let entries) in document.sections.flatMap(\.blocks) {
      for entry in entries where sources[entry.anchor] == nil { sources[entry.anchor] = sources.count + 1 }
    }
    self.sources = sources
  }

  /// «Таблица 1» for the next table.
  mutating func nextTable() -> Int {
    tables += 1
    return tables
  }

  mutating func nextFigure() -> Int {
    figures += 1
    return figures
  }

  /// Number of a source; nil for one that the document does not list.
  func source(_ anchor: String) -> Int? { sources[anchor] }

  /// «[1]», or «[?]» for a source that the document does not list.
  func mark(_ anchor: String) -> String { "[\(source(anchor).map(String.init) ?? "?")]" }

  static func table(_ number: Int, _ caption: String) -> String { full("Таблица", number, caption) }

  static func figure(_ number: Int, _ caption: String) -> String { full("Рисунок", number, caption) }

  private static func full(_ kind: String, _ number: Int, _ caption: String) -> String {
    caption.isEmpty ? "\(kind)\u{A0}\(number)" : "\(kind)\u{A0}\(number)\u{A0}— \(caption)"
  }
}

extension Note {
  /// The word that begins the remark where it has no title of its own.
  var heading: String {
    if let title { return title }
    return switch kind {
    case .info: "Пояснение"
    case .caution: "Обратите внимание"
    case .assumption: "Допущение"
    }
  }
}

/// Addresses a report may link to.
enum SafeAddress {
  /// The address, if it is of the web or of mail; nothing else becomes a link, whatever a data file says.
  static func of(_ text: String) -> String? {
    let lower = text.lowercased()
    let isKnown = ["https://", "http://", "mailto:"].contains {
      lower.hasPrefix($0) && lower.utf8.count > $0.utf8.count
    }
    let isPlain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"`{}|\\^\u{7F}".unicodeScalars.contains($0) }
    return isKnown && isPlain && text.utf8.count <= 2_000 ? text : nil
  }
}

/// Names of files beside a report, as links may lead to them.
enum SafeFileName {
  /// The name, if it is one of ours: nothing that could lead out of the folder or into another scheme.
  static func of(_ name: String) -> String? {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar || scalar == "-" || scalar == ".")
    }
    return isPlain && !name.isEmpty && !name.hasPrefix(".") ? name : nil
  }
}

/// Anchors as the formats write them.
enum Anchors {
  /// Latin letters, digits and hyphens only.
  static func safe(_ anchor: String) -> String {
    String(
      String.UnicodeScalarView(
        anchor.unicodeScalars.prefix(80).map {
          $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0) ? $0 : "-"
        }))
  }
}
