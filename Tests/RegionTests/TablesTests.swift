import Reading
import Region
import RegionReports
import RubricModel
import TestSupport
import Testing

@Suite("Tables and their dictionary")
struct TablesTests {
  @Test(
    "Every row fits what the dictionary says: keys, links, enumerations, required cells",
    arguments: 0..<30 as Range<UInt64>)
  func random(seed: UInt64) throws { try check(RandomRegion(seed: seed, mixed: seed % 2 == 0).region(), tables: 10) }

  @Test("So do the tables of experts, measures and statuses") func listed() throws {
    try check(ListedRegion.region(), tables: 15)
  }

  private func check(_ region: RegionCase, tables count: Int) throws {
    let tables = RegionTables(region)
    let parsed = JSONDocument.parse(tables.package.json, file: "datapackage.json").0
    let resources = try #require(parsed?["resources"]?.elements)
    #expect(resources.count == count && tables.tables.count == count)
    let byName = Dictionary(uniqueKeysWithValues: tables.tables.map { ($0.name, $0) })
    for (table, resource) in zip(tables.tables, resources) {
      #expect(resource["bytes"]?.int == table.csv.count)
      let fields = try #require(resource["schema"]?["fields"]?.elements)
      for row in table.rows {
        #expect(row.count == fields.count, "\(table.name)")
        for (field, value) in zip(fields, row) { try check(value, field, in: table.name) }
      }
      let key = resource["schema"]?["primaryKey"]?.elements.compactMap(\.string) ?? []
      if !key.isEmpty {
        #expect(try Set(cells(table, fields, key)).count == table.rows.count, "\(table.name): the key repeats")
      }
      for link in resource["schema"]?["foreignKeys"]?.elements ?? [] {
        let name = try #require(link["reference"]?["resource"]?.string)
        let target = try #require(byName[name])
        let targetFields = try #require(resources.first { $0["name"]?.string == name }?["schema"]?["fields"]?.elements)
        let known = try cells(target, targetFields, link["reference"]?["fields"]?.elements.compactMap(\.string) ?? [])
        let own = try cells(table, fields, link["fields"]?.elements.compactMap(\.string) ?? [])
        #expect(Set(own).isSubset(of: Set(known)), "\(table.name) → \(name)")
      }
    }
  }

  private func check(_ value: DataTable.Value, _ field: JSONNode, in table: String) throws {
    let name = field["name"]?.string ?? ""
    let isEmpty = value == .nothing || value == .text("")
    let rules = field["constraints"]
    if rules?["required"]?.bool == true { #expect(!isEmpty, "\(table).\(name)") }
    guard !isEmpty else { return }
    switch value {
    case .text(let text):
      #expect(field["type"]?.string != "integer")
      if let words = rules?["enum"].map({ $0.elements.compactMap(\.string) }) {
        #expect(words.contains(text), "\(table).\(name): \(text)")
      }
    case .number(let number):
      #expect(field["type"]?.string == "integer")
      if let least = rules?["minimum"]?.int { #expect(number >= least, "\(table).\(name)") }
    case .nothing: break
    }
  }

  private func cells(_ table: DataTable, _ fields: [JSONNode], _ names: [String]) throws -> [[DataTable.Value]] {
    let all = fields.compactMap { $0["name"]?.string }
    let places = try names.map { name in try #require(all.firstIndex(of: name)) }
    return table.rows.map { row in places.map { row[$0] } }
  }

  @Test(
    "A name that a spreadsheet would take for a formula is not one",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
  func formulas(name: String) throws {
    let one = edition("one")
    var odd = sheet("a", "2023-11", row(one, 2))
    odd.label.name = name
    let tables = RegionTables(try RegionCase(RegionOrder([odd]), editions: [one])).tables
    let schools = try #require(tables.first { $0.name == "schools" })
    let text = String(decoding: schools.csv, as: UTF8.self)
    #expect(text.contains("'" + name) && !text.contains(",\(name)") && !text.contains("\"\(name)"))
  }
}
