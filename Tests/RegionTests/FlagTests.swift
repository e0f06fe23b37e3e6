import Region
import RegionReports
import RubricModel
import Scoring
import TestSupport
import Testing

@Suite("Flags help, they never punish")
struct FlagTests {
  private static let link = AnswerLink(
    id: "no-winners", sides: [.init(indicator: "A1", points: 0...0), .init(indicator: "A3", points: 1...100)],
    why: "победители есть, а участников нет", basis: Basis(.assumption, note: "проверка"))

  @Test("All maxima, a copy and a jump are named; the level is what it was") func kinds() throws {
    let one = edition("one")
    let sheets = [
      sheet("best", "2023-11", row(one, 9)), sheet("best", "2024-05", row(one, 9)),
      sheet("rose", "2023-11", row(one, 0)), sheet("rose", "2024-05", row(one, 9)),
      sheet("plain", "2023-11", row(one, 1)), sheet("plain", "2024-05", row(one, 2)),
    ]
    let region = try RegionCase(RegionOrder(sheets), editions: [one])
    let found = Dictionary(grouping: region.flags, by: \.label.id).mapValues { $0.map(\.kind) }
    #expect(found["best"] == [.allMaxima(indicators: 8), .copyOfLastWave("2023-11", answers: 8)])
    #expect(
      found["rose"] == [
        .allMaxima(indicators: 8), .jump(.overall, from: 0, to: 3), .jump(.direction(0), from: 0, to: 3),
        .jump(.direction(1), from: 0, to: 3),
      ])
    #expect(region.current.schools.first { $0.label.id == "rose" }?.overall.levels?.decided == 3)
  }

  @Test("Linked answers that cannot both hold are named with the reason") func contradiction() throws {
    let one = edition("one", links: [Self.link])
    var states = row(one, 9).states
    states[0] = AnswerState(points: 0) ?? .unanswered
    let odd = StateRow(edition: "one", passport: row(one, 9).passport, states: states)
    states[0] = .unanswered
    let open = StateRow(edition: "one", passport: row(one, 9).passport, states: states)
    let region = try RegionCase(
      RegionOrder([sheet("odd", "2023-11", odd), sheet("open", "2023-11", open)]), editions: [one])
    #expect(region.flags == [Flag(label: SchoolLabel(id: "odd", name: "odd"), kind: .contradiction(Self.link))])
  }

  @Test("Two counted schools of one name in one municipality are named to each other, elsewhere not")
  func namesakes() throws {
    let one = edition("one")
    func named(_ id: String, _ name: String, _ oktmo: String) -> RegionSheet {
      RegionSheet(
        label: SchoolLabel(id: id, name: name, municipality: Municipality(oktmo: oktmo, name: oktmo)), wave: "2023-11",
        submitted: nil, place: Place(file: id), own: row(one, 1))
    }
    let region = try RegionCase(
      RegionOrder([
        named("1", "МБОУ СОШ № 1", "64701000"), named("2", "МБОУ  СОШ №1", "64701000"),
        named("3", "МБОУ СОШ № 1", "64504000"), named("4", "МБОУ СОШ № 2", "64701000"),
      ]), editions: [one])
    #expect(
      region.flags.map { [$0.label.id: $0.kind] } == [
        ["1": .sameName(ids: ["2"])], ["2": .sameName(ids: ["1"])],
      ])
  }

  @Test("One namesake or several are spoken of in their number", arguments: [["2"], ["2", "3"]])
  func namesakeWords(ids: [String]) {
    let text = FlagWords(edition("one")).text(of: .sameName(ids: ids))
    #expect(text.contains(ids.count == 1 ? "учтена ещё школа с" : "учтены ещё школы с"))
  }

  @Test("A sheet without a number is no copy of another") func emptyIsNoCopy() throws {
    let one = edition("one")
    let empty = StateRow(
      edition: "one", passport: row(one, 9).passport, states: one.compiled.items.map { _ in .unanswered })
    let region = try RegionCase(
      RegionOrder([sheet("s", "2023-11", empty), sheet("s", "2024-05", empty)]), editions: [one])
    #expect(region.flags.isEmpty)
  }
}
