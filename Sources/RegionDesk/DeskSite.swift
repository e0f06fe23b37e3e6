import Region
import RegionReports
import RubricModel
import Workers

/// The methodist's desk: a site of static pages that open from a disk, without a server and without a network.
///
/// Every page is whole without its script. The same case gives the same bytes. No page ranks schools: their order is by municipality and name (M14).
package struct DeskSite: Sendable {
  /// A file that every site of ours has, and nothing else: by it a folder is known to be one.
  package static let marker = "assets/desk.css"
  /// The page to begin with.
  package static let entrance = "index.html"

  private let desk: Desk

  /// A site over a region's case; `engine` names the program, `links` the papers of schools by their ids, `papers` those of the region.
  package init(_ region: RegionCase, engine: String, links: [String: [DeskLink]] = [:], papers: [DeskLink] = []) {
    desk = Desk(RegionSubject(region: region, engine: engine), links: links, papers: papers)
  }

  /// How many files `pages` gives and how many pages of schools there are.
  package var count: Int { pages.count + assets.count + schoolPages }

  /// Pages of schools: one for every counted sheet of both waves.
  package var schoolPages: Int { desk.current.schools.count + (desk.region.previous?.schools.count ?? 0) }

  /// Everything but the pages of schools, made on several threads and handed over in one order on the caller's.
  package func pages<Failure: Error>(
    threads: Int = Thread.processors, _ take: (DeskFile) throws(Failure) -> Void
  ) throws(Failure) {
    for asset in assets { try take(asset) }
    let queue = PageQueue(pages)
    let makers = (0..<max(1, threads)).map { _ in PageMaker(queue, desk) }
    try OrderedWork(makers).run { (file) throws(Failure) in if let file { try take(file) } }
  }

  /// The page of one counted sheet; nil for a sheet that is not counted, which its place tells.
  ///
  /// `sheet` holds the answers as sent; `sha256` is of the bytes it was read from, in hex.
  package func schoolPage(sheet: AnswerSheet, sha256: String, place: Place) -> DeskFile? {
    guard let counted = desk.sheet(at: place) else { return nil }
    return PageFrame(desk).file(SchoolPage(counted, sheet, sha256: sha256, desk))
  }

  private var assets: [DeskFile] {
    [
      DeskFile(path: Self.marker, bytes: Array(DeskStyle.text(runningTitle: desk.title).utf8)),
      DeskFile(path: "assets/desk.js", bytes: Array(DeskScript.text.utf8)),
      DeskFile(path: "assets/search.js", bytes: SearchIndex(desk).bytes),
    ]
  }

  private var pages: [any DeskPage] {
    var pages: [any DeskPage] = [RegionPage(), SchoolsPage(), CallsPage(), LeftOutPage(), FlagsPage()]
    if desk.region.comparison != nil { pages += [ChangesPage(), MovesPage()] as [any DeskPage] }
    if !desk.people.isEmpty { pages.append(PeoplePage()) }
    pages += desk.people.filter { desk.names.person($0.id) != nil }.map { PersonPage(person: $0) }
    if !desk.region.verified.isEmpty { pages.append(VerificationPage()) }
    pages += desk.subject.municipalities.map { MunicipalityPage(group: $0) }
    pages += desk.rubric.directions.indices.map { DirectionPage(direction: $0) }
    pages += desk.rubric.indicators.indices.map { IndicatorPage(item: $0) }
    return pages
  }
}
