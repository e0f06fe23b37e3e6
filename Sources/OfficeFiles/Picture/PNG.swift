/// Writes pictures as PNG.
package enum PNG {
  /// A picture of at most 256 colours.
  ///
  /// - Parameters:
  ///   - palette: colours as `0xRRGGBB`, 1…256.
  ///   - pixels: an index into the palette for each pixel, row by row; `width · height` of them.
  ///   - pixelsPerMetre: how large the picture is meant to be seen.
  /// - Returns: nil where the sizes do not fit each other or zlib could not get memory.
  package static func indexed(
    width: Int, height: Int, palette: [UInt32], pixels: [UInt8], pixelsPerMetre: UInt32
  ) -> [UInt8]? {
    guard (1...32_768).contains(width), (1...32_768).contains(height), pixels.count == width * height,
      (1...256).contains(palette.count)
    else { return nil }
    var rows: [UInt8] = []
    rows.reserveCapacity(pixels.count + height)
    for row in 0..<height {
      rows.append(0)  // No filter: it is best for pictures of few colours.
      rows += pixels[row * width..<(row + 1) * width]
    }
    guard let packed = Deflate.wrapped(rows) else { return nil }
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    chunk("IHDR", bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, 3, 0, 0, 0], to: &file)
    chunk("pHYs", bigEndian(pixelsPerMetre) + bigEndian(pixelsPerMetre) + [1], to: &file)
    chunk("PLTE", palette.flatMap { bigEndian($0).dropFirst() }, to: &file)
    chunk("IDAT", packed, to: &file)
    chunk("IEND", [], to: &file)
    return file
  }

  private static func chunk(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    let body = Array(name.utf8) + data
    file += bigEndian(UInt32(truncatingIfNeeded: data.count))
    file += body
    file += bigEndian(Checksum.crc32(body))
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
