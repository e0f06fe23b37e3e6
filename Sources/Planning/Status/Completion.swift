import RubricModel

/// Counts marks and tells when a window or a bucket was completed.
///
/// It is complete when the whole row is marked often enough, or every part of it, or the row in every municipality or school
/// that was listed.
struct Completion {
  /// Labels of the parts that are done one by one; topics are taught, not done.
  let parts: [String]
  let places: [String]

  init(parts: [String], places: [String]) {
    self.parts = parts
    self.places = places
  }

  init(item: RoadmapItem, places: [String]) {
    self.init(parts: item.parts.filter { $0.kind != .topic }.map(\.label), places: places)
  }

  /// `marks` are those of the occurrence, by day. The state is left for the days to decide.
  func status(of occurrence: Occurrence, marks: [RoadmapFacts.Mark]) -> OccurrenceStatus {
    let wanted = wantedParts(occurrence)
    let whole = marks.filter { $0.at == nil }
    var doneOn = completed(whole, occurrence, wanted)
    var missing: [String] = []
    if doneOn == nil && !places.isEmpty {
      let days = places.map { place in completed(marks.filter { $0.at == place || $0.at == nil }, occurrence, wanted) }
      missing = zip(places, days).filter { $0.1 == nil }.map(\.0)
      if missing.isEmpty { doneOn = days.compactMap(\.self).max() }
    }
    return OccurrenceStatus(
      occurrence: occurrence, state: .open, doneOn: doneOn, late: doneOn.map { $0 > occurrence.due } ?? false,
      count: marks.reduce(0) { $0 + $1.count },
      doneParts: wanted.filter { label in marks.contains { Self.part(of: $0) == label } }, missingPlaces: missing,
      evidence: marks.map(\.evidence))
  }

  private func wantedParts(_ occurrence: Occurrence) -> [String] {
    switch occurrence.kind {
    case .window: parts
    case .bucket: []
    case .otherParts(let labels): labels.filter(parts.contains)
    }
  }

  /// Day of the mark that made it complete; nil as long as none has.
  private func completed(
    _ marks: [RoadmapFacts.Mark], _ occurrence: Occurrence, _ wanted: [String]
  ) -> CivilDay? {
    var count = 0
    var parts: Set<String> = []
    for mark in marks {
      if case .bucket = occurrence.kind {
        count += mark.count
      } else if let part = Self.part(of: mark) {
        parts.insert(part)
        if !wanted.isEmpty && wanted.allSatisfy(parts.contains) { return mark.done }
      } else {
        count += mark.count
      }
      if count >= occurrence.needed { return mark.done }
    }
    return nil
  }

  private static func part(of mark: RoadmapFacts.Mark) -> String? {
    if case .item(let reference) = mark.subject { return reference.part }
    return nil
  }
}
