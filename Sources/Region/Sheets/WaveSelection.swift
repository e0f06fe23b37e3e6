import RubricModel

/// The sheets of one wave that count, one a school, and everything that is left out (M13).
package struct WaveSelection: Sendable {
  package let wave: String
  package let edition: RegionEdition
  /// In the order of school ids.
  package let sheets: [RegionSheet]
  /// Schools first by id, then files without a school.
  package let leftOut: [LeftOut]
}

/// Chooses the sheets of a wave; the order in which they come does not matter.
package struct WaveSelector: Sendable {
  private let sheets: [RegionSheet]
  private let registry: RegionRegistry
  private let aside: [AsideSheet]
  private let listed: [String: ListedSchool]
  private let shelf = LabelShelf()

  /// A selector over all sheets of all waves; the registry is empty where no lists are at hand.
  package init(_ sheets: [RegionSheet], registry: RegionRegistry = RegionRegistry(), aside: [AsideSheet] = []) {
    self.sheets = sheets
    self.registry = registry
    self.aside = aside
    listed = Dictionary(registry.schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All waves that have sheets, earliest first.
  package var waves: [String] { Set(sheets.map(\.wave)).sorted { $0.precedesInBytes($1) } }

  /// Ids of the editions that sheets of a wave answer, by bytes.
  package func editions(of wave: String) -> [String] {
    Set(sheets.lazy.filter { $0.wave == wave }.map(\.own.edition)).sorted { $0.precedesInBytes($1) }
  }

  /// Id of the edition that most schools of a wave answered; the first by name among equals, nil without sheets.
  package func mainEdition(of wave: String) -> String? {
    // Schools, not sheets: who sends the same thrice has one voice.
    let schools = sheets.lazy.filter { $0.wave == wave }.reduce(into: [String: Set<String>]()) { schools, sheet in
      schools[sheet.own.edition, default: []].insert(sheet.label.id)
    }
    return schools.min { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : left.key.precedesInBytes(right.key)
    }?.key
  }

  /// The sheets of a wave that count under an edition.
  package func select(_ wave: String, edition: RegionEdition) -> WaveSelection {
    var chosen: [RegionSheet] = []
    var leftOut: [LeftOut] = []
    var seen: Set<String> = []
    let cohorts = cohorts(of: wave)
    for group in schools(of: wave) {
      if let school = group.first?.label.id { seen.insert(school) }
      let picked = Self.pick(group)
      leftOut += picked.leftOut
      guard let sheet = picked.sheet else { continue }
      if sheet.own.edition == edition.id {
        chosen.append(labelled(sheet, cohorts))
      } else {
        leftOut.append(
          LeftOut(label: label(sheet.label, cohorts), place: sheet.place, reason: .otherEdition(sheet.own.edition)))
      }
    }
    leftOut += missing(in: wave, seen)
    return WaveSelection(
      wave: wave, edition: edition, sheets: chosen.sorted { SchoolLabel.precedes($0.label, $1.label) },
      leftOut: leftOut.sorted(by: Self.precedes))
  }

  /// The one sheet of every school of a wave that stands for it, whatever its edition; in the order of school ids.
  package func accepted(in wave: String) -> [RegionSheet] {
    let cohorts = cohorts(of: wave)
    return schools(of: wave)
      .compactMap { Self.pick($0).sheet.map { labelled($0, cohorts) } }
      .sorted { SchoolLabel.precedes($0.label, $1.label) }
  }

  /// The sheets of a wave, school by school. By sorting, not by a dictionary: a list for every school would weigh more than the sheets' places.
  private func schools(of wave: String) -> [ArraySlice<RegionSheet>] {
    let ordered = sheets.filter { $0.wave == wave }.sorted { $0.label.id < $1.label.id }
    var schools: [ArraySlice<RegionSheet>] = []
    var rest = ordered[...]
    while let id = rest.first?.label.id {
      let school = rest.prefix { $0.label.id == id }
      schools.append(school)
      rest = rest[school.endIndex...]
    }
    return schools
  }

  /// The one sheet that stands for a school: copies count once, the later of two wins, and of two that differ without a later one,
  /// or without a day, none (P09).
  private static func pick(_ group: ArraySlice<RegionSheet>) -> (sheet: RegionSheet?, leftOut: [LeftOut]) {
    if group.count == 1 { return (group.first, []) }
    let ordered = group.sorted { left, right in
      let (a, b) = (left.submitted ?? "", right.submitted ?? "")
      return a != b ? b.precedesInBytes(a) : placePrecedes(left.place, right.place)
    }
    guard let first = ordered.first else { return (nil, []) }
    // A sheet without a day may be the later one: the register decides it no more than this does.
    let rivals = ordered.dropFirst().filter {
      ($0.submitted == nil || $0.submitted == first.submitted) && !$0.repeats(first)
    }
    if !rivals.isEmpty {
      return (
        nil, [LeftOut(label: first.label, place: first.place, reason: .contradictory(others: rivals.map(\.place)))]
      )
    }
    let rest = ordered.dropFirst().map { sheet in
      LeftOut(
        label: sheet.label, place: sheet.place,
        reason: sheet.repeats(first) ? .copy(of: first.place) : .superseded(by: first.place))
    }
    return (first, rest)
  }

  /// Without a roster a school is expected once it has sent a sheet in an earlier wave.
  private func missing(in wave: String, _ seen: Set<String>) -> [LeftOut] {
    let roster = registry.roster(of: wave)
    let cohorts = cohorts(of: wave)
    let kept = Dictionary(
      aside.compactMap { sheet -> (String, LeftOut)? in
        guard sheet.wave == wave, let known = sheet.leftOut.label, !seen.contains(known.id) else { return nil }
        let label = label(known, cohorts)
        return (label.id, LeftOut(label: label, place: sheet.leftOut.place, reason: sheet.leftOut.reason))
      }, uniquingKeysWith: { _, last in last })
    if !roster.isEmpty {
      let expected = Set(roster.map(\.label.id))
      return roster.filter { !seen.contains($0.label.id) }.map {
        kept[$0.label.id] ?? LeftOut(label: $0.label, reason: .notSubmitted(why: $0.excuse))
      } + kept.filter { !expected.contains($0.key) }.map(\.value)
    }
    var last: [String: RegionSheet] = [:]
    for sheet in sheets where sheet.wave.precedesInBytes(wave) && !seen.contains(sheet.label.id) {
      if let known = last[sheet.label.id], !Self.isNewer(sheet, than: known) { continue }
      last[sheet.label.id] = sheet
    }
    let absent = last.values.filter { kept[$0.label.id] == nil }
    return absent.map { LeftOut(label: label($0.label, cohorts), reason: .notSubmitted(why: nil)) } + kept.values
  }

  private static func isNewer(_ sheet: RegionSheet, than known: RegionSheet) -> Bool {
    if sheet.wave != known.wave { return known.wave.precedesInBytes(sheet.wave) }
    return placePrecedes(sheet.place, known.place)
  }

  /// The sheet itself where the lists say nothing new.
  private func labelled(_ sheet: RegionSheet, _ cohorts: [String: String]) -> RegionSheet {
    let label = label(sheet.label, cohorts)
    guard label != sheet.label else { return sheet }
    var sheet = sheet
    sheet.label = label
    return sheet
  }

  /// The lists know the cohort, which a sheet does not say, and to which municipality a school belongs now.
  private func label(_ label: SchoolLabel, _ cohorts: [String: String]) -> SchoolLabel {
    // The code of a settlement, 11 digits, begins with that of its municipality: one municipality, however exactly a sheet says where.
    let municipality = (listed[label.id]?.municipality ?? label.municipality).map {
      registry.municipality(of: $0.oktmo) ?? Municipality(oktmo: String($0.oktmo.prefix(8)), name: $0.name)
    }
    let cohort = cohorts[label.id] ?? label.cohort
    guard cohort != label.cohort || municipality != label.municipality else { return label }
    return shelf.shared(
      SchoolLabel(id: label.id, name: label.name, municipality: municipality, kind: label.kind, cohort: cohort))
  }

  private func cohorts(of wave: String) -> [String: String] {
    Dictionary(
      registry.expected.filter { $0.wave == wave }.compactMap { entry in entry.cohort.map { (entry.school, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func placePrecedes(_ left: Place, _ right: Place) -> Bool {
    left.file != right.file
      ? left.file.precedesInBytes(right.file) : (left.line, left.column) < (right.line, right.column)
  }

  private static func precedes(_ left: LeftOut, _ right: LeftOut) -> Bool {
    switch (left.label, right.label) {
    case (let a?, let b?) where a.id != b.id: a.id.precedesInBytes(b.id)
    case (_?, nil): true
    case (nil, _?): false
    default: placePrecedes(left.place, right.place)
    }
  }
}
