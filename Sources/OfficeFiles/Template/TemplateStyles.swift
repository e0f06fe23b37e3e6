/// The styles of a template, joined with those of ours that it lacks.
///
/// Word knows its own styles by an English name in every language, while the id differs: in Russian files `heading 1`
/// has the id `1`. So a style is found by name, and the person's one wins.
struct TemplateStyles {
  /// The part with our missing styles added.
  private(set) var bytes: [UInt8]
  /// Our ids → ids of the part.
  private(set) var ids: [String: String] = [:]

  init(_ part: [UInt8]) throws(OfficeFault) {
    let outline = try XMLOutline(part)
    guard outline.root.namespace == WordNames.main else { throw .strict }
    var known: [String: String] = [:]
    var taken: Set<String> = []
    for piece in outline.pieces where piece.start.local == "style" {
      guard let id = piece.start.attribute("w:styleId"), let type = piece.start.attribute("w:type") else { continue }
      taken.insert(id)
      let name = piece.children.first { $0.local == "name" }?.attribute("w:val") ?? id
      known["\(type) \(name.lowercased())"] = id
    }
    var missing: [WordStyle] = []
    for style in WordStyles.all {
      if let id = known["\(style.kind.rawValue) \(style.name.lowercased())"] {
        ids[style.id] = id
      } else {
        var id = style.id
        while taken.contains(id) { id += "R" }
        taken.insert(id)
        ids[style.id] = id
        missing.append(style)
      }
    }
    var xml = XMLWriter(declaration: false)
    for style in missing { style.write(&xml) { [ids] in ids[$0] ?? $0 } }
    bytes = part[..<outline.end] + xml.bytes + part[outline.end...]
  }
}
