/// What an office file says of itself; no clock and no user name is asked.
package struct DocumentProperties: Hashable, Sendable {
  package var title: String
  package var subject: String?
  /// Who is named as the author.
  package var creator: String?
  package var keywords: [String]
  /// BCP 47, `ru-RU`.
  package var language: String
  /// Day of the document, `2024-05-31`; no date is written where there is none.
  package var day: String?
  /// Name of the program that wrote the file.
  package var application: String

  package init(
    title: String, subject: String? = nil, creator: String? = nil, keywords: [String] = [],
    language: String = "ru-RU", day: String? = nil, application: String
  ) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.keywords = keywords
    self.language = language
    self.day = day
    self.application = application
  }

  /// Adds both property parts and their relationships from the root.
  func add(to package: inout OfficePackage, root: inout Relationships) {
    package.add(
      "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml", core())
    package.add(
      "docProps/app.xml", type: "application/vnd.openxmlformats-officedocument.extended-properties+xml", app())
    _ = root.add(
      type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      target: "docProps/core.xml")
    _ = root.add(type: Relationships.officeType("extended-properties"), target: "docProps/app.xml")
  }

  private func core() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/", "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title", text: title)
      if let subject { xml.element("dc:subject", text: subject) }
      if let creator { xml.element("dc:creator", text: creator) }
      if !keywords.isEmpty { xml.element("cp:keywords", text: keywords.joined(separator: ", ")) }
      if let day {
        for name in ["dcterms:created", "dcterms:modified"] as [StaticString] {
          xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: day + "T00:00:00Z")
        }
      }
      xml.element("dc:language", text: language)
    }
    return xml.bytes
  }

  private func app() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { xml in
      xml.element("Application", text: application)
    }
    return xml.bytes
  }
}
