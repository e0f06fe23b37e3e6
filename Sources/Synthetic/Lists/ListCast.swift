import RubricModel

/// The schools as the operator's lists name them: those that send sheets, a branch, and one that closes.
struct ListCast: Sendable {
  /// A school of the list and the part it plays there.
  struct Listed: Sendable {
    var id: String
    var name: String
    var oktmo: String
    var kind: String?
    var isTown: Bool
    /// Number of the first wave in which the school is expected.
    var from = 0
    var branchOf: String?
    var closes = false
    /// The invented school behind it; nil for those that send nothing.
    var source: SyntheticSchool?
    var isFirstYear = false

    var isWeak: Bool { source.map { $0.role == .hopeless || $0.quality < -500 } ?? false }
    var isStrong: Bool { source.map { $0.role == .perfect || $0.quality > 700 } ?? false }
  }

  let region: SyntheticRegion
  let municipalities: [Municipality]
  let schools: [Listed]
  /// Code of the municipality that is last to be looked after.
  let farthest: String?

  init(_ region: SyntheticRegion) {
    self.region = region
    var seen: Set<String> = []
    let places = region.schools.compactMap(\.school.municipality).filter { seen.insert($0.oktmo).inserted }
      .sorted { $0.oktmo < $1.oktmo }
    municipalities = places
    var schools = region.schools.map { school in
      var draw = Draw(seed: region.seed, "cohort", school.school.id)
      return Listed(
        id: school.school.id, name: school.school.name, oktmo: school.school.municipality?.oktmo ?? "",
        kind: school.school.kind, isTown: school.form.isTown, from: school.role == .arrives ? 1 : 0, source: school,
        isFirstYear: school.role == .arrives || draw.happens(400))
    }
    // The lists of real regions name schools that never send: branches, and schools about to close (15 of 473 in Buryatia).
    if let head = schools.first(where: { !$0.isTown && $0.from == 0 }) {
      schools.append(
        Listed(
          id: InventedID.own(prefix: region.plan.ownIDPrefix, number: schools.count + 1),
          name: "Филиал: начальная школа с. Дальнее \(SchoolNames.mark)", oktmo: head.oktmo, kind: "small",
          isTown: false, branchOf: head.id))
    }
    let former = RegionPlan.sakhalinFormer.last { former in places.contains { $0.oktmo == former.successor } }
    let farthest = former?.successor ?? places.last?.oktmo
    self.farthest = farthest
    if let farthest {
      schools.append(
        Listed(
          id: InventedID.own(prefix: region.plan.ownIDPrefix, number: schools.count + 1),
          // Listed under the code of 2019 on purpose: it is counted under its successor.
          name: "МКОУ «ООШ с. Покинутое» \(SchoolNames.mark)", oktmo: former?.oktmo ?? farthest, kind: "small",
          isTown: false, closes: true))
    }
    self.schools = schools
  }

  /// Names of the directions of the rubric, in its order.
  var directions: [String] { region.rubric.directions.map(\.name) }
}

extension SchoolForm {
  /// Whether a school of this form stands in a town.
  fileprivate var isTown: Bool {
    switch self {
    case .town, .townBasic, .correctional, .evening: true
    case .village, .villageBasic, .primary: false
    }
  }
}
