import Region
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("The operator's lists decide who is expected, where a school belongs and what was done")
struct RegistryTests {
  private static let one = edition("one")
  private static let passport = Passport(primary: true, basic: true, secondary: true, specialNeeds: false, kind: 0)

  /// A row with these points for A1 and the maximum elsewhere.
  private static func row(_ points: Int?) -> StateRow {
    var states: [AnswerState] = one.compiled.items.map { AnswerState(points: $0.highest) ?? .unanswered }
    states[0] = points.flatMap { AnswerState(points: $0) } ?? .unanswered
    return StateRow(edition: "one", passport: passport, states: states)
  }

  private static func sheet(_ id: String, _ wave: String, _ points: Int?, oktmo: String = "64716000") -> RegionSheet {
    RegionSheet(
      label: SchoolLabel(id: id, name: id, municipality: Municipality(oktmo: oktmo, name: "старое имя")), wave: wave,
      submitted: nil, place: Place(file: "\(wave)/\(id)"), own: row(points))
  }

  private static func registry(_ change: (inout RegionRegistry) -> Void = { _ in }) -> RegionRegistry {
    var registry = RegionRegistry()
    let now = Municipality(oktmo: "64516000", name: "Корсаковский муниципальный округ")
    registry.municipalities = ["64716000": now, "64516000": now]
    registry.schools = ["a", "b", "c", "d"].map { ListedSchool(id: $0, name: "Школа \($0)", municipality: now) }
    registry.schools[2].branchOf = "a"
    registry.schools[3].closes = "2024-08-31"
    registry.expected = ["a", "b", "c", "d"].map {
      ExpectedSheet(wave: "2024-05", school: $0, cohort: $0 == "a" ? "first" : "continuing")
    }
    change(&registry)
    return registry
  }

  private func region(_ sheets: [RegionSheet], _ registry: RegionRegistry, aside: [AsideSheet] = []) throws
    -> RegionCase
  {
    try RegionCase(RegionOrder(sheets, registry: registry, aside: aside), editions: [Self.one])
  }

  @Test("Whom a wave waits for is counted, and branches and closing schools are excused by name") func roster() throws {
    let region = try region([Self.sheet("a", "2024-05", 1)], Self.registry())
    let coverage = region.current.whole.coverage
    #expect(region.hasRoster)
    #expect([coverage.counted, coverage.missing, coverage.excused, coverage.known] == [1, 1, 2, 4])
    let reasons = region.current.leftOut.map(\.reason)
    #expect(
      reasons == [
        .notSubmitted(why: nil), .notSubmitted(why: "филиал: Школа a"), .notSubmitted(why: "закрывается 31.08.2024"),
      ])
  }

  @Test("A sheet nobody waited for is counted and named as such") func unexpected() throws {
    let sheets = [Self.sheet("a", "2024-05", 1), Self.sheet("z", "2024-05", 1)]
    #expect(try region(sheets, Self.registry()).unexpected == ["z"])
    #expect(try region(sheets, RegionRegistry()).unexpected.isEmpty)
  }

  @Test("Both codes of a municipality that changed its code are one municipality, under its name of today")
  func successors() throws {
    let region = try region(
      [Self.sheet("a", "2023-11", 1), Self.sheet("a", "2024-05", 2, oktmo: "64516000"), Self.sheet("b", "2024-05", 1)],
      Self.registry())
    #expect(region.current.groups[.municipality]?.map(\.key) == ["64516000"])
    #expect(region.current.groups[.municipality]?.map(\.name) == ["Корсаковский муниципальный округ"])
    #expect(region.comparison?.stayed.map(\.id) == ["a"])
  }

  @Test(
    "People and statuses of a day are found by school and by municipality, under whatever of its codes they are listed")
  func day() {
    let registry = Self.registry { registry in
      registry.people = [
        Appointment(role: "coordinator", name: "К", oktmo: "64716000", term: Term(from: "2023-09-01")),
        Appointment(role: "methodist", name: "М", school: "a", term: Term(from: "2023-09-01", to: "2024-05-31")),
        Appointment(role: "team", name: "Ч", school: "b", term: Term()),
        Appointment(role: "team", name: "Д", school: "a", oktmo: "64516000", term: Term(from: "2024-05-31")),
      ]
      registry.sites = [
        InternshipSite(school: "b", direction: "alpha", term: Term()),
        InternshipSite(school: "a", direction: "beta", term: Term(to: "2024-05-30")),
      ]
      registry.statuses = [
        SchoolStatus(school: "a", status: "ШНОР", term: Term(to: "2024-05-31")),
        SchoolStatus(school: "a", status: "500+", term: Term(from: "2024-06-01")),
      ]
    }
    func names(_ day: String, _ oktmo: String?) -> [String] {
      RegistryDay(registry, on: day).people(of: "a", oktmo: oktmo).map(\.name)
    }
    #expect(names("2024-05-31", "64516000") == ["К", "М", "Д"])
    #expect(names("2024-06-01", "64716000") == ["К", "Д"])
    #expect(names("2023-08-31", nil) == [])
    let day = RegistryDay(registry, on: "2024-05-31")
    #expect(day.sites(of: "alpha").map(\.name) == ["Школа b"] && day.sites(of: "beta").isEmpty)
    #expect(day.people(ofMunicipality: "64516000").map(\.name) == ["К"])
    #expect(day.statuses(of: "a") == ["ШНОР"] && day.statuses(of: "b") == [])
  }

  @Test("Cohorts come from the list of the wave") func cohorts() throws {
    let region = try region([Self.sheet("a", "2024-05", 1), Self.sheet("b", "2024-05", 1)], Self.registry())
    let cohorts = region.current.groups[.cohort] ?? []
    #expect(cohorts.map(\.key) == ["continuing", "first"])
    #expect(cohorts.map(\.coverage.counted) == [1, 1])
  }

  @Test("A withdrawn sheet and one refused for errors are set aside by name, not missing") func aside() throws {
    let aside = [
      AsideSheet(
        wave: "2024-05",
        leftOut: LeftOut(label: SchoolLabel(id: "b", name: "b"), place: Place(file: "2"), reason: .withdrawn)),
      AsideSheet(
        wave: "2024-05",
        leftOut: LeftOut(label: SchoolLabel(id: "x", name: "x"), place: Place(file: "3"), reason: .refused(errors: 2))),
      AsideSheet(
        wave: "2024-05",
        leftOut: LeftOut(label: SchoolLabel(id: "a", name: "a"), place: Place(file: "4"), reason: .withdrawn)),
    ]
    for registry in [Self.registry(), RegionRegistry()] {
      let region = try region([Self.sheet("a", "2024-05", 1)], registry, aside: aside)
      #expect(region.current.whole.coverage.setAside == 2)
      #expect(region.current.whole.coverage.missing == 0)
      #expect(region.current.whole.coverage.counted == 1)
    }
  }

  @Test("What became of an indicator is counted beside finished measures; schools at the maximum are in neither group")
  func effects() throws {
    let registry = Self.registry { registry in
      registry.measures = [
        SchoolMeasure(school: "a", indicator: "A1", finished: "2024-02-10"),
        SchoolMeasure(school: "b", indicator: "A1", finished: nil),
        SchoolMeasure(school: "c", indicator: "A1", finished: "2024-06-01"),
        SchoolMeasure(school: "d", indicator: "A1", finished: "2023-11-30"),
      ]
    }
    let region = try region(
      [
        Self.sheet("a", "2023-11", 0), Self.sheet("a", "2024-05", 2), Self.sheet("b", "2023-11", 1),
        Self.sheet("b", "2024-05", 1), Self.sheet("c", "2023-11", 2), Self.sheet("c", "2024-05", 0),
        Self.sheet("d", "2023-11", 3), Self.sheet("d", "2024-05", 0), Self.sheet("e", "2023-11", nil),
        Self.sheet("e", "2024-05", 3),
      ], registry)
    let effect = try #require(region.effects.first)
    #expect(region.effects.count == 1)
    #expect(effect.schools == ["a"])
    #expect([effect.finished.rose, effect.finished.total] == [1, 1])
    #expect([effect.others.rose, effect.others.stayed, effect.others.fell, effect.others.open] == [0, 1, 1, 1])
  }

  @Test(
    "A school to which the indicator does not apply in one of the waves is in neither group: it gave no answer to miss (M2)"
  )
  func effectsOfOthers() throws {
    let registry = Self.registry { $0.measures = [SchoolMeasure(school: "a", indicator: "A1", finished: "2024-02-10")] }
    func excluded(_ id: String, _ wave: String) -> RegionSheet {
      let sheet = Self.sheet(id, wave, 1)
      let states = [AnswerState.notApplicable] + sheet.own.states.dropFirst()
      return RegionSheet(
        label: sheet.label, wave: wave, submitted: nil, place: sheet.place,
        own: StateRow(edition: "one", passport: Self.passport, states: Array(states)))
    }
    let region = try region(
      [
        Self.sheet("a", "2023-11", 0), Self.sheet("a", "2024-05", 2), excluded("b", "2023-11"),
        Self.sheet("b", "2024-05", 1), Self.sheet("c", "2023-11", 1), excluded("c", "2024-05"),
        Self.sheet("e", "2023-11", 1), Self.sheet("e", "2024-05", nil),
      ], registry)
    let effect = try #require(region.effects.first)
    let moves = try #require(region.comparison.map(IndicatorMoves.all)?.first)
    #expect([effect.finished.total, effect.others.total, effect.others.open] == [1, 1, 1])
    #expect(effect.finished.total + effect.others.total == moves.total, "nobody stands at the maximum")
  }

  @Test("The code of a settlement means its municipality, also where the lists do not know that") func settlement() {
    var registry = RegionRegistry()
    registry.people = [Appointment(role: "coordinator", name: "К", oktmo: "64999000101", term: Term())]
    let day = RegistryDay(registry, on: "2024-05-31")
    #expect(day.people(ofMunicipality: "64999000").map(\.name) == ["К"])
    #expect(day.current(oktmo: "64999000101") == "64999000")
  }

  @Test("A jump is no news where a measure of the direction was finished between the waves") func jumps() throws {
    let low = AnswerState(points: 0) ?? .unanswered
    let zeros = StateRow(
      edition: "one", passport: Self.passport, states: Self.one.compiled.items.map { _ in low })
    func region(_ registry: RegionRegistry) throws -> [Flag.Kind] {
      var first = Self.sheet("a", "2023-11", 3)
      first = RegionSheet(
        label: first.label, wave: first.wave, submitted: nil, place: first.place, own: zeros)
      return try self.region([first, Self.sheet("a", "2024-05", 2)], registry).flags.map(\.kind)
    }
    let all = try region(Self.registry())
    let left = try region(
      Self.registry { $0.measures = [SchoolMeasure(school: "a", indicator: "A1", finished: "2024-03-01")] })
    #expect(all.contains(.jump(.direction(0), from: 0, to: 3)) && all.contains(.jump(.overall, from: 0, to: 3)))
    #expect(left == [.jump(.direction(1), from: 0, to: 3)])
  }

  @Test("An expert's values stand beside the school's; no count of the region changes") func verified() throws {
    var sheet = Self.sheet("a", "2024-05", 3)
    let plain = try region([sheet], RegionRegistry())
    sheet.review = ExpertReview(
      verdicts: [
        ExpertVerdict(indicator: "A1", declared: 3, points: 0, reason: "нет", day: "2024-05-20", expert: "Э"),
        ExpertVerdict(indicator: "A3", declared: 2, points: 2, reason: "да", day: "2024-05-20", expert: "Э"),
      ], row: Self.row(0))
    let reviewed = try region([sheet], RegionRegistry())
    let school = try #require(reviewed.verified.first)
    #expect(school.disagreements.map(\.indicator) == ["A1"])
    #expect(school.declared.overall.score - school.verified.overall.score == 3)
    #expect(reviewed.current.whole[scope: .overall] == plain.current.whole[scope: .overall])
  }
}
