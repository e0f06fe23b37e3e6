import Region
import RegionDesk
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("Texts from schools cannot do anything on the desk")
struct HostileDeskTests {
  private static let random = RandomRegion(seed: 11, schools: 6, municipalities: 2)

  /// The site with a text wherever a school or a list can put one.
  private static func site(_ text: String) throws -> SiteFiles {
    var sheets = random.sheets
    for index in sheets.indices {
      sheets[index].label.name = text
      sheets[index].label.kind = text
      sheets[index].label.municipality?.name = text
    }
    var registry = RegionRegistry()
    let ids = Set(sheets.map(\.label.id)).sorted()
    registry.schools = ids.map {
      ListedSchool(id: $0, name: text, municipality: Municipality(oktmo: "64701000", name: text))
    }
    registry.expected = (ids + ["absent"]).map {
      ExpectedSheet(wave: "2024-05", school: $0, cohort: text, reason: $0 == "absent" ? text : nil)
    }
    registry.statuses = ids.map { SchoolStatus(school: $0, status: text, term: Term()) }
    registry.people = [Appointment(role: text, name: text, school: ids[0], position: text, term: Term())]
    registry.people.append(Appointment(role: text, name: text, oktmo: "64701000", position: text, term: Term()))
    registry.sites = [InternshipSite(school: ids[0], direction: "alpha", term: Term())]
    let region = try RegionCase(RegionOrder(sheets, registry: registry), editions: random.editions)
    return SiteFiles(random, region, links: [ids[0]: [DeskLink(title: text, href: text)]]) { sheet in
      sheet.school.name = text
      sheet.school.kind = text
      for index in sheet.answers.indices {
        sheet.answers[index].comment = text
        sheet.answers[index].evidence = [text, text]
        if index == 1 { sheet.answers[index].value = .notApplicable(reason: text) }
      }
    }
  }

  /// Pages by path; the one page of a person is named after them, so it is called the same for all.
  private static func pages(_ text: String) throws -> [String: Markup] {
    let pages = try site(text).pages().map { ($0.key.hasPrefix("people/") ? "people/one.html" : $0.key, $0.value) }
    return Dictionary(pages, uniquingKeysWith: { first, _ in first })
  }

  @Test("No element and no attribute appears or disappears, whatever the text", arguments: hostileStrings)
  func structure(text: String) throws {
    let (pages, known) = (try Self.pages(text), try Self.pages("Школа"))
    #expect(Set(pages.keys) == Set(known.keys))
    for (path, page) in pages {
      func names(_ page: Markup?) -> [String] {
        // A line break may make lines; a text that is an address of the site may be a link.
        (page?.all ?? []).map(\.name).filter { !["br", "a", "bdi", "text", "path"].contains($0) }
      }
      #expect(names(page) == names(known[path]), "\(path)")
      #expect(page.all.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") }, "\(path)")
      #expect(
        page.all("a").allSatisfy { !($0.attributes["href"] ?? "").lowercased().contains("javascript:") }, "\(path)")
    }
  }

  @Test("Nothing turns the direction of a line, not in pages and not in the search", arguments: hostileStrings)
  func turns(text: String) throws {
    for (path, bytes) in try Self.site(text).files {
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
      let turn = scalars.first {
        [0x200E, 0x200F, 0x61C].contains($0.value) || (0x202A...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value)
      }
      #expect(turn == nil, "\(path)")
    }
  }

  @Test(
    "Ids of schools become names that lead nowhere else",
    arguments: ["..\\..\\CON:NUL/../../etc/passwd%00.html", "CON", "Школа № 1", "..", "a/b", ""])
  func ids(id: String) throws {
    let random = RandomRegion(seed: 5, schools: 3)
    var sheets = random.sheets
    for index in sheets.indices where sheets[index].label.id == "s1" { sheets[index].label.id = id }
    let region = try RegionCase(RegionOrder(sheets), editions: random.editions)
    for path in SiteFiles(random, region).files.keys {
      #expect(
        path.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./".utf8.contains($0) })
      #expect(
        !path.contains("..") && !path.hasPrefix("/")
          && !path.split(separator: "/").contains { $0.lowercased() == "con" })
    }
  }
}
