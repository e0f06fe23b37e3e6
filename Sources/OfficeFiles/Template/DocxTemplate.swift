/// A person's own document, whose styles, headers, footers, emblem, theme and margins a report takes over.
///
/// The file is read within the limits of `ZipReader`. What could act is left behind: macros, the attached template, linked
/// files, printer settings, custom XML. See `TemplateBody` for the place the report gets.
package struct DocxTemplate: Sendable {
  let parts: TemplateParts
  let body: TemplateBody
  let links: [Relationships.Link]
  let settings: [String: [UInt8]]

  /// Reads and checks the template.
  package init(_ bytes: [UInt8]) throws(OfficeFault) {
    parts = try TemplateParts(bytes)
    guard let text = try parts.read(parts.main) else { throw .zipDamaged(parts.main) }
    body = try TemplateBody(text)
    links = try parts.links(of: parts.main)
    settings = try Self.readSettings(parts, links)
  }

  /// The sheet and margins on which the report will stand.
  package var page: WordPage { body.section.page }

  /// Whether the template says by a mark where the report goes; if not, its own text gave way.
  package var hasMark: Bool { body.hasMark }

  /// Settings that belong to the look of the document.
  private static let keptSettings: Set<String> = [
    "mirrorMargins", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "evenAndOddHeaders",
    "characterSpacingControl", "compat", "themeFontLang", "clrSchemeMapping",
  ]

  private static func readSettings(
    _ parts: TemplateParts, _ links: [Relationships.Link]
  ) throws(OfficeFault) -> [String: [UInt8]] {
    guard let link = links.first(where: { $0.type.hasSuffix("/settings") }),
      let name = PackageParts.resolve(link.target, from: parts.main), let bytes = try parts.read(name)
    else { return [:] }
    let outline = try XMLOutline(bytes)
    guard outline.root.namespace == WordNames.main, outline.root.name == "w:settings" else { return [:] }
    var kept: [String: [UInt8]] = [:]
    for piece in outline.pieces where keptSettings.contains(String(piece.start.local)) {
      guard piece.start.name.hasPrefix("w:") else { continue }
      kept[String(piece.start.local)] = Array(bytes[piece.range])
    }
    return kept
  }
}
