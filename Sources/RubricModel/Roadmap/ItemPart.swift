/// Something inside a row with a life of its own.
package struct ItemPart: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A sentence of its own: done or not done by itself.
    case action
    /// Enumerated inside one sentence.
    case part
    /// A topic of a course or seminar: taught, not done.
    case topic
  }

  /// `a`, `b`, … inside the row; written `1.12#g` outside it.
  package var label: String
  package var kind: Kind
  /// Ours, short.
  package var title: String
  /// Nil where the row's own link holds.
  package var directions: DirectionLink?
  package var place: Place

  package init(
    label: String, kind: Kind, title: String, directions: DirectionLink? = nil, place: Place = .nowhere
  ) {
    self.label = label
    self.kind = kind
    self.title = title
    self.directions = directions
    self.place = place
  }
}

/// A row, or a part of one: `1.15`, `1.15#c`.
package struct ItemReference: Hashable, Sendable {
  package var item: String
  package var part: String?

  package init(item: String, part: String? = nil) {
    self.item = item
    self.part = part
  }

  /// Splits at the last `#`; a text without one names a whole row.
  package init(_ text: String) {
    if let mark = text.lastIndex(of: "#") {
      self.init(item: String(text[..<mark]), part: String(text[text.index(after: mark)...]))
    } else {
      self.init(item: text)
    }
  }

  /// `1.15#c`.
  package var text: String { part.map { "\(item)#\($0)" } ?? item }
}

/// What must be done before a row, or before a part of it.
package struct ItemDependency: Hashable, Sendable {
  package var on: ItemReference
  /// Label of the part that needs it; nil for the whole row.
  package var part: String?
  package var grounds: Grounds
  package var place: Place

  package init(on: ItemReference, part: String? = nil, grounds: Grounds, place: Place = .nowhere) {
    self.on = on
    self.part = part
    self.grounds = grounds
    self.place = place
  }
}
