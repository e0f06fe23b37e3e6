import Region
import RegionDesk
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("The desk")
struct DeskPagesTests {
  @Test("Pages of a small region are those that were read and accepted") func golden() throws {
    let random = RandomRegion(seed: 7, schools: 8, municipalities: 2)
    let site = SiteFiles(
      random, try random.region(), links: ["s1": [DeskLink(title: "Отчёт", href: "../reports/s1.html")]])
    for path in [
      "index.html", "schools.html", "municipalities/64701000.html", "schools/s1/2024-05.html", "indicators/A2.html",
    ] {
      expectGolden(site.text(path), path.split(separator: "/").joined(separator: "-"))
    }
  }

  @Test(
    "Every link and anchor of the site leads somewhere, ids stand once, every page has one title",
    arguments: 0..<24 as Range<UInt64>)
  func links(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: Int(seed % 12) + 2, mixed: seed % 3 == 0)
    let site = SiteFiles(random, try random.region())
    let pages = try site.pages()
    let ids = pages.mapValues { $0.all.compactMap { $0.attributes["id"] } }
    for (path, page) in pages {
      let own = ids[path] ?? []
      #expect(Set(own).count == own.count, "\(path), seed \(seed)")
      #expect(page.all("h1").count == 1)
      for link in page.all("a") {
        let (target, anchor) = try #require(Self.resolve(link.attributes["href"] ?? "", from: path))
        #expect(site.files[target] != nil, "\(path) → \(target), seed \(seed)")
        // What stands behind # on the list of schools is the state of its filters.
        if let anchor, target != "schools.html" {
          #expect(ids[target]?.contains(anchor) == true, "\(path) → \(target)#\(anchor), seed \(seed)")
        }
        #expect(!link.text.isEmpty)
      }
    }
  }

  @Test("The numbers of the pages are the counts of the case", arguments: 100..<124 as Range<UInt64>)
  func totals(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: 20)
    let region = try random.region()
    let pages = try SiteFiles(random, region).pages()
    let schools = try #require(pages["schools.html"]?.all("tbody").first)
    #expect(schools.children.count == region.current.schools.count, "seed \(seed)")
    for (index, direction) in region.current.edition.rubric.directions.enumerated() {
      let page = try #require(pages["directions/\(direction.id).html"])
      let table = try #require(page.all("table").first { $0.attributes["id"] == "municipalities" })
      let rows = table.all("tbody")[0].children.map { $0.children.dropFirst().compactMap { Int($0.text) } }
      let total = try #require(rows.last)
      #expect(Array(total.dropLast()) == region.current.whole[scope: .direction(index)].counts, "seed \(seed)")
      for column in total.indices {
        #expect(rows.dropLast().map { $0[column] }.reduce(0, +) == total[column], "seed \(seed)")
      }
    }
    let moves = region.comparison.map(IndicatorMoves.all) ?? []
    for (item, indicator) in region.current.edition.rubric.indicators.enumerated() {
      let page = try #require(pages["indicators/\(indicator.id).html"])
      let answers = try #require(page.all("table").first { $0.attributes["id"] == "answers" })
      let counts = answers.all("tbody")[0].children.compactMap { Int($0.children[2].text) }
      #expect(counts.reduce(0, +) == region.current.schools.count, "\(indicator.id), seed \(seed)")
      let named = page.all("ul").filter { $0.attributes["class"] == "names" }.flatMap { $0.all("a") }.count
      let moved = moves.isEmpty ? 0 : moves[item].rose.count + moves[item].fell.count
      #expect(named == counts.reduce(0, +) + moved, "\(indicator.id), seed \(seed)")
      let zeros = region.current.indicators[item].criticalZeros.count
      if indicator.critical { #expect(counts.first == zeros, "\(indicator.id), seed \(seed)") }
    }
  }

  @Test("Every counted sheet has a page and no other has", arguments: 0..<20 as Range<UInt64>)
  func schoolPages(seed: UInt64) throws {
    let random = RandomRegion(seed: seed)
    let region = try random.region()
    let site = SiteFiles(random, region)
    let counted = [region.previous, region.current].compactMap { $0 }.flatMap { wave in
      wave.schools.map { "schools/\($0.label.id)/\(wave.wave).html" }
    }
    #expect(Set(site.files.keys.filter { $0.hasPrefix("schools/") }) == Set(counted), "seed \(seed)")
  }

  @Test("The order in which sheets come changes no byte", arguments: 0..<10 as Range<UInt64>)
  func order(seed: UInt64) throws {
    let random = RandomRegion(seed: seed)
    var generator = Seeded(seed)
    let first = SiteFiles(random, try random.region())
    let second = SiteFiles(random, try random.region(random.sheets.shuffled(using: &generator)))
    #expect(first.files == second.files, "seed \(seed)")
  }

  @Test("A page loads nothing but the style and the script of the site") func nothingFromOutside() throws {
    let random = RandomRegion(seed: 3)
    for (path, page) in try SiteFiles(random, try random.region()).pages() {
      let root = page.attributes["data-root"] ?? "?"
      #expect(page.all("script").map { $0.attributes["src"] } == [root + "assets/desk.js"], "\(path)")
      #expect(page.all("link").map { $0.attributes["href"] } == [root + "assets/desk.css"], "\(path)")
      #expect(page.all("img").isEmpty && page.all("style").isEmpty && page.all("iframe").isEmpty)
      #expect(page.all.allSatisfy { $0.attributes["style"] == nil }, "the policy of the page would drop it")
    }
  }

  /// The path inside the site and the anchor that an address leads to; nil for one that leads out.
  static func resolve(_ href: String, from path: String) -> (path: String, anchor: String?)? {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let anchor = parts.count > 1 ? parts[1] : nil
    guard !parts[0].isEmpty else { return (path, anchor) }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") {
      if part == ".." {
        guard folders.popLast() != nil else { return nil }
      } else {
        folders.append(String(part))
      }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}
