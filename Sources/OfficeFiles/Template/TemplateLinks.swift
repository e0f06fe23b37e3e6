/// Which parts of a template come along: those its kept pieces need, and what they need in turn.
struct TemplateLinks {
  /// Kept relationships of the text itself.
  private(set) var main = Relationships()
  /// Kept parts by name, in the order of finding, with their relationships.
  private(set) var parts: [(name: String, links: Relationships)] = []

  /// Kinds that shape the whole document; others come along only if what is kept mentions their id.
  private static let structural: Set<Substring> = ["theme", "fontTable", "footnotes", "endnotes", "webSettings"]
  /// Written anew by us.
  private static let replaced: Set<Substring> = ["styles", "numbering", "settings"]
  /// Never taken along: what could act or would reach out of the file.
  private static let dropped: Set<Substring> = [
    "vbaProject", "wordVbaData", "attachedTemplate", "glossaryDocument", "customXml", "printerSettings",
    "keyMapCustomizations", "attachedToolbars", "subDocument", "frame", "mailMergeSource", "comments",
  ]

  init(_ template: DocxTemplate) throws(OfficeFault) {
    var queue: [String] = []
    for link in template.links where Self.isKept(link, mentioned: template.body.mentioned) {
      if let name = try Self.part(of: link, from: template.parts.main) { queue.append(name) }
      main.keep(link)
    }
    var seen: Set<String> = []
    while let name = queue.popLast() {
      guard seen.insert(name.lowercased()).inserted, name.lowercased() != template.parts.main.lowercased() else {
        continue
      }
      var links = Relationships()
      for link in try template.parts.links(of: name) where !Self.dropped.contains(Self.kind(link)) {
        if let next = try Self.part(of: link, from: name) { queue.append(next) }
        links.keep(link)
      }
      parts.append((name, links))
    }
    parts.sort { $0.name < $1.name }
  }

  private static func kind(_ link: Relationships.Link) -> Substring {
    link.type.lastIndex(of: "/").map { link.type[link.type.index(after: $0)...] } ?? link.type[...]
  }

  private static func isKept(_ link: Relationships.Link, mentioned: Set<String>) -> Bool {
    let kind = kind(link)
    guard !replaced.contains(kind), !dropped.contains(kind) else { return false }
    return structural.contains(kind) || mentioned.contains(link.id)
  }

  /// The part a relationship leads to; nil for a hyperlink, which leads out and is harmless until somebody clicks.
  private static func part(of link: Relationships.Link, from owner: String) throws(OfficeFault) -> String? {
    guard !link.isExternal else {
      guard kind(link) == "hyperlink" else { throw .external(link.target) }
      return nil
    }
    guard let name = PackageParts.resolve(link.target, from: owner) else { throw .zipDamaged(link.target) }
    return name
  }
}
