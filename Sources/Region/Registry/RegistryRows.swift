import RubricModel

/// From which day and to which something holds, both inclusive; ISO days.
package struct Term: Hashable, Sendable {
  package var from: String?
  package var to: String?

  /// A term; nil leaves an end open.
  package init(from: String? = nil, to: String? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether it holds on an ISO day.
  package func holds(on day: String) -> Bool {
    (from.map { !day.precedesInBytes($0) } ?? true) && (to.map { !$0.precedesInBytes(day) } ?? true)
  }
}

/// A school of the region's list (P03).
package struct ListedSchool: Hashable, Sendable {
  package var id: String
  package var name: String
  package var municipality: Municipality?
  package var kind: String?
  /// `urban` or `rural`.
  package var locality: String?
  /// Id of the school it is a branch of.
  package var branchOf: String?
  /// ISO day from which it is closed.
  package var closes: String?

  package init(
    id: String, name: String, municipality: Municipality? = nil, kind: String? = nil, locality: String? = nil,
    branchOf: String? = nil, closes: String? = nil
  ) {
    self.id = id
    self.name = name
    self.municipality = municipality
    self.kind = kind
    self.locality = locality
    self.branchOf = branchOf
    self.closes = closes
  }

  /// Why no sheet is to be expected of it, in Russian; nil for a school that owes one.
  func excuse(_ listed: [String: ListedSchool]) -> String? {
    if let branchOf { return "филиал: \(listed[branchOf]?.name ?? branchOf)" }
    guard let closes else { return nil }
    return "закрывается \(closes.suffix(2)).\(closes.dropFirst(5).prefix(2)).\(closes.prefix(4))"
  }
}

/// A wave as the region sets it; ISO days.
package struct WaveTerms: Hashable, Sendable {
  package var id: String
  package var opens: String?
  package var deadline: String?
  /// Id of the edition the wave is to be answered under.
  package var rubric: String?

  package init(id: String, opens: String? = nil, deadline: String? = nil, rubric: String? = nil) {
    self.id = id
    self.opens = opens
    self.deadline = deadline
    self.rubric = rubric
  }
}

/// A school that a wave waits for (P09).
package struct ExpectedSheet: Hashable, Sendable {
  package var wave: String
  package var school: String
  /// `first` or `continuing`.
  package var cohort: String?
  /// Why it will not send a sheet, in the operator's words.
  package var reason: String?

  package init(wave: String, school: String, cohort: String? = nil, reason: String? = nil) {
    self.wave = wave
    self.school = school
    self.cohort = cohort
    self.reason = reason
  }
}

/// A status with its dates: ШНОР, 500+ and whatever else the region keeps.
package struct SchoolStatus: Hashable, Sendable {
  package var school: String
  package var status: String
  package var term: Term

  package init(school: String, status: String, term: Term) {
    self.school = school
    self.status = status
    self.term = term
  }
}

/// A person in a role, at a school or for a municipality (P04–P06).
package struct Appointment: Hashable, Sendable {
  /// `methodist`, `curator`, `coordinator`, `team`.
  package var role: String
  package var name: String
  package var school: String?
  package var oktmo: String?
  package var position: String?
  package var term: Term

  package init(
    role: String, name: String, school: String? = nil, oktmo: String? = nil, position: String? = nil, term: Term
  ) {
    self.role = role
    self.name = name
    self.school = school
    self.oktmo = oktmo
    self.position = position
    self.term = term
  }
}

/// A school that takes in others for practice in a direction (P24).
package struct InternshipSite: Hashable, Sendable {
  package var school: String
  package var direction: String
  package var term: Term

  package init(school: String, direction: String, term: Term) {
    self.school = school
    self.direction = direction
    self.term = term
  }
}

/// A measure of a school's plan for one indicator, finished or not (P16, P31).
package struct SchoolMeasure: Hashable, Sendable {
  package var school: String
  package var indicator: String
  package var title: String?
  /// ISO day by which it was to be done.
  package var due: String?
  /// ISO day on which it was finished; nil for one that is not.
  package var finished: String?
  package var evidence: String?

  package init(
    school: String, indicator: String, title: String? = nil, due: String? = nil, finished: String? = nil,
    evidence: String? = nil
  ) {
    self.school = school
    self.indicator = indicator
    self.title = title
    self.due = due
    self.finished = finished
    self.evidence = evidence
  }
}
