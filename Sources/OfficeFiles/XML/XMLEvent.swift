/// One thing met while reading XML, with the bytes it took.
package struct XMLEvent: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A start tag; an element without content gives a start and an end of no bytes.
    case start([Attribute])
    case end
    /// Character data, references replaced, lines ended by `\n`; may come in several pieces.
    case text(String)
  }

  /// An attribute under the name it was written with, `w:val`.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  package var kind: Kind
  /// As written, `w:p`; empty for text.
  package var name: String
  /// The namespace the element stands in; empty for none.
  package var namespace: String
  /// Offsets into the document: of the tag itself or of the text.
  package var range: Range<Int>
  /// How many elements enclose it; 0 for the root.
  package var depth: Int

  /// The name without its prefix.
  package var local: Substring {
    name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
  }

  /// The value of an attribute by its written name.
  package func attribute(_ name: String) -> String? {
    guard case .start(let attributes) = kind else { return nil }
    return attributes.first { $0.name == name }?.value
  }
}

/// How much a document from outside may ask of the reader.
package struct XMLLimits: Hashable, Sendable {
  package var depth: Int
  package var attributes: Int
  /// Bytes of one run of text or of one attribute.
  package var text: Int

  package init(depth: Int = 64, attributes: Int = 256, text: Int = 1 << 20) {
    self.depth = depth
    self.attributes = attributes
    self.text = text
  }
}
