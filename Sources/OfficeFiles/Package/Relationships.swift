/// Relationships of one part: what it refers to by id.
package struct Relationships: Hashable, Sendable {
  /// One reference.
  package struct Link: Hashable, Sendable {
    package var id: String
    package var type: String
    /// Relative to the folder of the owner, or an address where external.
    package var target: String
    package var isExternal: Bool
  }

  package private(set) var links: [Link] = []

  package init() {}

  package var isEmpty: Bool { links.isEmpty }

  /// The last word of a relationship type of the Office family, for example `hyperlink`.
  package static func officeType(_ name: String) -> String {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name
  }

  /// Adds a link and returns its id, which no other link of the part has.
  package mutating func add(type: String, target: String, isExternal: Bool = false) -> String {
    if let same = links.first(where: { $0.type == type && $0.target == target && $0.isExternal == isExternal }) {
      return same.id
    }
    var number = links.count + 1
    while links.contains(where: { $0.id == "rId\(number)" }) { number += 1 }
    let link = Link(id: "rId\(number)", type: type, target: target, isExternal: isExternal)
    links.append(link)
    return link.id
  }

  /// Adds a link as it stands, id included.
  mutating func keep(_ link: Link) { links.append(link) }

  /// Where the relationships of a part lie: `word/document.xml` → `word/_rels/document.xml.rels`.
  static func path(of owner: String) -> String {
    let cut = owner.lastIndex(of: "/").map { owner.index(after: $0) } ?? owner.startIndex
    return "\(owner[..<cut])_rels/\(owner[cut...]).rels"
  }

  func write() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]) { xml in
      for link in links {
        xml.element(
          "Relationship",
          [
            "Id": link.id, "Type": link.type, "Target": link.target, "TargetMode": link.isExternal ? "External" : nil,
          ])
      }
    }
    return xml.bytes
  }
}
