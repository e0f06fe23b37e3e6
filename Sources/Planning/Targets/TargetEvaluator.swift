import RubricModel

/// Judges the targets of a row on a day from what was measured by then.
package struct TargetEvaluator: Sendable {
  let facts: RoadmapFacts
  let asOf: CivilDay

  /// Facts entered later than the day do not count: a snapshot once taken does not move.
  package init(facts: RoadmapFacts, asOf: CivilDay) {
    self.facts = facts
    self.asOf = asOf
  }

  /// `occurrences` are those of the row; in those left out of `applicable` nothing is owed, and nothing judged.
  package func outcome(
    of target: Target, in item: RoadmapItem, occurrences: [Occurrence], applicable: [Occurrence]? = nil
  ) -> TargetOutcome {
    let measured = facts.measurements.filter { measurement in
      measurement.item == item.key && measurement.target == target.id && measurement.on <= asOf
        && (measurement.recorded ?? measurement.on) <= asOf
    }
    let marks = target.per == nil ? [] : facts.marks.filter { $0.concerns(item, target.part) && $0.known(on: asOf) }
    let listed = places(for: target)
    var lines: [TargetOutcome.Line] = []
    for place in placeNames(for: target, listed: listed, seen: measured.map(\.at) + marks.map(\.at)) {
      if target.per == nil {
        lines += groupLines(target, measured.filter { $0.at == place }, at: place)
      } else {
        lines += bucketLines(target, applicable ?? occurrences, marks, at: place)
      }
    }
    let needsList = target.each.map { $0.unit != .group } ?? false
    let listKnown = !needsList || listed != nil
    return TargetOutcome(
      target: target, outcome: Self.sum(lines, target, listKnown: listKnown), lines: lines, listKnown: listKnown,
      expectedTotal: Self.controlSum(target, buckets: occurrences.count(where: \.isBucket)))
  }

  private func places(for target: Target) -> [String]? {
    let level: ActorLevel? =
      switch target.each?.unit {
      case .municipality: .municipality
      case .school: .school
      case .group, nil: nil
      }
    return facts.places.first { $0.level == level }?.names
  }

  /// All places the test is repeated for; those seen where no list was given; one nameless whole otherwise.
  private func placeNames(for target: Target, listed: [String]?, seen: [String?]) -> [String?] {
    guard let each = target.each, each.unit != .group else { return [nil] }
    if let listed { return listed }
    var names: [String?] = []
    var known: Set<String?> = []
    for name in seen where known.insert(name).inserted { names.append(name) }
    return names.isEmpty ? [nil] : names
  }

  private func groupLines(
    _ target: Target, _ measured: [RoadmapFacts.Measurement], at place: String?
  ) -> [TargetOutcome.Line] {
    guard target.groups.count > 1 else { return [line(target, measured, at: place)] }
    let lines = target.groups.map { group in
      line(target, measured.filter { $0.group == group }, at: place, group: group)
    }
    guard target.each?.unit != .group else { return lines }
    var total = line(target, measured.filter { $0.group == nil }, at: place)
    if total.value == nil { total.value = Self.total(lines.map(\.value)) }
    total.verdict = total.value.map(TargetTest(target).verdict)
    total.group = TargetOutcome.together
    return lines + [total]
  }

  /// The last value measured; of two on one day the later in the file.
  private func line(
    _ target: Target, _ measured: [RoadmapFacts.Measurement], at place: String?, group: String? = nil
  ) -> TargetOutcome.Line {
    var latest: RoadmapFacts.Measurement?
    for measurement in measured where latest.map({ $0.on <= measurement.on }) ?? true { latest = measurement }
    return TargetOutcome.Line(
      at: place, group: group, value: latest?.value, verdict: latest.map { TargetTest(target).verdict($0.value) },
      on: latest?.on)
  }

  /// Every bucket by itself: what one has too many does not help another. A bucket is judged when it is over or full.
  private func bucketLines(
    _ target: Target, _ occurrences: [Occurrence], _ marks: [RoadmapFacts.Mark], at place: String?
  ) -> [TargetOutcome.Line] {
    let own = marks.filter { $0.at == place || $0.at == nil || place == nil }
    // A bucket that was over before the document was signed is nobody's debt.
    let due = occurrences.filter { $0.isBucket && $0.opens <= min(asOf, $0.window.end) }
    return due.map { occurrence in
      let count = own.lazy.filter { occurrence.window.contains($0.done) }.reduce(0) { $0 + $1.count }
      let verdict = TargetTest(target).verdict(.count(count))
      let judged = occurrence.window.end < asOf || verdict == .reached
      return TargetOutcome.Line(
        at: place, bucket: occurrence.window, value: .count(count), verdict: judged ? verdict : nil)
    }
  }

  private static func total(_ values: [TargetValue?]) -> TargetValue? {
    var part = 0
    var whole = 0
    for value in values {
      guard case .share(let p, let w) = value else { return nil }
      let (nextPart, over) = part.addingReportingOverflow(p)
      let (nextWhole, overflow) = whole.addingReportingOverflow(w)
      guard !over, !overflow else { return nil }
      part = nextPart
      whole = nextWhole
    }
    return .share(part: part, of: whole)
  }

  private static func sum(
    _ lines: [TargetOutcome.Line], _ target: Target, listKnown: Bool
  ) -> TargetOutcome.Outcome {
    if lines.allSatisfy({ $0.value == nil }) { return .unmeasured }
    guard target.threshold != nil else { return .notJudged }
    let verdicts = lines.map(\.verdict)
    if verdicts.contains(where: { if case .missing = $0 { true } else { false } }) { return .notReached }
    if verdicts.contains(where: { if case .exceeded = $0 { true } else { false } }) { return .exceeded }
    return listKnown && verdicts.allSatisfy { $0 == .reached } ? .reached : .undecided
  }

  private static func controlSum(_ target: Target, buckets: Int) -> Int? {
    guard target.per != nil, buckets > 0, let threshold = target.threshold else { return nil }
    let (product, overflow) = threshold.value.multipliedReportingOverflow(by: buckets)
    return overflow ? nil : product
  }
}

extension Occurrence {
  /// Whether it is one bucket of a recurring row.
  package var isBucket: Bool {
    if case .bucket = kind { return true }
    return false
  }
}

extension RoadmapFacts.Mark {
  /// Whether the mark was there on a day: done and entered by then.
  package func known(on day: CivilDay) -> Bool { done <= day && (recorded ?? done) <= day }

  /// Whether the mark speaks of a row, or of one part of it.
  func concerns(_ item: RoadmapItem, _ part: String?) -> Bool {
    guard case .item(let reference) = subject, reference.item == item.key else { return false }
    return reference.part == part || reference.part == nil || part == nil
  }
}
