/// One kind of page.
protocol DeskPage: Sendable {
  /// Path inside the site.
  func path(_ desk: Desk) -> String
  func title(_ desk: Desk) -> String
  /// What a tab of a browser and a list of results show: no two pages share it.
  func documentTitle(_ desk: Desk) -> String
  /// Pages above it, the region first; the page itself is not among them.
  func crumbs(_ desk: Desk) -> [Crumb]
  /// Prints on the long side of the sheet.
  var isLandscape: Bool { get }
  /// Everything below the title.
  func body(_ page: inout PageWriter)
}

extension DeskPage {
  var isLandscape: Bool { false }
  func documentTitle(_ desk: Desk) -> String { "\(title(desk)) · \(desk.title)" }
  func crumbs(_ desk: Desk) -> [Crumb] { [.region] }
}

/// A page above another.
struct Crumb {
  let title: String
  let path: String

  static let region = Crumb(title: "Регион", path: DeskSite.entrance)
  static let schools = Crumb(title: "Школы", path: "schools.html")
  static let changes = Crumb(title: "Изменения", path: "changes.html")
  static let calls = Crumb(title: "Кому звонить", path: "calls.html")
  static let people = Crumb(title: "Люди", path: "people.html")
}
