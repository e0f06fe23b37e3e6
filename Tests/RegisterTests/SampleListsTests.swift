import FileSystem
import Foundation
import Register
import RubricModel
import SamodiagCLI
import Testing

@Suite("The sample lists of the region, from files to answers")
struct SampleListsTests {
  private static let folder = Region.root + "/Samples/registry"
  private static let tables = RegistryTable.all.map(\.name)

  private func read(_ name: String) throws -> RegistryFile {
    let (file, problems) = RegistryFile.read(try Files.read("\(Self.folder)/\(name)"), file: name)
    #expect(problems.allSatisfy { $0.severity == .note }, "\(problems)")
    return try #require(file)
  }

  @Test("There is a CSV of every table; they import without a word, and the workbook after them changes nothing")
  func imports() throws {
    let region = Region()
    let files = try Self.tables.map { try read("\($0).csv") }
    let (counts, problems) = try RegistryImport(region.open()).run(files)
    #expect(problems.isEmpty)
    #expect(counts.map(\.table).sorted() == Self.tables.sorted())
    #expect(counts.allSatisfy { $0.added > 0 })
    let head = try region.check().head
    #expect(try RegistryImport(region.open()).run([read("lists.xlsx")]).problems.isEmpty)
    #expect(try region.check().head == head)
    #expect(try region.check().problems.isEmpty)
  }

  @Test("Every former code leads to a code in force; the eighteen municipalities of the oblast are there")
  func codes() throws {
    let region = Region()
    #expect(try RegistryImport(region.open()).run([read("lists.xlsx")]).problems.isEmpty)
    #expect(try region.column("SELECT DISTINCT now FROM municipality_now").count == 18)
    #expect(try region.column("SELECT oktmo FROM municipality WHERE successor IS NOT NULL").count == 17)
    #expect(
      try region.column("SELECT 1 FROM municipality WHERE valid_from IS NOT NULL OR valid_to IS NOT NULL").isEmpty)
    #expect(try region.column("SELECT 1 FROM schools WHERE municipality IS NULL").isEmpty)
  }

  @Test("No person and no school could be taken for a real one")
  func marks() throws {
    let region = Region()
    #expect(try RegistryImport(region.open()).run([read("lists.xlsx")]).problems.isEmpty)
    for sql in ["SELECT name FROM person", "SELECT name FROM school"] {
      #expect(try region.column(sql).allSatisfy { $0.contains("(учебный пример)") })
    }
    #expect(try region.column("SELECT 1 FROM person GROUP BY role, name, school HAVING count (*) > 1").isEmpty)
  }

  @Test("With the sheets of both waves the register tells what the samples were made to tell")
  func status() throws {
    let region = Region()
    #expect(try RegistryImport(region.open()).run([read("lists.xlsx")]).problems.isEmpty)
    for wave in ["2023-11", "2024-05"] {
      let run = try ProgramRun([
        "submit", "\(Region.root)/Samples/sakhalin/\(wave)", "--register", region.path, "--as-of", "\(wave)-15",
      ])
      #expect(run.wait() == 0, "\(run.err)")
    }
    let waves = try WaveStatus.all(region.open(.write))
    #expect(waves.map(\.expected) == [41, 42] && waves.map(\.submitted) == [39, 39])
    #expect(waves[0].states["late"] ?? 0 > 0)
    #expect(waves.allSatisfy { $0.unexpected == 0 })
    let list = try #require(try ReminderList(region.open(.write), wave: "2024-05", day: "2024-05-15"))
    #expect(list.groups.flatMap(\.schools).map(\.id) == ["1026500001032"])
    #expect(list.excused.map(\.id) == ["sakhalin-041", "sakhalin-042"])
    let status = try ProgramRun(["register", "status", region.path, "--as-of", "2024-05-18"])
    #expect(status.wait() == 0)
    for line in [
      "Ноябрь 2023\u{A0}г., листы принимаются с 01.11.2023 по 20.11.2023: волна закрыта 180\u{A0}дней назад\n",
      "Май 2024\u{A0}г., листы принимаются с 01.05.2024 по 20.05.2024: волна открыта, осталось 2\u{A0}дня\n",
      "Ждали: 42\u{A0}школы. Прислали: 39 (92,9\u{A0}%). Нет листа: 3, из них причина известна: 2.\n",
      "Кто помогает школам на 18.05.2024 (в списке региона 42\u{A0}школы):\n", "муниципалитеты без координатора: 1\n",
      ", команды нет\n", ", в команде 2\u{A0}человека\n",
    ] { #expect(status.out.contains(line), "\(line)") }
  }
}
