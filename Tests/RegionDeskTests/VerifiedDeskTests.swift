import Region
import RegionDesk
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("What lists and experts say stands beside what schools sent")
struct VerifiedDeskTests {
  @Test("An expert's value and its reason are on the school's page and on a page of their own; the answer stays")
  func verification() throws {
    let random = RandomRegion(seed: 21, schools: 5)
    var sheets = random.sheets
    let index = try #require(
      sheets.firstIndex { $0.wave == "2024-05" && $0.own.edition == "one" && $0.own.states[0].points == 1 })
    var states = sheets[index].own.states
    states[0] = AnswerState(points: 3) ?? .unanswered
    let verdict = ExpertVerdict(
      indicator: "A1", declared: 1, points: 3, reason: "приказ показан", day: "2024-06-01", expert: "Иванова")
    sheets[index].review = ExpertReview(
      verdicts: [verdict], row: StateRow(edition: "one", passport: sheets[index].own.passport, states: states))
    var registry = RegionRegistry()
    registry.people = [Appointment(role: "methodist", name: "Петров", school: sheets[index].label.id, term: Term())]
    registry.statuses = [SchoolStatus(school: sheets[index].label.id, status: "ШНОР", term: Term())]
    registry.sites = [InternshipSite(school: sheets[index].label.id, direction: "alpha", term: Term())]
    let region = try RegionCase(RegionOrder(sheets, registry: registry), editions: random.editions)
    let id = try #require(region.verified.first?.declared.label.id)
    let pages = try SiteFiles(random, region).pages()
    let school = try #require(pages["schools/\(id)/2024-05.html"])
    let row = try #require(school.all("tr").first { $0.attributes["id"] == "A1" })
    #expect(
      row.text.contains("1 из 3") && row.text.contains("эксперт: 3") && row.text.contains("приказ показан"))
    #expect(school.text.contains("Петров") && school.text.contains("методист") && school.text.contains("ШНОР"))
    #expect(pages["directions/alpha.html"]?.text.contains("Стажировочные площадки") == true)
    #expect(pages["directions/beta.html"]?.text.contains("Стажировочные площадки") == false)
    let page = try #require(pages["verification.html"])
    #expect(page.text.contains("приказ показан (Иванова, 01.06.2024)"))
    #expect(pages["index.html"]?.all("a").contains { $0.attributes["href"] == "verification.html" } == true)
  }

  @Test("Without experts there is no such page and no way to it") func none() throws {
    let random = RandomRegion(seed: 21, schools: 5)
    let pages = try SiteFiles(random, try random.region()).pages()
    #expect(pages["verification.html"] == nil)
    #expect(pages["index.html"]?.all("a").contains { $0.attributes["href"] == "verification.html" } == false)
  }

  @Test("A lone first wave has pages too, and nothing to compare with") func firstWave() throws {
    let random = RandomRegion(seed: 4, schools: 6)
    let sheets = random.sheets.filter { $0.wave == "2023-11" }
    let pages = try SiteFiles(random, try random.region(sheets)).pages()
    #expect(pages["moves.html"] == nil)
    #expect(pages["index.html"]?.text.contains("Прежних волн нет") == true)
  }
}
