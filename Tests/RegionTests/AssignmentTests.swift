import Region
import RubricModel
import TestSupport
import Testing

@Suite("Methodists are shared out evenly")
struct AssignmentTests {
  private func school(_ id: String, oktmo: String = "1", level: Int? = nil) -> AssignmentTask.School {
    .init(
      label: SchoolLabel(id: id, name: id, municipality: Municipality(oktmo: oktmo, name: oktmo)), level: level)
  }

  @Test("16 teams and 11 methodists: five have two, six have one (I 1, I 2)") func irkutsk() {
    let proposal = AssignmentProposal(
      AssignmentTask(
        schools: (10..<26).map { school("\($0)") }, people: (10..<21).map { .init(name: "Методист \($0)") }))
    #expect(proposal.pairs.count == 16 && proposal.left.isEmpty && proposal.largest == 2)
    #expect(proposal.loads.map(\.after).sorted() == Array(repeating: 1, count: 6) + Array(repeating: 2, count: 5))
  }

  @Test("Schools that have somebody keep them; the rest evens the load") func kept() {
    let people: [AssignmentTask.Person] = [
      .init(name: "А", schools: ["1", "2", "3"]), .init(name: "Б"), .init(name: "В", schools: ["4"]),
    ]
    let proposal = AssignmentProposal(AssignmentTask(schools: (1...7).map { school("\($0)") }, people: people))
    #expect(proposal.pairs.map(\.school.label.id) == ["5", "6", "7"])
    #expect(proposal.loads.map(\.after) == [3, 2, 2])
  }

  @Test("Lowest level first when there are not enough places; nobody gets the own school") func order() {
    let task = AssignmentTask(
      schools: [school("1", level: 3), school("2", level: 0), school("3"), school("4", level: 1)],
      people: [.init(name: "А", own: ["2"]), .init(name: "Б")], capacity: 1)
    let proposal = AssignmentProposal(task)
    #expect(proposal.pairs.map { "\($0.school.label.id)\($0.person)" } == ["2Б", "4А"])
    #expect(proposal.left.map(\.label.id) == ["1", "3"])
  }

  @Test("Between equals the one of the same municipality is taken") func near() {
    let people: [AssignmentTask.Person] = [
      .init(name: "А", municipalities: ["1"]), .init(name: "Б", municipalities: ["2"]),
    ]
    let proposal = AssignmentProposal(
      AssignmentTask(schools: [school("1", oktmo: "2"), school("2", oktmo: "1")], people: people))
    #expect(proposal.pairs.map(\.person) == ["Б", "А"])
  }

  @Test("Never more left and never a larger load than by trying everything", arguments: 1...60 as ClosedRange<UInt64>)
  func optimum(seed: UInt64) {
    var random = Seeded(seed)
    let schools = (0..<Int.random(in: 1...5, using: &random)).map { school("s\($0)") }
    let people = (0..<Int.random(in: 1...3, using: &random)).map { index in
      AssignmentTask.Person(
        name: "p\(index)", schools: Set((0..<Int.random(in: 0...2, using: &random)).map { "old\(index)-\($0)" }),
        own: Set(schools.map(\.label.id).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }))
    }
    let capacity = Bool.random(using: &random) ? Int.random(in: 0...3, using: &random) : nil
    let task = AssignmentTask(schools: schools, people: people, capacity: capacity)
    let proposal = AssignmentProposal(task)
    let best = bestByTrying(task)
    #expect(proposal.pairs.count == best.placed, "seed \(seed)")
    let floor = people.map(\.schools.count).max() ?? 0
    #expect(max(proposal.largest, floor) == max(best.largest, floor), "seed \(seed)")
    #expect(
      proposal.pairs.allSatisfy { pair in
        people.first { $0.name == pair.person }?.own.contains(pair.school.label.id) == false
      })
    #expect(Set(proposal.pairs.map(\.school) + proposal.left) == Set(task.open))
  }

  /// Most schools placed, and the least largest load among those ways.
  private func bestByTrying(_ task: AssignmentTask) -> (placed: Int, largest: Int) {
    var best = (placed: -1, largest: Int.max)
    func walk(_ school: Int, _ loads: [Int], _ placed: Int) {
      guard school < task.open.count else {
        let largest = loads.max() ?? 0
        if placed > best.placed || (placed == best.placed && largest < best.largest) { best = (placed, largest) }
        return
      }
      walk(school + 1, loads, placed)
      for (index, person) in task.people.enumerated() {
        guard !person.own.contains(task.open[school].label.id), loads[index] < task.capacity ?? .max else { continue }
        var next = loads
        next[index] += 1
        walk(school + 1, next, placed + 1)
      }
    }
    walk(0, task.people.map(\.schools.count), 0)
    return best
  }
}
