import Region
import RubricModel
import Scoring

/// A school with which a methodist should speak: why, about what, what it has promised.
package struct SchoolCall: Sendable {
  package let label: SchoolLabel
  /// Its place in `WaveSummary.schools`; nil for a school that the wave does not count.
  package let place: Int?
  /// The most pressing first; never empty.
  package let reasons: [CallReason]
  /// Indices of at most three indicators to speak about.
  package let topics: [Int]
  /// Measures of its plan that are not finished on the day of the facts.
  package let measures: [SchoolMeasure]

  package var stage: CallReason.Stage { reasons.first?.stage ?? .flags }
}

/// Whom to speak with first: every known school of the wave that gives a reason.
package struct CallList: Sendable {
  /// By stage, then by municipality and name.
  package let calls: [SchoolCall]
  /// ISO day on which measures are looked at.
  package let day: String

  private static let mostTopics = 3

  /// The queue of a region's case.
  package init(_ subject: RegionSubject, _ facts: SchoolFacts) {
    let builder = Builder(subject, facts)
    let region = subject.region
    let absent = region.current.leftOut.compactMap(builder.call)
    let counted = region.current.schools.indices.compactMap(builder.call)
    let all = absent + counted
    let order = subject.sorted(all.map(\.label)).enumerated()
    let ranks = Dictionary(order.map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    calls = all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.stage != b.stage { return a.stage.rawValue < b.stage.rawValue }
      let (one, two) = (ranks[a.label.id] ?? .max, ranks[b.label.id] ?? .max)
      return one != two ? one < two : left.offset < right.offset
    }.map(\.element)
    day = facts.day
  }

  private struct Builder {
    let subject: RegionSubject
    let facts: SchoolFacts
    let measures: [String: [SchoolMeasure]]
    let flags: [String: [Flag]]
    let disagreements: [String: Int]

    init(_ subject: RegionSubject, _ facts: SchoolFacts) {
      self.subject = subject
      self.facts = facts
      measures = Dictionary(grouping: subject.region.registry.measures, by: \.school)
      flags = Dictionary(grouping: subject.region.flags, by: \.label.id)
      disagreements = Dictionary(
        subject.region.verified.map { ($0.declared.label.id, $0.disagreements.count) },
        uniquingKeysWith: { first, _ in first })
    }

    /// A school without a counted sheet; nil for a file of no known school, a spare sheet and a school that owes none.
    func call(_ item: LeftOut) -> SchoolCall? {
      guard let label = item.label, !item.schoolIsCounted else { return nil }
      let reason: CallReason
      switch item.reason {
      case .notSubmitted(why: nil): reason = .noSheet
      case .notSubmitted: return nil
      default: reason = .setAside(LeftOutWords.text(of: item))
      }
      let promised = promised(label.id)
      return SchoolCall(
        label: label, place: nil, reasons: [reason] + overdue(promised), topics: [], measures: promised)
    }

    func call(_ place: Int) -> SchoolCall? {
      let school = subject.current.schools[place]
      let (zeros, topics) = topics(of: school)
      let promised = promised(school.label.id)
      var reasons: [CallReason] = zeros.isEmpty ? [] : [.criticalZeros(zeros)]
      reasons += levels(of: school, facts.all[place]) + overdue(promised)
      if let count = disagreements[school.label.id], count > 0 { reasons.append(.disagreements(count)) }
      reasons += low(school)
      var names: [String] = []
      for flag in flags[school.label.id] ?? [] {
        let name = FlagWords.name(of: flag.kind)
        if !names.contains(name) { names.append(name) }
      }
      if !names.isEmpty { reasons.append(.flags(names)) }
      guard !reasons.isEmpty else { return nil }
      return SchoolCall(label: school.label, place: place, reasons: reasons, topics: topics, measures: promised)
    }

    private func levels(of school: SchoolResult, _ facts: SchoolFacts.Facts) -> [CallReason] {
      var reasons: [CallReason] = []
      if school.overall.levels?.decided == 0 { reasons.append(.belowBase) }
      if let pair = facts.pair {
        let fell = LevelScope.all(of: subject.edition).filter { scope in
          guard let old = pair.before[scope]?.levels?.decided, let new = pair.after[scope]?.levels?.decided else {
            return false
          }
          return new < old
        }
        if !fell.isEmpty { reasons.append(.fell(fell)) }
      }
      if let levels = school.overall.levels, levels.decided == nil { reasons.append(.undecided(gaps: facts.gaps)) }
      return reasons
    }

    private func low(_ school: SchoolResult) -> [CallReason] {
      guard school.overall.levels?.decided != 0 else { return [] }
      let low = school.directions.indices.filter { school.directions[$0].levels?.decided == 0 }
      return low.isEmpty ? [] : [.lowDirections(low)]
    }

    private func promised(_ school: String) -> [SchoolMeasure] {
      (measures[school] ?? []).filter { !MeasureState($0, on: facts.day).isFinished }
    }

    private func overdue(_ measures: [SchoolMeasure]) -> [CallReason] {
      let count = measures.count { MeasureState($0, on: facts.day).isOverdue }
      return count == 0 ? [] : [.overdue(measures: count)]
    }

    /// Critical zeros, and what to speak about first.
    private func topics(of school: SchoolResult) -> (zeros: [Int], topics: [Int]) {
      let compiled = subject.edition.compiled
      var zeros: [Int] = []
      var lacks: [(item: Int, points: Int)] = []
      for (item, state) in school.row.states.enumerated() where compiled.items.indices.contains(item) {
        guard let points = state.points, compiled.applies(item, to: school.row.passport) else { continue }
        let indicator = compiled.items[item]
        if indicator.critical && points == 0 {
          zeros.append(item)
        } else if points < indicator.highest {
          lacks.append((item, indicator.highest - points))
        }
      }
      let rest = lacks.sorted { $0.points != $1.points ? $0.points > $1.points : $0.item < $1.item }.map(\.item)
      return (zeros, Array((zeros + rest).prefix(CallList.mostTopics)))
    }
  }
}
