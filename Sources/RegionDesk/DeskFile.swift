/// One file of the site, by its path inside the site's folder.
package struct DeskFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]
}

/// A paper beside the site: a school's report or plan, the region's note, workbook or tables.
package struct DeskLink: Hashable, Sendable {
  /// In Russian, for people.
  package let title: String
  /// Relative to the folder of the site, `../reports/x.html`; percent signs and spaces as an address has them.
  package let href: String

  /// A paper under a title.
  package init(title: String, href: String) {
    self.title = title
    self.href = href
  }
}
