import OfficeFiles
import RussianText

/// Tags, attributes and texts of a page; the one place where a text of the outside world enters HTML.
///
/// The XML writer escapes. Marks that turn the direction of a line are shown instead of obeyed, so that no name can make the words around it read
/// otherwise than they were written.
package struct HTMLMarkup: Sendable {
  private var xml = XMLWriter(declaration: false, characters: .html)

  /// An empty page.
  package init() {}

  package var bytes: [UInt8] { xml.bytes }

  /// Starts an element; `close` ends it.
  package mutating func open(_ name: StaticString, _ attributes: XMLWriter.Attributes = [:]) {
    xml.open(name, attributes)
  }

  /// Ends the element opened last.
  package mutating func close() { xml.close() }

  /// An element without content.
  package mutating func element(_ name: StaticString, _ attributes: XMLWriter.Attributes = [:]) {
    xml.element(name, attributes)
  }

  /// An element that holds only text.
  package mutating func element(_ name: StaticString, _ attributes: XMLWriter.Attributes = [:], text: String) {
    open(name, attributes)
    self.text(text)
    close()
  }

  /// Character data.
  package mutating func text(_ text: String) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      guard Self.isPlain(bytes) else { return false }
      xml.verbatim(bytes)
      return true
    }
    if !isPlain { xml.text(unturned(text)) }
  }

  /// Markup that was made before.
  package mutating func verbatim(_ piece: some Sequence<UInt8>) { xml.verbatim(piece) }

  /// Whether a text needs no escape: printable ASCII without `&<>`, Cyrillic, quotation marks and dashes. Pages are nearly nothing else, and
  /// thousands of them are written; whatever is not seen to be plain goes the careful way.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case 0x26, 0x3C, 0x3E: return false
      case 0x20..<0x7F: index += 1
      case 0xD0, 0xD1: index += 2
      case 0xC2 where next >= 0xA0: index += 2
      // U+2010–U+2027 and U+2030–U+203F without the turns between them; № and arrows.
      case 0xE2 where next == 0x80 && index + 2 < bytes.count && (0x90..<0xA8).contains(bytes[index + 2]): index += 3
      case 0xE2 where next == 0x84 || next == 0x86: index += 3
      default: return false
      }
    }
    return true
  }
}
