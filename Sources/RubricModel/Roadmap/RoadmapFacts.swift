/// What is known of the fulfilment of a roadmap: dated marks and measured values, each with its evidence.
///
/// Nothing here is a status: statuses are derived from these facts and a day (M12). Facts are only ever added, so that a
/// snapshot taken on a day does not move.
package struct RoadmapFacts: Hashable, Sendable {
  /// Id of the roadmap.
  package var roadmap: String
  /// Of whom the facts speak: a region, a municipality, a school.
  package var about: String?
  package var conditions: [Condition]
  package var places: [Places]
  package var schedules: [Schedule]
  package var requests: [Request]
  package var marks: [Mark]
  package var measurements: [Measurement]
  package var place: Place

  package init(
    roadmap: String, about: String? = nil, conditions: [Condition] = [], places: [Places] = [],
    schedules: [Schedule] = [], requests: [Request] = [], marks: [Mark] = [], measurements: [Measurement] = [],
    place: Place = .nowhere
  ) {
    self.roadmap = roadmap
    self.about = about
    self.conditions = conditions
    self.places = places
    self.schedules = schedules
    self.requests = requests
    self.marks = marks
    self.measurements = measurements
    self.place = place
  }

  /// Whether a condition of the roadmap holds.
  package struct Condition: Hashable, Sendable {
    package var id: String
    package var holds: Bool
    package var place: Place

    package init(id: String, holds: Bool, place: Place = .nowhere) {
      self.id = id
      self.holds = holds
      self.place = place
    }
  }

  /// All municipalities, or all schools, that take part.
  package struct Places: Hashable, Sendable {
    package var level: ActorLevel
    package var names: [String]

    package init(level: ActorLevel, names: [String]) {
      self.level = level
      self.names = names
    }
  }

  /// Days that a schedule of its own gives to a row (D10).
  package struct Schedule: Hashable, Sendable {
    package var item: String
    package var window: DateWindow
    package var evidence: String
    package var place: Place

    package init(item: String, window: DateWindow, evidence: String, place: Place = .nowhere) {
      self.item = item
      self.window = window
      self.evidence = evidence
      self.place = place
    }
  }

  /// Somebody asked for a row that is done on request (D12).
  package struct Request: Hashable, Sendable {
    package var item: String
    package var on: CivilDay
    package var evidence: String
    package var place: Place

    package init(item: String, on: CivilDay, evidence: String, place: Place = .nowhere) {
      self.item = item
      self.on = on
      self.evidence = evidence
      self.place = place
    }
  }

  /// Something was done.
  package struct Mark: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      case item(ItemReference)
      /// A clause of the order, by number.
      case clause(String)
    }

    package var subject: Subject
    package var done: CivilDay
    /// Day on which the mark was entered; nil where it is not told from `done`.
    package var recorded: CivilDay?
    /// How many times, 1 or more.
    package var count: Int
    /// Number of the window it belongs to, from 1; nil lets the day decide.
    package var window: Int?
    /// One of the municipalities or schools; nil for all of them.
    package var at: String?
    package var evidence: String
    package var place: Place

    package init(
      _ subject: Subject, done: CivilDay, recorded: CivilDay? = nil, count: Int = 1, window: Int? = nil,
      at: String? = nil, evidence: String, place: Place = .nowhere
    ) {
      self.subject = subject
      self.done = done
      self.recorded = recorded
      self.count = count
      self.window = window
      self.at = at
      self.evidence = evidence
      self.place = place
    }
  }

  /// A value of a target on a day.
  package struct Measurement: Hashable, Sendable {
    package var item: String
    /// Id of a target of the row.
    package var target: String
    package var on: CivilDay
    package var recorded: CivilDay?
    /// One of the municipalities or schools; nil for the whole.
    package var at: String?
    /// Id of one of the target's groups; nil for all together.
    package var group: String?
    package var value: TargetValue
    package var evidence: String
    package var place: Place

    package init(
      item: String, target: String, on: CivilDay, recorded: CivilDay? = nil, at: String? = nil,
      group: String? = nil, value: TargetValue, evidence: String, place: Place = .nowhere
    ) {
      self.item = item
      self.target = target
      self.on = on
      self.recorded = recorded
      self.at = at
      self.group = group
      self.value = value
      self.evidence = evidence
      self.place = place
    }
  }
}

/// What was measured; exact integers (M1).
package enum TargetValue: Hashable, Sendable {
  case count(Int)
  /// `part` of `of`; `of` may be 0, and then there is no verdict.
  case share(part: Int, of: Int)
}
