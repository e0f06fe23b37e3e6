import FileSystem
import Foundation
import SamodiagCLI
import TestSupport
import Testing

@Suite("samodiag dump shows the first table of a file as the readers see it")
final class DumpCommandTests {
  private let folder = NSTemporaryDirectory() + "samodiag-dump-\(UUID().uuidString)"

  init() throws { try Files.makeFolder(folder) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func dump(_ name: String, _ bytes: [UInt8]) throws -> Session {
    let path = "\(folder)/\(name)"
    try Output.write(bytes, to: path)
    return Session("dump", path)
  }

  @Test("A sheet from A1 with its gaps, numbers to the last digit, dates and truth as such")
  func workbook() throws {
    let book = SmallBook(
      """
      <row r='2'><c r='B2'><v>1026500000262</v></c><c r='D2' s='1'><v>45427</v></c><c r='E2' t='b'><v>1</v></c></row>
      <row r='3'><c r='A3' t='inlineStr'><is><t>«ёж»</t></is></c><c r='B3'><f>1/0</f></c><c r='C3' t='e'><v>#DIV/0!</v></c>
      </row>
      """, formats: "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
    let session = try dump("a.xlsx", book.bytes())
    #expect(session.status == .done && session.errors.isEmpty)
    #expect(
      session.output == """
        [[],
        [null,1026500000262,null,"2024-05-15",true],
        ["«ёж»",null,"#DIV/0!"]]

        """)
  }

  @Test("A table of texts, and JSON with its numbers as written")
  func others() throws {
    #expect(
      try dump("a.csv", Array("Школа;Балл\n1;1,50\n".utf8)).output == "[[\"Школа\",\"Балл\"],\n[\"1\",\"1,50\"]]\n")
    let json = try dump("a.json", Array(" {\"a\": [1.50, null, true, \"ё\"]} ".utf8))
    #expect(json.output == "{\"a\":[1.50,null,true,\"ё\"]}\n")
  }

  @Test(
    "What cannot be read is one line that names the file, and nothing is shown",
    arguments: [
      ("a.xls", [0xD0, 0xCF, 0x11, 0xE0]), ("a.xlsx", Array("Школа;Балл".utf8)), ("a.xlsx", []),
      ("a.xlsx", [0x50, 0x4B, 3, 4]), ("a.csv", Array("а;б\n1;2;3\n4;5;6\n".utf8)), ("a.json", Array("[1,]".utf8)),
      ("a.zip", [0, 1, 2]),
    ] as [(String, [UInt8])])
  func refusals(name: String, bytes: [UInt8]) throws {
    let session = try dump(name, bytes)
    #expect(session.status == .dataErrors && session.output.isEmpty)
    #expect(session.errors.split(separator: "\n").count == 1 && session.errors.hasPrefix("\(folder)/\(name)"))
  }

  @Test("A file that is not there ends with 66")
  func missing() { #expect(Session("dump", folder + "/нет.xlsx").status == .inputMissing) }
}
