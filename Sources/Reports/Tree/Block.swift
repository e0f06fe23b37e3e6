/// A thing that stands on lines of its own.
package enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Phrase)
  case list(List)
  case table(Table)
  case figure(Figure)
  case note(Note)
  /// Names and values, such as the passport of a school.
  case passport([Passport])
  /// The list of sources, numbered in order.
  case sources([Source])
  case pageBreak

  package static func heading(_ level: Int, _ text: String, anchor: String? = nil) -> Block {
    .heading(Heading(level, text, anchor: anchor))
  }

  package static func bullets(_ phrases: [Phrase]) -> Block { .list(List(items: phrases.map { List.Item($0) })) }

  package static func steps(_ phrases: [Phrase]) -> Block {
    .list(List(isNumbered: true, items: phrases.map { List.Item($0) }))
  }
}

/// A heading of rank 1…4 below the title.
package struct Heading: Hashable, Sendable {
  package var level: Int
  package var text: String
  /// What links point to; Latin letters, digits and hyphens.
  package var anchor: String?

  package init(_ level: Int, _ text: String, anchor: String? = nil) {
    self.level = min(max(level, 1), 4)
    self.text = text
    self.anchor = anchor
  }
}

package struct List: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var phrase: Phrase
    package var children: [Item]

    package init(_ phrase: Phrase, children: [Item] = []) {
      self.phrase = phrase
      self.children = children
    }
  }

  package var isNumbered: Bool
  package var items: [Item]

  package init(isNumbered: Bool = false, items: [Item]) {
    self.isNumbered = isNumbered
    self.items = items
  }
}

/// A remark set apart from the text.
package struct Note: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case info, caution
    /// What rests on ours and not on a document (M8).
    case assumption
  }

  package var kind: Kind
  package var title: String?
  package var paragraphs: [Phrase]

  package init(_ kind: Kind, title: String? = nil, _ paragraphs: [Phrase]) {
    self.kind = kind
    self.title = title
    self.paragraphs = paragraphs
  }
}

/// A name and its value.
package struct Passport: Hashable, Sendable {
  package var name: String
  package var value: Phrase

  package init(_ name: String, _ value: Phrase) {
    self.name = name
    self.value = value
  }
}

/// An entry of the list of sources.
package struct Source: Hashable, Sendable {
  package var anchor: String
  package var text: Phrase

  package init(_ anchor: String, _ text: Phrase) {
    self.anchor = anchor
    self.text = text
  }
}

/// A chart with its caption.
package struct Figure: Hashable, Sendable {
  package var chart: Chart
  package var caption: String

  package init(_ chart: Chart, caption: String) {
    self.chart = chart
    self.caption = caption
  }
}
