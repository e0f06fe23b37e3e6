import Region
import RegionReports
import Reports
import RubricModel
import Scoring

/// A region's case looked up from every side that pages need; made once, read by all threads.
final class Desk: Sendable {
  /// One counted sheet.
  struct CountedSheet {
    let summary: WaveSummary
    let result: SchoolResult
    let isCurrent: Bool
  }

  let subject: RegionSubject
  let facts: SchoolFacts
  /// The lists on the day of the facts.
  let lists: RegistryDay
  let names: DeskNames
  let letters: LevelLetters
  let links: [String: [DeskLink]]
  let papers: [DeskLink]
  /// Indices of the current wave's schools, by municipality and name.
  let order: [Int]
  let flags: [String: [Flag]]
  let starts: [String: StartingLevel]
  let verified: [String: VerifiedSchool]
  /// Both waves of a school under the later edition.
  let pairs: [String: (before: SchoolResult, after: SchoolResult)]
  /// Whom to speak with first.
  let calls: CallList
  /// Measures of the lists by school.
  let measures: [String: [SchoolMeasure]]
  /// People whom the lists give schools, by role and name.
  let people: [DeskPerson]
  /// What became of every indicator of the later edition; empty without a wave before.
  let indicatorMoves: [IndicatorMoves]
  /// Names that more than one municipality bears.
  let sharedNames: Set<String>
  private let items: [String: Int]
  private let currentPlaces: [String: Int]
  private let previousPlaces: [String: Int]
  private let sheets: [Place: (isCurrent: Bool, index: Int)]
  /// Place of every school that is named anywhere, by municipality and name.
  private let ranks: [String: Int]

  init(_ subject: RegionSubject, links: [String: [DeskLink]], papers: [DeskLink]) {
    let region = subject.region
    let (current, previous) = (region.current, region.previous)
    self.subject = subject
    self.links = links
    self.papers = papers
    facts = SchoolFacts(subject)
    lists = RegistryDay(region.registry, on: facts.day)
    people = DeskPerson.all(subject, lists)
    names = DeskNames(region, people)
    calls = CallList(subject, facts)
    measures = Dictionary(grouping: region.registry.measures, by: \.school)
    indicatorMoves = region.comparison.map(IndicatorMoves.all) ?? []
    let places = Dictionary(grouping: region.current.groups[.municipality] ?? [], by: { subject.name(of: $0) })
    sharedNames = Set(places.filter { $0.value.count > 1 }.keys)
    letters = LevelLetters(subject.scale)
    items = Self.first(subject.rubric.indicators.enumerated().map { ($1.id, $0) })
    flags = Dictionary(grouping: region.flags, by: \.label.id)
    starts = Self.first(region.starts.map { ($0.label.id, $0) })
    verified = Self.first(region.verified.map { ($0.declared.label.id, $0) })
    pairs = Self.first((region.comparison?.pairs ?? []).map { ($0.after.label.id, $0) })
    currentPlaces = Self.first(current.schools.enumerated().map { ($1.label.id, $0) })
    previousPlaces = Self.first((previous?.schools ?? []).enumerated().map { ($1.label.id, $0) })
    sheets = Self.first(
      current.schools.enumerated().map { ($1.place, (true, $0)) }
        + (previous?.schools ?? []).enumerated().map { ($1.place, (false, $0)) })
    let labels = current.schools.map(\.label) + (previous?.schools ?? []).map(\.label)
    let known = Self.first(labels.map { ($0.id, $0) }).values
    let ranks = Self.first(subject.sorted(Array(known)).enumerated().map { ($1.id, $0) })
    self.ranks = ranks
    order = current.schools.indices.sorted {
      (ranks[current.schools[$0].label.id] ?? 0) < (ranks[current.schools[$1].label.id] ?? 0)
    }
  }

  private static func first<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func first<Value>(_ pairs: [(Place, Value)]) -> [Place: Value] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension Desk {
  var region: RegionCase { subject.region }
  var current: WaveSummary { subject.current }
  var rubric: Rubric { subject.rubric }

  /// The counted sheet that stands in a place; nil for one that is not counted.
  func sheet(at place: Place) -> CountedSheet? {
    guard let (isCurrent, index) = sheets[place] else { return nil }
    guard let summary = isCurrent ? region.current : region.previous else { return nil }
    return CountedSheet(summary: summary, result: summary.schools[index], isCurrent: isCurrent)
  }

  /// Place of an indicator in the edition of the current wave; nil for an id that it lacks.
  func place(of indicator: String) -> Int? { items[indicator] }

  /// The school's result of the current wave.
  func current(_ id: String) -> SchoolResult? { currentPlaces[id].map { region.current.schools[$0] } }

  /// The school's result of the wave before, under the edition of that wave.
  func previous(_ id: String) -> SchoolResult? {
    previousPlaces[id].flatMap { region.previous?.schools[$0] }
  }

  /// The latest page of a school; nil for one that neither wave counts.
  func page(of id: String) -> String? {
    if currentPlaces[id] != nil { return names.school(id, wave: region.current.wave) }
    guard previousPlaces[id] != nil, let wave = region.previous?.wave else { return nil }
    return names.school(id, wave: wave)
  }

  /// Labels by municipality and name.
  func sorted(_ labels: [SchoolLabel]) -> [SchoolLabel] {
    let keys = labels.map { ranks[$0.id] ?? .max }
    return labels.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { labels[$0] }
  }

  /// Labels of schools of the current wave by index, by municipality and name.
  func labels(_ indices: [Int]) -> [SchoolLabel] { sorted(indices.map { region.current.schools[$0].label }) }

  /// Slot of a distribution under the edition of the current wave.
  func slot(_ result: ScopeResult?) -> Int {
    let slots = subject.edition.slots
    guard let levels = result?.levels else { return slots - 1 }
    return levels.decided ?? slots - 2
  }
}
