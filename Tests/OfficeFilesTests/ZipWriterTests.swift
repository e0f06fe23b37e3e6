import Testing

@testable import OfficeFiles

struct ZipWriterTests {
  private func archive(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, bytes) in entries { zip.add(name, bytes) }
    return try zip.finish()
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let long = Array("школа ".utf8) + [UInt8](repeating: 7, count: 100_000)
    let entries: [(String, [UInt8])] = [("a.xml", [1, 2, 3]), ("папка/имя № 1.xml", long), ("пусто", [])]
    let reader = try ZipReader(archive(entries))
    #expect(reader.names == entries.map(\.0))
    for (name, bytes) in entries { #expect(try reader.read(name) == bytes) }
    #expect(try reader.read("нет такого") == nil)
  }

  @Test func theSameEntriesGiveTheSameBytes() throws {
    let entries: [(String, [UInt8])] = [("a", Array(0...255)), ("b", [])]
    #expect(try archive(entries) == archive(entries))
  }

  @Test func everyEntryIsDatedTheFirstOfJanuary1980() throws {
    let bytes = try archive([("a", [1])])
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func bytesThatDoNotPackAreStored() throws {
    let bytes = try archive([("a", [1, 2, 3])])
    #expect(bytes[8] == 0)
    let packed = try archive([("a", [UInt8](repeating: 1, count: 1_000))])
    #expect(packed[8] == 8)
    #expect(packed.count < 200)
  }

  @Test func onlyNamesBeyondASCIIAreMarkedAsUTF8() throws {
    #expect(try archive([("a", [])])[7] == 0)
    #expect(try archive([("я", [])])[7] == 8)
  }
}
