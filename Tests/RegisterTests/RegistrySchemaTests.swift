import FileSystem
import Reading
import Register
import Testing

@Suite("The schema of the region's lists and their reader agree")
struct RegistrySchemaTests {
  private func schema() throws -> JSONNode {
    let path = Path.join(Region.root, "Rubrics/schemas/registry.schema.json")
    let (root, problems) = JSONDocument.parse(try Files.read(path), file: path)
    #expect(problems == [])
    return try #require(root)
  }

  @Test("Every table has its columns and no others, and asks for those that may not be empty")
  func columns() throws {
    let root = try schema()
    let tables = RegistryTable.all.map(\.name)
    let properties = try #require(root["properties"]?.members.map(\.key))
    #expect(Set(properties) == Set(tables + ["$schema", "format"]))
    for table in RegistryTable.all {
      let row = try #require(root["$defs"]?[table.name])
      #expect(row["additionalProperties"]?.bool == false)
      #expect(row["properties"]?.members.map(\.key) == table.columns.map(\.name), "\(table.name)")
      let required = table.columns.filter { !$0.mayBeEmpty }.map(\.name)
      #expect(row["required"]?.elements.compactMap(\.string) == required, "\(table.name)")
    }
  }
}
