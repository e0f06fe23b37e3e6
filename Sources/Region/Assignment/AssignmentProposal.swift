import RubricModel

/// A proposal that leaves the largest load as small as can be, the same for the same lists (P05).
package struct AssignmentProposal: Sendable {
  /// One school given to one person.
  package struct Pair: Hashable, Sendable {
    package let school: AssignmentTask.School
    package let person: String
  }

  /// In the order of the task's schools.
  package let pairs: [Pair]
  /// Schools for which nobody is free: no people, a full load, or only people who work there.
  package let left: [AssignmentTask.School]
  /// Schools of every person, those looked after before among them, by name as bytes.
  package let loads: [(person: String, before: Int, after: Int)]

  /// Largest number of schools of one person.
  package var largest: Int { loads.map(\.after).max() ?? 0 }

  /// Solves a task: as many schools as can be get somebody, then the largest load is the least possible.
  package init(_ task: AssignmentTask) {
    var matching = AssignmentMatching(task)
    let bound = task.capacity ?? (task.people.map(\.schools.count).max() ?? 0) + task.open.count
    matching.fill(to: bound)
    let most = matching.count
    // The least bound that still places as many.
    var (low, high) = (0, bound)
    while low < high {
      let middle = (low + high) / 2
      var attempt = AssignmentMatching(task)
      attempt.fill(to: middle)
      if attempt.count == most { high = middle } else { low = middle + 1 }
    }
    var best = AssignmentMatching(task)
    best.fill(to: low)
    let placed = best.personOfSchool
    pairs = task.open.enumerated().compactMap { index, school in
      placed[index].map { Pair(school: school, person: task.people[$0].name) }
    }
    left = task.open.enumerated().filter { placed[$0.offset] == nil }.map(\.element)
    loads = task.people.enumerated().map { index, person in
      (person.name, person.schools.count, person.schools.count + placed.count { $0 == index })
    }
  }
}

/// Schools and people matched by augmenting paths; nobody above a bound, nobody in the own school.
private struct AssignmentMatching {
  private let task: AssignmentTask
  private(set) var personOfSchool: [Int?]
  private var schoolsOfPerson: [[Int]]

  init(_ task: AssignmentTask) {
    self.task = task
    personOfSchool = Array(repeating: nil, count: task.open.count)
    schoolsOfPerson = Array(repeating: [], count: task.people.count)
  }

  /// Schools that have somebody.
  var count: Int { personOfSchool.count { $0 != nil } }

  mutating func fill(to bound: Int) {
    for school in task.open.indices {
      var tried = Set<Int>()
      _ = place(school, bound, &tried)
    }
  }

  /// Gives a school the least loaded person who may take it, moving others on where all are full.
  private mutating func place(_ school: Int, _ bound: Int, _ tried: inout Set<Int>) -> Bool {
    // Whoever is being relieved just now is full, and stays out of it.
    let candidates = candidates(for: school).filter { !tried.contains($0) }
    if let free = candidates.first(where: { load($0) < bound }) {
      give(school, to: free)
      return true
    }
    for person in candidates where tried.insert(person).inserted {
      for other in schoolsOfPerson[person] {
        schoolsOfPerson[person].removeAll { $0 == other }
        personOfSchool[other] = nil
        if place(other, bound, &tried) {
          give(school, to: person)
          return true
        }
        give(other, to: person)
      }
    }
    return false
  }

  private mutating func give(_ school: Int, to person: Int) {
    personOfSchool[school] = person
    schoolsOfPerson[person].append(school)
  }

  private func load(_ person: Int) -> Int { task.people[person].schools.count + schoolsOfPerson[person].count }

  /// Least load first, then the school's own municipality, then the name.
  private func candidates(for school: Int) -> [Int] {
    let label = task.open[school].label
    return task.people.indices.filter { !task.people[$0].own.contains(label.id) }.sorted { left, right in
      if load(left) != load(right) { return load(left) < load(right) }
      let (near, far) = (isNear(left, label), isNear(right, label))
      return near != far ? near : left < right
    }
  }

  private func isNear(_ person: Int, _ label: SchoolLabel) -> Bool {
    label.municipality.map { task.people[person].municipalities.contains($0.oktmo) } ?? false
  }
}
