import Foundation
import Register
import Testing

@Suite("The views other programs query are those that are described")
struct ViewTests {
  @Test("Every view of a register is described, and nothing else")
  func names() throws {
    let region = Region()
    try region.submit([sheet()])
    let names = try region.column("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    #expect(names == RegisterView.all.map(\.name).sorted())
  }

  @Test("Columns are described in their order, each with a meaning", arguments: RegisterView.all.map(\.name))
  func columns(name: String) throws {
    let region = Region()
    try region.submit([sheet()])
    let view = try #require(RegisterView.all.first { $0.name == name })
    #expect(try region.open(.look).database.columns("SELECT * FROM \(name)") == view.columns.map(\.name))
    #expect(view.columns.allSatisfy { !$0.meaning.isEmpty } && !view.meaning.isEmpty)
  }

  @Test("Every example runs")
  func examples() throws {
    let region = Region()
    try region.importing(["волна;срок\n2023-11;2023-11-15\n"])
    try region.submit([sheet(submitted: "2023-11-20"), sheet(school: "school-2", submitted: "2023-11-10"), "{"])
    let database = try region.open(.look).database
    for view in RegisterView.all {
      #expect(!view.examples.isEmpty)
      for example in view.examples { _ = try database.run(example.sql) }
    }
    let late = try #require(RegisterView.all.first { $0.name == "submissions" }?.examples.last)
    #expect(try database.run(late.sql).map { $0.text(2) } == ["2023-11-20"])
  }

  @Test("A school that no list names stands in each wave where its sheet of that wave says, as in the region's note")
  func moved() throws {
    let region = Region()
    let later = sheet(wave: "2024-05").replacingOccurrences(of: "64701000", with: "64708000")
      .replacingOccurrences(of: "г. Южно-Сахалинск", with: "Долинский муниципальный округ")
    try region.submit([sheet(), later])
    let places = "SELECT DISTINCT wave || ' ' || oktmo || ' ' || municipality FROM levels ORDER BY 1"
    #expect(
      try region.column(places) == [
        "2023-11 64701000 г. Южно-Сахалинск", "2024-05 64708000 Долинский муниципальный округ",
      ])
    let lists = ["ОКТМО;название\n64708000;Долинский округ\n", "Школа;Название;ОКТМО\nschool-1;СОШ № 1;64708000\n"]
    #expect(try region.importing(lists).isEmpty)
    #expect(
      try region.column(places) == ["2023-11 64708000 Долинский округ", "2024-05 64708000 Долинский округ"],
      "a listed school stands where the list says, in all waves")
    #expect(try region.column("SELECT DISTINCT school_name FROM levels") == ["СОШ № 1"])
  }
}
