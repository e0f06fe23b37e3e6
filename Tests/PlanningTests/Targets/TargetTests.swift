import Planning
import RubricModel
import Testing

@Suite("Targets are compared in integers, before any rounding")
struct TargetTests {
  static func target(
    _ measure: Target.Measure, _ threshold: Target.Threshold?, groups: [String] = [], per: Recurrence.Period? = nil,
    each: Target.Each.Unit? = nil
  ) -> Target {
    Target(
      id: "t", measure: measure, threshold: threshold, of: "школ", groups: groups, per: per,
      each: each.map { Target.Each($0, grounds: Grounds(.stated)) }, printed: "не менее", grounds: Grounds(.stated))
  }

  @Test(
    "Shares",
    arguments: [
      (6996, 10_000, 70, TargetTest.Verdict.missing(4)), (7000, 10_000, 70, .reached), (69, 100, 70, .missing(1)),
      (2, 3, 70, .missing(1)), (3, 3, 100, .reached), (0, 0, 70, .nobody), (1, 3, 50, .missing(1)),
      (1, 1, 50, .reached), (0, 1, 50, .missing(1)), (2, 3, 50, .reached), (99, 100, 100, .missing(1)),
      (0, 7, 10, .missing(1)), (333_333_333, 999_999_999, 33, .reached),
    ])
  func share(part: Int, of: Int, percent: Int, verdict: TargetTest.Verdict) {
    let test = TargetTest(Self.target(.share, Target.Threshold(.atLeast, percent)))
    #expect(test.verdict(.share(part: part, of: of)) == verdict)
  }

  @Test("The missing number is the least that reaches, for every population up to 200 and every threshold")
  func missingIsLeast() {
    for of in 1...200 {
      for percent in 1...100 {
        let test = TargetTest(Self.target(.share, Target.Threshold(.atLeast, percent)))
        for part in [0, of / 2, of] {
          let reached = 100 * part >= percent * of
          switch test.verdict(.share(part: part, of: of)) {
          case .reached: #expect(reached)
          case .missing(let missing):
            #expect(!reached && 100 * (part + missing) >= percent * of && 100 * (part + missing - 1) < percent * of)
          default: Issue.record("\(part) of \(of), \(percent)")
          }
        }
      }
    }
  }

  @Test(
    "An exact share of a number that it does not divide has no verdict, for nobody set a rule of rounding",
    arguments: [
      (41, 137, TargetTest.Verdict.roundingUnset), (42, 137, .roundingUnset), (40, 137, .missing(1)),
      (43, 137, .exceeded(1)), (42, 140, .reached), (43, 140, .exceeded(1)),
    ])
  func exactShare(part: Int, of: Int, verdict: TargetTest.Verdict) {
    #expect(
      TargetTest(Self.target(.share, Target.Threshold(.exactly, 30))).verdict(.share(part: part, of: of)) == verdict)
  }

  @Test("«100 %» and «не менее 100 %» are one test")
  func hundred() {
    for (part, of) in [(5, 5), (4, 5), (0, 5), (0, 0)] {
      let value = TargetValue.share(part: part, of: of)
      let exact = TargetTest(Self.target(.share, Target.Threshold(.exactly, 100))).verdict(value)
      #expect(exact == TargetTest(Self.target(.share, Target.Threshold(.atLeast, 100))).verdict(value))
    }
  }

  @Test("Counts, missing thresholds, wrong kinds and numbers beyond all bounds")
  func others() {
    let sixteen = TargetTest(Self.target(.count, Target.Threshold(.exactly, 16)))
    #expect(sixteen.verdict(.count(16)) == .reached)
    #expect(sixteen.verdict(.count(15)) == .missing(1))
    #expect(sixteen.verdict(.count(18)) == .exceeded(2))
    #expect(sixteen.verdict(.share(part: 1, of: 1)) == .wrongKind)
    #expect(TargetTest(Self.target(.share, nil)).verdict(.share(part: 1, of: 3)) == .noThreshold)
    let share = TargetTest(Self.target(.share, Target.Threshold(.atLeast, 70)))
    #expect(share.verdict(.share(part: .max, of: .max)) == .wrongKind)
    #expect(share.verdict(.count(70)) == .wrongKind)
  }

  static func outcome(
    _ target: Target, on iso: String = "2023-06-01", item rule: Deadline.Rule = .year(2023),
    recurrence: Recurrence? = nil, _ facts: (inout RoadmapFacts) -> Void
  ) -> TargetOutcome {
    var given = RoadmapFacts(roadmap: "sample")
    facts(&given)
    let item = SampleMap.item(rule, recurrence: recurrence, targets: [target])
    let occurrences = RoadmapCalendar(SampleMap.roadmap([item])).occurrences(of: item)
    return TargetEvaluator(facts: given, asOf: day(iso)).outcome(of: target, in: item, occurrences: occurrences)
  }

  static func measured(
    _ value: TargetValue, on iso: String = "2023-05-01", group: String? = nil, at: String? = nil,
    recorded: String? = nil
  ) -> RoadmapFacts.Measurement {
    RoadmapFacts.Measurement(
      item: "1", target: "t", on: day(iso), recorded: recorded.map(day), at: at, group: group, value: value,
      evidence: "отчёт")
  }

  @Test("The last value by the day counts; later ones do not exist yet")
  func latest() {
    let target = Self.target(.share, Target.Threshold(.atLeast, 70))
    let facts: (inout RoadmapFacts) -> Void = {
      $0.measurements = [
        Self.measured(.share(part: 8, of: 10), on: "2023-07-01"),
        Self.measured(.share(part: 7, of: 10), on: "2023-05-01"),
        Self.measured(.share(part: 1, of: 10), on: "2023-03-01"),
        Self.measured(.share(part: 9, of: 10), on: "2023-05-02", recorded: "2023-09-01"),
      ]
    }
    #expect(Self.outcome(target, on: "2023-02-01", facts).outcome == .unmeasured)
    #expect(Self.outcome(target, on: "2023-04-01", facts).outcome == .notReached)
    #expect(Self.outcome(target, on: "2023-06-01", facts).lines.first?.value == .share(part: 7, of: 10))
    #expect(Self.outcome(target, on: "2023-06-01", facts).outcome == .reached)
  }

  @Test("One threshold for three groups holds for each of them and for all together")
  func groups() {
    let target = Self.target(.share, Target.Threshold(.atLeast, 80), groups: ["schools", "curators"])
    let outcome = Self.outcome(target) {
      $0.measurements = [
        Self.measured(.share(part: 95, of: 100), group: "schools"),
        Self.measured(.share(part: 3, of: 5), group: "curators"),
      ]
    }
    #expect(outcome.lines.map(\.group) == ["schools", "curators", TargetOutcome.together])
    #expect(outcome.lines.map(\.verdict) == [.reached, .missing(1), .reached])
    #expect(outcome.lines.last?.value == .share(part: 98, of: 105))
    #expect(outcome.outcome == .notReached)
    let half = Self.outcome(target) { $0.measurements = [Self.measured(.share(part: 9, of: 10), group: "schools")] }
    #expect(half.outcome == .undecided)
  }

  @Test("Each municipality is judged by itself, and one that did not report leaves the whole undecided")
  func each() {
    let target = Self.target(.count, Target.Threshold(.atLeast, 3), each: .municipality)
    let places = [RoadmapFacts.Places(level: .municipality, names: ["Братск", "Тулун"])]
    let good = Self.measured(.count(3), at: "Братск")
    let silent = Self.outcome(target) { ($0.places, $0.measurements) = (places, [good]) }
    #expect(silent.lines.map(\.at) == ["Братск", "Тулун"])
    #expect(silent.outcome == .undecided)
    let failing = Self.outcome(target) {
      ($0.places, $0.measurements) = (places, [good, Self.measured(.count(1), at: "Тулун")])
    }
    #expect(failing.lines.map(\.verdict) == [.reached, .missing(2)])
    #expect(failing.outcome == .notReached)
    let unlisted = Self.outcome(target) { $0.measurements = [good] }
    #expect(!unlisted.listKnown && unlisted.outcome == .undecided)
    let all = Self.outcome(target) {
      ($0.places, $0.measurements) = (places, [good, Self.measured(.count(4), at: "Тулун")])
    }
    #expect(all.outcome == .reached)
  }

  @Test("A norm for each month is judged month by month; the control sum is no test")
  func perMonth() {
    let month = Recurrence.Period(every: 1, unit: .month)
    let target = Self.target(.count, Target.Threshold(.atLeast, 2), per: month)
    let outcome = Self.outcome(
      target, on: "2023-03-15", recurrence: Recurrence(period: month, minimum: 2, at: .result)
    ) {
      $0.marks = [SampleMap.mark("1", "2023-01-20", count: 30), SampleMap.mark("1", "2023-02-20")]
    }
    #expect(outcome.lines.map(\.value) == [.count(30), .count(1), .count(0)])
    #expect(outcome.lines.map(\.verdict) == [.reached, .missing(1), nil])
    #expect(outcome.outcome == .notReached)
    #expect(outcome.expectedTotal == 24)
  }

  @Test("Without a threshold the value is shown and not judged; an empty population gives no verdict")
  func unjudged() {
    let value = { (facts: inout RoadmapFacts) in facts.measurements = [Self.measured(.share(part: 3, of: 7))] }
    #expect(Self.outcome(Self.target(.share, nil), value).outcome == .notJudged)
    let nobody = Self.outcome(Self.target(.share, Target.Threshold(.atLeast, 90))) {
      $0.measurements = [Self.measured(.share(part: 0, of: 0))]
    }
    #expect(nobody.lines.first?.verdict == .nobody)
    #expect(nobody.outcome == .undecided)
  }
}
