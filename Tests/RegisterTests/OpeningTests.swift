import Batch
import Foundation
import RubricModel
import Testing

@testable import Register

@Suite("A register opened while another process makes it or brings it up to date")
struct OpeningTests {
  static let clock = RegisterClock { RegisterClock.Moment(time: "2023-11-01T00:00:00Z", day: "2023-11-01") }

  /// Opens what stands at the path while another does so after each number of statements in turn, up to twelve.
  private func open(from steps: [Migration]) throws {
    let region = Region()
    var met = 0
    for after in 1...12 {
      let path = "\(region.folder)/\(after).sqlite"
      if !steps.isEmpty { _ = try RegisterFile(path, .create, who: "", clock: Self.clock, steps: steps) }
      let database = try Database(path, .create)
      let intruder = Intruder(into: database, after: after) {
        _ = try? RegisterFile(path, .create, who: "other", clock: Self.clock)
      }
      let register = try RegisterFile(database, .create, who: "", clock: Self.clock, steps: Migration.all)
      intruder.leave()
      #expect(register.isUpToDate, "after \(after) statements")
      #expect(try register.database.run("SELECT count(*) FROM audit").first?.int(0) == (steps.isEmpty ? 1 : 2))
      met += intruder.came ? 1 : 0
    }
    #expect(met >= 8, "the other process came only \(met) times")
  }

  @Test("It is found made, not taken for the base of another program")
  func made() throws { try open(from: []) }

  @Test("It is found up to date, not damaged")
  func migrated() throws { try open(from: [Migration.all[0]]) }
}

@Suite("A region is counted from one moment of the register")
struct RegionStateTests {
  @Test("A sheet taken back while the region is read is either in force or set aside, never both or neither")
  func oneMoment() throws {
    let region = Region()
    try region.submit([sheet(), sheet(school: "school-2")])
    var met = 0
    for after in 1...30 {
      let register = try region.open(.look)
      let path = region.path
      let intruder = Intruder(into: register.database, after: after) {
        let writer = try? RegisterFile(path, .write, who: "other", clock: OpeningTests.clock)
        _ = try? writer.map { try StateChange($0).withdraw(school: "school-2", wave: "2023-11", reason: "ошиблись") }
      }
      let state = try RegionState(register)
      intruder.leave()
      let walk = try state.sheets.walk()
      var names: [String] = []
      while let sheet = try walk.next() { names.append(sheet.name) }
      #expect(names.count + state.aside.count == 2, "after \(after) statements")
      guard intruder.came else { continue }
      met += 1
      #expect(try region.column("SELECT state FROM submission WHERE number = 2") == ["withdrawn"])
      let writer = try region.open(.write)
      _ = try StateChange(writer).restore(2, reason: "верно")
    }
    #expect(met >= 10, "the other process came only \(met) times")
  }
}
