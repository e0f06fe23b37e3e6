import OfficeFiles
import Testing

/// An element of a page or a picture, as a tree.
package final class Markup {
  package let name: String
  package let attributes: [String: String]
  package private(set) var children: [Markup] = []
  package private(set) var ownText = ""

  package init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Reads markup that is well-formed XML, with or without the DOCTYPE of HTML.
  package static func read(_ bytes: [UInt8]) throws -> Markup {
    let head = Array("<!DOCTYPE html>\n".utf8)
    var reader = try XMLReader(bytes.starts(with: head) ? Array(bytes.dropFirst(head.count)) : bytes)
    let root = Markup(name: "", attributes: [:])
    var open = [root]
    while let event = try reader.next() {
      switch event.kind {
      case .start(let attributes):
        let pairs = attributes.map { ($0.name, $0.value) }
        let element = Markup(name: event.name, attributes: Dictionary(pairs) { first, _ in first })
        open.last?.children.append(element)
        open.append(element)
      case .text(let text): open.last?.ownText += text
      case .end: open.removeLast()
      }
    }
    return try #require(root.children.first)
  }

  /// This element and all inside it, in order.
  package var all: [Markup] { [self] + children.flatMap(\.all) }

  /// Elements of a name, in order.
  package func all(_ name: String) -> [Markup] { all.filter { $0.name == name } }

  /// All words inside, own ones of each element first.
  package var text: String { ownText + children.map(\.text).joined() }
}
