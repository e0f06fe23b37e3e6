import Testing

@testable import OfficeFiles

struct PNGTests {
  @Test func pixelsComeBackFromTheFile() throws {
    let pixels: [UInt8] = [0, 1, 1, 0, 2, 0]
    let file = try #require(
      PNG.indexed(width: 3, height: 2, palette: [0xFFFFFF, 0xFF0000, 0x00FF00], pixels: pixels, pixelsPerMetre: 4_000))
    #expect(file.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    let data = try #require(chunk("IDAT", of: file))
    // Two bytes of head and four of checksum around the raw stream.
    #expect(Inflate.raw(data.dropFirst(2).dropLast(4), size: 8) == [0, 0, 1, 1, 0, 0, 2, 0])
    #expect(chunk("PLTE", of: file) == [255, 255, 255, 255, 0, 0, 0, 255, 0])
  }

  @Test(arguments: [(3, 2, 5), (0, 0, 0), (-1, 1, 1), (40_000, 1, 40_000)])
  func sizesThatDoNotFitGiveNothing(_ width: Int, _ height: Int, _ count: Int) {
    let pixels = [UInt8](repeating: 0, count: count)
    #expect(PNG.indexed(width: width, height: height, palette: [0], pixels: pixels, pixelsPerMetre: 1) == nil)
  }

  private func chunk(_ name: String, of file: [UInt8]) -> ArraySlice<UInt8>? {
    var offset = 8
    while offset + 12 <= file.count {
      let length = file[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      if file[offset + 4..<offset + 8].elementsEqual(name.utf8) { return file[offset + 8..<offset + 8 + length] }
      offset += 12 + length
    }
    return nil
  }
}
