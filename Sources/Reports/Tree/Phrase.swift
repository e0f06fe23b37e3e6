/// A line of text with the few distinctions a report makes in it.
///
/// Written as a literal: `"Итог: \(strong: name), \(level: mark)"`. Text from outside goes in as it is: every format
/// escapes what it must in one place of its own.
package struct Phrase: Hashable, Sendable {
  package var inlines: [Inline]

  package init(_ inlines: [Inline]) {
    self.inlines = inlines
  }

  package init(_ text: String) {
    inlines = text.isEmpty ? [] : [.text(text)]
  }

  package static let empty = Phrase([])

  package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.inlines + right.inlines) }

  /// The words alone.
  package var plain: String { inlines.map(\.plain).joined() }

  package var isEmpty: Bool { inlines.isEmpty }
}

/// A piece of a phrase.
package enum Inline: Hashable, Sendable {
  case text(String)
  case strong(String)
  case emphasis(String)
  case link(String, to: Destination)
  /// A source by its anchor; shown as its number, «[1]».
  case reference(String)
  case level(LevelMark)
  case lineBreak

  /// Where a link leads.
  package enum Destination: Hashable, Sendable {
    /// An anchor of this document.
    case anchor(String)
    /// An address; one that is not of the web or of mail is shown as text only.
    case address(String)
    /// A file beside the report, by its name: Latin letters, digits, hyphens and dots; shown as text where files have no links.
    case file(String)
  }

  var plain: String {
    switch self {
    case .text(let text), .strong(let text), .emphasis(let text), .link(let text, _): text
    case .reference: ""
    case .level(let mark): mark.shown
    case .lineBreak: " "
    }
  }
}

/// A level by name and by how good it is; the name is always shown, colour only helps.
package struct LevelMark: Hashable, Sendable {
  package enum Tone: String, CaseIterable, Sendable {
    case worst, weak, fair, best
    /// Not decided.
    case open
    /// Nothing to rate.
    case unrated
  }

  /// Names of the two states that are no level, wherever they stand beside levels.
  package static let undecided = LevelMark("не определён", .open)
  package static let notRated = LevelMark("не оценивается", .unrated)

  package var name: String
  package var tone: Tone

  package init(_ name: String, _ tone: Tone) {
    self.name = name
    self.tone = tone
  }

  /// The name as a report prints it: a short one stays on one line.
  package var shown: String {
    name.count <= 16 ? String(name.map { $0 == " " ? "\u{A0}" : $0 }) : name
  }
}
