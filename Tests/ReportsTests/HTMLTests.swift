import TestSupport
import Testing

@testable import Reports

struct HTMLTests {
  private func page(_ document: Document = Demo.document) throws -> Markup {
    try Markup.read(ReportFormat.html.render(document))
  }

  @Test func theDemonstrationIsAsKept() throws {
    let bytes = try ReportFormat.html.render(Demo.document)
    let text = String(decoding: bytes, as: UTF8.self)
    expectGolden(text.split(separator: "><").joined(separator: ">\n<"), "demo.html")
  }

  @Test func aScreenReaderFindsItsWay() throws {
    let page = try page()
    #expect(page.attributes["lang"] == "ru")
    #expect(page.all("h1").count == 1)
    let levels = page.all.compactMap { ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5][$0.name] }
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "no rank is left out: \(levels)")
    let first = try #require(page.all("body").first?.children.first)
    #expect(first.attributes["href"] == "#main", "the skip link comes first")
    #expect(page.all.contains { $0.name == "main" && $0.attributes["id"] == "main" })
  }

  @Test func everyTableSaysWhatItIsAndWhatItsCellsBelongTo() throws {
    let tables = try page().all("table")
    #expect(tables.count == 5)
    for table in tables {
      #expect(table.all("caption").first?.text.isEmpty == false)
      let heads = table.all("th")
      #expect(heads.allSatisfy { ["col", "row", "colgroup", "rowgroup"].contains($0.attributes["scope"]) })
      let width = table.all("tbody")[0].children.map { row in
        row.children.reduce(0) { $0 + (Int($1.attributes["colspan"] ?? "1") ?? 0) }
      }
      #expect(Set(width).count == 1, "rows are equally long")
    }
  }

  @Test func whatScrollsCanBeReachedByKeyboardAndHasAName() throws {
    let page = try page()
    let ids = Set(page.all.compactMap { $0.attributes["id"] })
    let regions = page.all.filter { $0.attributes["class"] == "scroll" }
    #expect(regions.count == 8)
    for region in regions {
      #expect(region.attributes["tabindex"] == "0" && region.attributes["role"] == "region")
      let name =
        region.attributes["aria-label"] ?? region.attributes["aria-labelledby"].map { ids.contains($0) ? $0 : "" }
      #expect(name?.isEmpty == false)
    }
  }

  @Test func everyChartIsAnImageWithWordsAndATable() throws {
    let page = try page()
    let figures = page.all("figure")
    #expect(figures.count == 3)
    for figure in figures {
      let chart = try #require(figure.all("svg").first)
      #expect(chart.attributes["role"] == "img")
      #expect(chart.all("title").first?.text.isEmpty == false && chart.all("desc").first?.text.isEmpty == false)
      #expect(figure.children.last?.name == "figcaption")
    }
    #expect(page.all("details").count { !$0.all("table").isEmpty } == 3)
  }

  @Test func idsAreUniqueAndLinksInsideLeadSomewhere() throws {
    let page = try page()
    let ids = page.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in page.all("a") {
      guard let target = link.attributes["href"], target.hasPrefix("#") else { continue }
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test func nothingIsFetchedAndNothingRuns() throws {
    let page = try page()
    #expect(page.all("script").isEmpty && page.all("link").isEmpty && page.all("img").isEmpty)
    #expect(page.all.allSatisfy { $0.attributes["src"] == nil })
    let policy = page.all("meta").compactMap { $0.attributes["http-equiv"] == nil ? nil : $0.attributes["content"] }
    #expect(policy == ["default-src 'none'; style-src 'unsafe-inline'; img-src data:"])
    #expect(!HTMLStyle.text.contains("url(") && !HTMLStyle.text.contains("@import"))
  }

  @Test func aPageWithSortingBringsItsScriptAndStaysWholeWithoutIt() throws {
    var table = Demo.table
    table.isInteractive = true
    let text = String(decoding: try ReportFormat.html.render(Document(title: "Т", [.table(table)])), as: UTF8.self)
    #expect(text.contains("<table class=\"many\" data-interactive=\"\">"))
    #expect(text.contains("script-src 'unsafe-inline'") && text.split(separator: "<script>").count == 2)
    #expect(!HTMLScript.text.contains("innerHTML") && !HTMLScript.text.contains("</"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///etc/passwd", "//evil", "https://a b",
  ])
  func onlyAddressesOfTheWebBecomeLinks(_ address: String) throws {
    let phrase = Phrase([.link("сюда", to: .address(address))])
    let page = try page(Document(title: "Т", [.paragraph(phrase)]))
    #expect(page.all("main")[0].all("a").isEmpty)
    #expect(page.all("main")[0].text == "сюда")
  }

  @Test func theRunningTitleCannotLeaveItsString() {
    #expect(HTMLStyle.quoted("а\"b\\c</style>\n") == "\"а\\22 b\\5c c\\3c \\2f style\\3e \u{FFFD}\"")
  }
}
