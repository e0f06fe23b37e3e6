/// The parts of an office file and the relationships between them (Open Packaging Conventions).
package struct OfficePackage {
  private var parts: [(name: String, bytes: [UInt8])] = []
  private var overrides: [(part: String, type: String)] = []
  private var defaults: [(ending: String, type: String)] = [
    ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
  ]
  private var relationships: [(owner: String, links: Relationships)] = []

  package init() {}

  /// Adds a part with a content type of its own.
  package mutating func add(_ name: String, type: String, _ bytes: [UInt8]) {
    parts.append((name, bytes))
    overrides.append((name, type))
  }

  /// Adds a part whose content type follows from the end of its name, as pictures have it.
  package mutating func add(_ name: String, typeOfEnding type: String, _ bytes: [UInt8]) {
    parts.append((name, bytes))
    let ending = name.split(separator: ".").last.map { String($0).lowercased() } ?? ""
    if !defaults.contains(where: { $0.ending == ending }) { defaults.append((ending, type)) }
  }

  /// States the relationships of a part, or of the whole package where `owner` is empty.
  package mutating func relate(_ owner: String, _ links: Relationships) {
    relationships.append((owner, links))
  }

  /// The file.
  package func write() throws(OfficeFault) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes())
    for (owner, links) in relationships where !links.isEmpty {
      zip.add(Relationships.path(of: owner), links.write())
    }
    for part in parts { zip.add(part.name, part.bytes, isPacked: part.name.hasSuffix(".png")) }
    return try zip.finish()
  }

  private func contentTypes() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      for (ending, type) in defaults { xml.element("Default", ["Extension": ending, "ContentType": type]) }
      for (part, type) in overrides { xml.element("Override", ["PartName": "/" + part, "ContentType": type]) }
    }
    return xml.bytes
  }
}
