import Region
import RegionDesk
import TestSupport
import Testing

@Suite("The site on several processors")
struct SiteThreadsTests {
  @Test("Files and their order are the same on any number of threads", arguments: [2, 3, 8])
  func threads(count: Int) throws {
    let site = DeskSite(try RandomRegion(seed: 11).region(), engine: "Проверка")
    #expect(Self.files(site, threads: count) == Self.files(site, threads: 1))
  }

  @Test("A file that cannot be written ends the work, and the failure comes through") func failure() throws {
    struct Full: Error {}
    let site = DeskSite(try RandomRegion(seed: 11).region(), engine: "Проверка")
    var taken = 0
    #expect(throws: Full.self) {
      try site.pages(threads: 4) { (_) throws(Full) in
        taken += 1
        if taken == 9 { throw Full() }
      }
    }
    #expect(taken == 9)
  }

  private static func files(_ site: DeskSite, threads: Int) -> [DeskFile] {
    var files: [DeskFile] = []
    site.pages(threads: threads) { files.append($0) }
    return files
  }
}
