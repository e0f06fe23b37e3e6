/// What a roadmap measures a row by (показатель реализации); compared in integers, never after rounding (M1).
package struct Target: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    /// A number of things or people.
    case count
    /// Per cent of a population.
    case share
  }

  package enum Test: String, CaseIterable, Sendable {
    case atLeast
    case exactly
  }

  /// What must be reached; a share in whole per cent, 0…100.
  package struct Threshold: Hashable, Sendable {
    package var test: Test
    package var value: Int

    package init(_ test: Test, _ value: Int) {
      self.test = test
      self.value = value
    }
  }

  /// Repeats the test for every municipality, school or group.
  package struct Each: Hashable, Sendable {
    package enum Unit: String, CaseIterable, Sendable {
      case municipality
      case school
      /// Each of the target's `groups`.
      case group
    }

    package var unit: Unit
    package var grounds: Grounds

    package init(_ unit: Unit, grounds: Grounds) {
      self.unit = unit
      self.grounds = grounds
    }
  }

  /// What is counted as taking part, where the document says.
  package enum Credit: String, CaseIterable, Sendable {
    case attended
    case presented
    case watchedRecording
  }

  /// Unique inside the row.
  package var id: String
  package var measure: Measure
  /// Nil where the document sets none (P 16, P 17): printed without a verdict.
  package var threshold: Threshold?
  /// What is counted, in the genitive plural: «муниципальных мероприятий».
  package var of: String
  /// What must be true of them, as a predicate: «обучились на курсах».
  package var what: String?
  /// Ids of `PeopleGroup`: whom it covers; a threshold holds for each of them and for all together.
  package var groups: [String]
  /// The test holds in every bucket of this length.
  package var per: Recurrence.Period?
  package var each: Each?
  /// What counts as taking part; empty where the document says nothing.
  package var credits: [Credit]
  /// Label of the part it belongs to; nil for the whole row.
  package var part: String?
  /// Verbatim, as short as it can be cited.
  package var printed: String
  package var grounds: Grounds
  package var place: Place

  package init(
    id: String, measure: Measure, threshold: Threshold?, of: String, what: String? = nil, groups: [String] = [],
    per: Recurrence.Period? = nil, each: Each? = nil, credits: [Credit] = [], part: String? = nil,
    printed: String, grounds: Grounds, place: Place = .nowhere
  ) {
    self.id = id
    self.measure = measure
    self.threshold = threshold
    self.of = of
    self.what = what
    self.groups = groups
    self.per = per
    self.each = each
    self.credits = credits
    self.part = part
    self.printed = printed
    self.grounds = grounds
    self.place = place
  }
}
