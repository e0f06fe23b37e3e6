import FileSystem
import Testing

@testable import Batch

/// Lines come whole, whatever the chunks.
@Suite struct LineReaderTests {
  @Test(
    "Chunks hold whole lines and all bytes of the file, whatever the length of lines",
    arguments: [1, 10, 1000, 524_287, 524_288, 524_289, 1_600_000])
  func keepsLinesWhole(length: Int) throws {
    let folder = BatchFolder()
    let count = max(2, 1_500_000 / length)
    let text = (0..<count).map { String(repeating: "\($0 % 10)", count: length) + "\n" }.joined() + "rest"
    let path = try folder.write(text, to: "a")
    var reader = LineReader(try OpenFile(path))
    var chunk = LineChunk()
    var bytes: [UInt8] = []
    while try reader.fill(&chunk) {
      bytes += chunk.bytes
      let isLast = bytes.count == text.utf8.count
      #expect(chunk.bytes.last == 0x0A || isLast)
      #expect(chunk.storage[chunk.count..<(chunk.count + 64)].allSatisfy { $0 == 0 })
      #expect(chunk.count <= max(LineChunk.size, 2 * length + 2))
    }
    #expect(bytes == Array(text.utf8))
  }

  @Test("An empty file has no lines")
  func emptyFile() throws {
    let folder = BatchFolder()
    var reader = LineReader(try OpenFile(try folder.write("", to: "a")))
    var chunk = LineChunk()
    let filled = try reader.fill(&chunk)
    #expect(!filled)
  }

  @Test(
    "One sheet over several lines is told from a sheet a line",
    arguments: [
      ("{\"a\":1}\n{\"a\":2}\n", true), ("{\"a\":1}", true), ("\u{FEFF}{\"a\":1}\n{}", true),
      ("\n\n {\"a\":1} \r\n", true),
      ("{\"a\":\n{\"a\":2}\n", true),
      ("{\n  \"a\": 1\n}\n", false), ("{ \"a\": 1,\n  \"b\": 2 }\n", false), ("", false), ("[]\n", false), ("{", false),
    ])
  func tellsForms(text: String, isByLine: Bool) {
    var chunk = LineChunk()
    chunk.append(Array(text.utf8))
    #expect(chunk.holdsSheetsByLine == isByLine)
  }
}
