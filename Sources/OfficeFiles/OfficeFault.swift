/// Why a file of the office kind could not be read or written; the texts are Russian, for the person who has the file.
package struct OfficeFault: Error, Hashable, Sendable {
  /// Stable, readable name of the kind of fault, for example `zip.too-many-entries`.
  package var id: String
  /// The fault in a Russian sentence without the name of the file.
  package var summary: String
  package var expected: String?
  package var found: String?
  /// What to do about it.
  package var remedy: String?
  /// Sheet of a workbook the fault stands on.
  package var sheet: String?
  /// Cell of that sheet, `C14`.
  package var cell: String?

  package init(
    _ id: String, _ summary: String, expected: String? = nil, found: String? = nil, remedy: String? = nil
  ) {
    self.id = id
    self.summary = summary
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }
}
