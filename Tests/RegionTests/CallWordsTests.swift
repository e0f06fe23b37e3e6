import OfficeFiles
import Region
import RegionReports
import Reports
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("What is said of the queue of calls, and of people, is so")
struct CallWordsTests {
  private func book(_ region: RegionCase) -> BookText {
    BookText(book: RegionWorkbook(region, engine: "проверка").workbook)
  }

  /// The words of a sheet above its table.
  private func notes(_ name: String, _ region: RegionCase) throws -> String {
    try #require(book(region)[name]).rows.prefix(5).flatMap(\.cells).map(BookText.text).joined(separator: "\n")
  }

  @Test("The rule names every reason in the order in which the queue has them") func rule() throws {
    let region = try ListedRegion.region()
    var rest = try notes("Кому звонить", region).lowercased()[...]
    let words = CallWords(RegionSubject(region: region, engine: "проверка"))
    for stage in CallReason.Stage.allCases {
      let name = words.name(of: stage).lowercased()
      let place = try #require(rest.firstRange(of: name), "«\(name)» does not stand after the reasons before it")
      rest = rest[place.upperBound...]
    }
  }

  @Test(
    "Numbers agree with their nouns, and who is counted is said without a noun that could disagree", arguments: [1, 2])
  func agreement(zeros: Int) throws {
    let region = try ListedRegion.region()
    let words = CallWords(RegionSubject(region: region, engine: "проверка"))
    let text = words.text(of: .criticalZeros(Array(0..<zeros)))
    #expect(text.hasPrefix(zeros == 1 ? "критический ноль: " : "критические нули: "))
    #expect(!(try notes("Кому звонить", region)).contains("известных"))
  }

  @Test("A methodist of a whole municipality is named for its schools in the book, once") func people() throws {
    let random = RandomRegion(seed: 12, schools: 14)
    var registry = RegionRegistry()
    let labels = random.sheets.filter { $0.wave == "2024-05" }.map(\.label)
    let code = try #require(labels.compactMap(\.municipality?.oktmo).min())
    let own = try #require(labels.first { $0.municipality?.oktmo == code })
    for code in labels.compactMap(\.municipality?.oktmo) {
      registry.municipalities[code] = Municipality(oktmo: code, name: "МО \(code)")
    }
    registry.people = [
      Appointment(role: "methodist", name: "Окружная", oktmo: code, term: Term()),
      Appointment(role: "methodist", name: "Окружная", school: own.id, term: Term()),
      Appointment(role: "curator", name: "Окружная", school: own.id, term: Term()),
      Appointment(role: "coordinator", name: "Лишняя", oktmo: code, term: Term()),
    ]
    let region = try RegionCase(RegionOrder(random.sheets, registry: registry), editions: random.editions)
    let name = "МО \(code)"
    let rows = try #require(book(region).rows("Кому звонить", below: "Школа")).map { $0.map(BookText.text) }
    #expect(rows.contains { $0[1] == name })
    for row in rows { #expect(row[2] == (row[1] == name ? "Окружная" : ""), "\(row[0])") }
  }

  @Test("A school that cannot be recomputed under the other edition is not said to have no sheet") func notRecomputed()
    throws
  {
    let (one, two) = (edition("one"), edition("two", stricter: true))
    let passport = Passport(primary: true, basic: true, secondary: true, specialNeeds: false, kind: 0)
    func sheet(_ wave: String, _ edition: RegionEdition) -> RegionSheet {
      RegionSheet(
        label: SchoolLabel(id: "a", name: "Школа"), wave: wave, submitted: nil, place: Place(file: wave),
        own: StateRow(
          edition: edition.id, passport: passport, states: edition.compiled.items.map { _ in .unanswered }))
    }
    let region = try RegionCase(
      RegionOrder([sheet("2023-11", one), sheet("2024-05", two)]), editions: [one, two])
    #expect(region.comparison?.notRecomputed.map(\.id) == ["a"])
    let note = String(
      decoding: try ReportFormat.markdown.render(RegionNote(region, engine: "проверка").document), as: UTF8.self)
    #expect(!note.contains("листа нет"), "both waves have a sheet of it")
    #expect(note.contains("по другой редакции не пересчитан"))
  }
}
