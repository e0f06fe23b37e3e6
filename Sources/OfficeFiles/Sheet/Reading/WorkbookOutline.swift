/// The main part of a workbook: which sheets there are, and from when its days count.
struct WorkbookOutline: Sendable {
  struct Sheet: Sendable {
    var name: String
    var isHidden: Bool
    /// Id of the relationship that leads to its part.
    var link: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var calendar = SheetCalendar.from1900

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    var xml = try XMLReader(bytes)
    var section: Substring = ""
    while let event = try xml.next() {
      guard case .start(let attributes) = event.kind else { continue }
      switch (event.depth, event.local) {
      case (0, let root):
        guard root == "workbook", SheetNamespace.isMain(event.namespace) else { throw .notWorkbook(nil) }
      case (1, let local):
        section = local
        if local == "workbookPr", let value = event.attribute("date1904"), value == "1" || value == "true" {
          calendar = .from1904
        }
      case (2, "sheet") where section == "sheets":
        // The prefix of relationships is the file's own choice; an `id` without one is not it.
        let link = attributes.first { $0.name.hasSuffix(":id") }
        let state = event.attribute("state") ?? "visible"
        sheets.append(
          Sheet(name: event.attribute("name") ?? "", isHidden: state != "visible", link: link?.value ?? ""))
      default: break
      }
    }
  }
}

/// Namespaces of spreadsheets, of the usual and of the strict variant.
enum SheetNamespace {
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  static func isMain(_ namespace: String) -> Bool { namespace == SheetPackage.main || namespace == strict }
}
