extension Phrase: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text)
  }

  package init(stringInterpolation: StringInterpolation) {
    inlines = stringInterpolation.inlines
  }

  /// Gathers the pieces of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    var inlines: [Inline] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { append(literal) }

    package mutating func appendInterpolation(_ text: String) { append(text) }

    package mutating func appendInterpolation(_ number: Int) { append(String(number)) }

    package mutating func appendInterpolation(_ phrase: Phrase) { inlines += phrase.inlines }

    package mutating func appendInterpolation(strong text: String) { inlines.append(.strong(text)) }

    package mutating func appendInterpolation(emphasis text: String) { inlines.append(.emphasis(text)) }

    package mutating func appendInterpolation(level mark: LevelMark) { inlines.append(.level(mark)) }

    package mutating func appendInterpolation(source anchor: String) { inlines.append(.reference(anchor)) }

    package mutating func appendInterpolation(_ text: String, to destination: Inline.Destination) {
      inlines.append(.link(text, to: destination))
    }

    private mutating func append(_ text: String) {
      guard !text.isEmpty else { return }
      if case .text(let last)? = inlines.last {
        inlines[inlines.count - 1] = .text(last + text)
      } else {
        inlines.append(.text(text))
      }
    }
  }
}
