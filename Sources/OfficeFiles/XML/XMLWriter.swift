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
    if putPlain(string) { return }
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

  /// The same for bytes at hand: nearly all of a site comes this way.
  package mutating func verbatim(_ piece: UnsafeBufferPointer<UInt8>) {
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
    if putPlain(value) { return }
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

  /// Writes a string that can stand as it is, whole; false where a character must be looked at.
  private mutating func putPlain(_ string: String) -> Bool {
    var string = string
    return string.withUTF8 { utf8 in
      guard Self.isPlain(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
  }

  /// Whether the UTF-8 of a string holds nothing to escape, and no character that is refused in any document: the controls, and from U+F000 on
  /// all, for the noncharacters are among them.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterC2 = false
    for byte in utf8 {
      switch byte {
      case 0x22, 0x26, 0x3C, 0x3E: return false
      case 0x20..<0x7F, 0xA0..<0xEF: break
      // Behind C2 these are the controls above DEL; elsewhere a part of any character.
      case 0x80..<0xA0: if isAfterC2 { return false }
      default: return false
      }
      isAfterC2 = byte == 0xC2
    }
    return true
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let written = characters.holds(scalar) ? scalar : XMLCharacters.replacement
    bytes.append(contentsOf: UTF8.encode(written) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func put(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}
