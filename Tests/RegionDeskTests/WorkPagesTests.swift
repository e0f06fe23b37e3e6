import OfficeFiles
import Region
import RegionReports
import Reports
import RubricModel
import Scoring
import TestSupport
import Testing

@testable import RegionDesk

@Suite("Pages for the operator's and the methodist's day")
struct WorkPagesTests {
  private static let random = RandomRegion(seed: 12, schools: 14)

  /// Two methodists, a curator of one school, a coordinator of a municipality, and measures.
  private func region() throws -> RegionCase {
    var registry = RegionRegistry()
    let ids = Self.random.sheets.map(\.label.id)
    let codes = Self.random.sheets.filter { $0.wave == "2024-05" }.compactMap(\.label.municipality?.oktmo)
    let some = Array(Set(ids)).sorted().prefix(4)
    registry.people =
      some.map { Appointment(role: "methodist", name: "Петрова", school: $0, term: Term()) } + [
        Appointment(role: "methodist", name: "Бывшая", school: some[0], term: Term(to: "2020-01-01")),
        Appointment(role: "curator", name: "Сидорова", school: some[0], term: Term()),
        Appointment(role: "coordinator", name: "Далёкая", oktmo: "64999000", term: Term()),
        Appointment(role: "coordinator", name: "Иванова", oktmo: codes.min(), term: Term()),
      ]
    registry.measures = [
      SchoolMeasure(school: some[0], indicator: "A1", title: "Курсы учителей", due: "2024-04-30"),
      SchoolMeasure(school: some[0], indicator: "B1", title: "Кружок", finished: "2024-03-01", evidence: "приказ № 4"),
    ]
    return try RegionCase(RegionOrder(Self.random.sheets, registry: registry), editions: Self.random.editions)
  }

  private func hrefs(_ page: Markup?) -> [String] { (page?.all("a") ?? []).compactMap { $0.attributes["href"] } }

  @Test("A methodist has a page with her schools; one school or one municipality needs none") func people() throws {
    let region = try region()
    let site = SiteFiles(Self.random, region)
    let pages = try site.pages()
    let own = pages.keys.filter { $0.hasPrefix("people/") }
    #expect(own.count == 1)
    let page = try #require(own.first.flatMap { pages[$0] })
    let schools = try #require(page.all("table").first { $0.attributes["id"] == "schools" })
    let given = Set(region.registry.people.filter { $0.name == "Петрова" }.compactMap(\.school))
    let counted = region.current.schools.filter { given.contains($0.label.id) }
    #expect(schools.all("tbody")[0].children.count == counted.count)
    #expect(page.text.contains("Курсы учителей") == false && page.text.contains("просрочена: срок 30.04.2024"))
    let list = try #require(pages["people.html"])
    #expect(list.text.contains("Петрова") && list.text.contains("Иванова"))
    #expect(!list.text.contains("Бывшая") && !list.text.contains("Сидорова"))
    let code = try #require(region.registry.people.last?.oktmo)
    #expect(hrefs(list).contains("municipalities/\(code).html"))
    #expect(!hrefs(list).contains("municipalities/ne-ukazan.html"), "somebody of a municipality that sent nothing")
    #expect(hrefs(pages["index.html"]).contains("people.html"))
  }

  @Test("Schools of a person that the wave does not know are told of in any number", arguments: [1, 2, 5, 21])
  func unknown(count: Int) throws {
    var registry = RegionRegistry()
    let known = try #require(Self.random.sheets.last { $0.wave == "2024-05" }?.label.id)
    registry.people = ([known] + (0..<count).map { "нет\($0)" }).map {
      Appointment(role: "methodist", name: "Петрова", school: $0, term: Term())
    }
    let region = try RegionCase(RegionOrder(Self.random.sheets, registry: registry), editions: Self.random.editions)
    let pages = try SiteFiles(Self.random, region).pages()
    let page = try #require(pages.first { $0.key.hasPrefix("people/") }?.value)
    #expect(page.text.contains("которых в этой волне не ждали и от которых нет листов: \(count)."))
  }

  @Test("Who is in charge of a municipality is named once, though the lists say it by an old code too") func once()
    throws
  {
    var registry = RegionRegistry()
    let labels = Self.random.sheets.filter { $0.wave == "2024-05" }.map(\.label)
    let now = try #require(labels.compactMap(\.municipality).min { $0.oktmo < $1.oktmo })
    registry.municipalities = ["64999000": now, now.oktmo: now]
    registry.people = ["64999000", now.oktmo].map {
      Appointment(role: "coordinator", name: "Двойная", oktmo: $0, term: Term())
    }
    let region = try RegionCase(RegionOrder(Self.random.sheets, registry: registry), editions: Self.random.editions)
    let page = try #require(try SiteFiles(Self.random, region).pages()["municipalities/\(now.oktmo).html"])
    #expect(page.all("li").count { $0.text.contains("Двойная") } == 1)
  }

  @Test(
    "Who gives a reason to call, who gives none and who owes no sheet are all that are known",
    arguments: 0..<8 as Range<UInt64>)
  func sentence(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: seed % 2 == 0 ? 3 : 20)
    let region = try random.region()
    let page = try #require(try SiteFiles(random, region).pages()["calls.html"])
    let text = try #require(page.all("p").map(\.text).first { $0.hasPrefix("Известно школ: ") }, "seed \(seed)")
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers.count == 4 && numbers[0] == numbers.dropFirst().reduce(0, +), "seed \(seed): \(text)")
    #expect(numbers.first == region.current.whole.coverage.known, "seed \(seed)")
  }

  @Test("A school's page names its measures with their state and what proves them") func measures() throws {
    let region = try region()
    let id = try #require(region.registry.measures.first?.school)
    let pages = try SiteFiles(Self.random, region).pages()
    let page = try #require(pages["schools/\(id)/2024-05.html"])
    let table = try #require(page.all("table").first { $0.attributes["id"] == "measures" })
    #expect(table.text.contains("Курсы учителей") && table.text.contains("просрочена: срок 30.04.2024"))
    #expect(table.text.contains("завершена 01.03.2024") && table.text.contains("приказ № 4"))
    #expect(pages["schools/\(id)/2023-11.html"]?.text.contains("Курсы учителей") != true)
  }

  @Test("Without lists there are no people, and the queue is there all the same") func withoutLists() throws {
    let pages = try SiteFiles(Self.random, try Self.random.region()).pages()
    #expect(pages["people.html"] == nil && !hrefs(pages["index.html"]).contains("people.html"))
    #expect(pages["calls.html"]?.text.contains("Мер в списках региона нет.") == true)
  }

  @Test(
    "The page on the change says what the matrix of moves says, by municipality too", arguments: 0..<16 as Range<UInt64>
  )
  func changes(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: 20, mixed: seed % 2 == 0)
    let region = try random.region()
    let comparison = try #require(region.comparison)
    let balance = try #require(comparison.matrices.last?.first).balance
    let page = try #require(try SiteFiles(random, region).pages()["changes.html"])
    let cards = page.all("li").filter { $0.all("b").count == 1 }.compactMap { Int($0.all("b")[0].text) }
    #expect(cards.prefix(4) == [balance.rose, balance.stayed, balance.fell, balance.open], "seed \(seed)")
    let table = try #require(page.all("table").first { $0.attributes["id"] == "municipalities" })
    let rows = table.all("tbody")[0].children.map { $0.children.dropFirst().compactMap { Int($0.text) } }
    #expect(rows.last == cards.prefix(4) + [comparison.stayed.count], "seed \(seed)")
    for column in 0..<5 {
      #expect(rows.dropLast().map { $0[column] }.reduce(0, +) == rows.last?[column], "seed \(seed)")
    }
  }

  @Test("Behind every count of an indicator that moved stand that many schools", arguments: 0..<12 as Range<UInt64>)
  func indicators(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: 20)
    let region = try random.region()
    let pages = try SiteFiles(random, region).pages()
    for moves in IndicatorMoves.all(try #require(region.comparison)) {
      let id = region.current.edition.rubric.indicators[moves.item].id
      let page = try #require(pages["indicators/\(id).html"])
      for (anchor, places) in [("menshe", moves.fell), ("bolshe", moves.rose)] {
        let heading = page.all("h3").first { $0.attributes["id"] == anchor }
        #expect((heading == nil) == places.isEmpty, "\(id), seed \(seed)")
        if let heading { #expect(heading.text.contains("\(places.count)\u{A0}школ"), "\(id), seed \(seed)") }
      }
    }
  }

  @Test("A municipality's page says how its schools moved, every school once", arguments: 0..<8 as Range<UInt64>)
  func municipalities(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: 20)
    let region = try random.region()
    let pages = try SiteFiles(random, region).pages()
    for group in region.current.groups[.municipality] ?? [] where !group.key.isEmpty && !group.schools.isEmpty {
      let page = try #require(pages["municipalities/\(group.key).html"])
      let links = page.all("a").filter {
        $0.attributes["href"]?.hasPrefix("../schools.html#m=\(group.key)&w=") == true
      }
      #expect(links.compactMap { Int($0.text) }.reduce(0, +) == group.schools.count, "seed \(seed)")
    }
  }

  @Test("No two pages of a site share a title", arguments: 0..<12 as Range<UInt64>) func titles(seed: UInt64) throws {
    let random = RandomRegion(seed: seed, schools: 9, mixed: seed % 3 == 0)
    let pages = try SiteFiles(random, try random.region()).pages()
    let titles = pages.mapValues { $0.all("title").first?.text ?? "" }
    #expect(Set(titles.values).count == titles.count, "seed \(seed)")
  }

  @Test("A code of an indicator in a call bears its title, and the key of the page names it") func codes() throws {
    let region = try region()
    let titles = Dictionary(
      uniqueKeysWithValues: region.current.edition.rubric.indicators.map { ($0.id, $0.title) })
    let pages = try SiteFiles(Self.random, region).pages()
    var checked = 0
    for (path, page) in pages where path == "calls.html" || path.hasPrefix("people/") {
      let key = page.all("details").map(\.text).joined()
      for table in page.all("table") where table.attributes["class"] == "full stack calls" {
        for link in table.all("a") where link.attributes["class"] == "id" {
          let title = try #require(titles[link.text])
          #expect(link.attributes["title"] == title && key.contains(title), "\(path)")
          checked += 1
        }
      }
      #expect(path != "calls.html" || page.text.contains("просрочена"))
    }
    #expect(checked > 10)
  }

  @Test("The bar of a cell tells what is not decided from what is not rated without colour") func tinyBars() throws {
    let desk = Desk(RegionSubject(region: try region(), engine: ""), links: [:], papers: [])
    let forms = try [LevelMark.undecided, .notRated, LevelMark("", .fair)].map { mark in
      var page = PageWriter(desk, root: "")
      TinyBar(counts: [1], marks: [mark]).write(to: &page)
      return try Markup.read(page.html.bytes).all("path").first?.attributes["d"]
    }
    #expect(Set(forms).count == 3 && !forms.contains(nil))
  }

  @Test("Tables that stack on a phone name every cell but the first") func stacked() throws {
    for (path, page) in try SiteFiles(Self.random, try region()).pages() {
      for table in page.all("table") {
        let style = table.attributes["class"] ?? ""
        guard style.contains("stack"), !style.contains("answers") else { continue }
        for row in table.all("tbody")[0].children {
          let heads = table.all("thead")[0].all("th").map(\.text)
          for (cell, head) in zip(row.children, heads).dropFirst() {
            let said =
              cell.attributes["data-label"]
              ?? cell.attributes["data-l"].flatMap { Int($0) }.map { StackLabels.frequent[$0] }
            #expect(said == head, "\(path)")
          }
        }
      }
    }
  }
}
