/// Writes XML 1.0 in UTF-8, and HTML that reads the same; the one place where the office formats, SVG and HTML escape.
///
/// Names of elements and attributes are literals of ours, so nothing from outside can open a tag.
package struct XMLWriter {
  /// Attributes in the order of writing; one whose value is nil is left out.
  package typealias Attributes = KeyValuePairs<StaticString, String?>

  package private(set) var bytes: [UInt8] = []
  private var opened: [StaticString] = []
  private let characters: XMLCharacters

  /// Begins with the declaration that every part of an office package has.
  package init(declaration: Bool = true, characters: XMLCharacters = .xml) {
    self.characters = characters
    if declaration { put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") }
  }

  /// Starts an element; `close` ends it.
  package mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    start(name, attributes)
    put(">")
    opened.append(name)
  }

  /// Ends the element opened last.
  package mutating func close() {
    guard let name = opened.popLast() else { return }
    put("</")
    put(name)
    put(">")
  }

  /// An element with content.
  package mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close()
  }

  /// An element without content.
  package mutating func element(_ name: StaticString, _ attributes: Attributes = [:]) {
    start(name, attributes)
    put("/>")
  }

  /// An element that holds only text.
  package mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    self.text(text)
    close()
  }

  /// Character data.
  package mutating func text(_ string: String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "&": put("&amp;")
      case "<": put("&lt;")
      case ">": put("&gt;")
      case "\r": put("&#13;")
      default: add(scalar)
      }
    }
  }

  /// XML that was checked before: a piece of the user's template, or what another writer made.
  package mutating func verbatim(_ piece: some Sequence<UInt8>) {
    bytes.append(contentsOf: piece)
  }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    put("<")
    put(name)
    for case let (key, value?) in attributes {
      put(" ")
      put(key)
      put("=\"")
      quote(value)
      put("\"")
    }
  }

  private mutating func quote(_ value: String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": put("&amp;")
      case "<": put("&lt;")
      case "\"": put("&quot;")
      case "\t": put("&#9;")
      case "\n": put("&#10;")
      case "\r": put("&#13;")
      default: add(scalar)
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let written = characters.holds(scalar) ? scalar : XMLCharacters.replacement
    bytes.append(contentsOf: UTF8.encode(written) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func put(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
