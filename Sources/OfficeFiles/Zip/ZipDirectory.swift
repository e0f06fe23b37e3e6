/// The central directory of an archive, read and checked as a whole before any content is touched.
struct ZipDirectory {
  private(set) var entries: [ZipEntry] = []

  init(_ bytes: [UInt8], limits: ZipLimits) throws(OfficeFault) {
    guard bytes.count <= limits.packed else {
      throw .zipTooLarge(found: "\(bytes.count) байт", limit: "\(limits.packed) байт")
    }
    guard let end = Self.findEnd(bytes) else { throw .notZip(bytes) }
    try Self.refuseSpecial(bytes, end: end)
    guard let count = bytes.read16(end + 10), let size = bytes.read32(end + 12), let start = bytes.read32(end + 16),
      start + size == end
    else { throw .zipDamaged(nil) }
    guard count <= limits.entries else {
      throw .zipTooLarge(found: "частей: \(count)", limit: "\(limits.entries)")
    }
    var offset = start
    for _ in 0..<count {
      let (entry, next) = try Self.entry(bytes, at: offset, before: end)
      entries.append(entry)
      offset = next
    }
    guard offset == end else { throw .zipDamaged(nil) }
    try ZipChecks(limits: limits).check(entries)
    try checkPlaces(bytes, directory: start)
  }

  /// The end record whose comment reaches exactly to the end of the file: a false one inside a comment does not fit.
  private static func findEnd(_ bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    var offset = last
    while offset >= max(0, last - 0xFFFF) {
      if bytes[offset] == 0x50, bytes.read32(offset) == 0x0605_4B50, let comment = bytes.read16(offset + 20),
        offset + 22 + comment == bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private static func refuseSpecial(_ bytes: [UInt8], end: Int) throws(OfficeFault) {
    let isLarge =
      bytes.read32(end - 20) == 0x0706_4B50 || bytes.read16(end + 10) == 0xFFFF
      || bytes.read32(end + 12) == 0xFFFF_FFFF || bytes.read32(end + 16) == 0xFFFF_FFFF
    guard !isLarge else { throw .zip64 }
    guard bytes.read16(end + 4) == 0, bytes.read16(end + 6) == 0, bytes.read16(end + 8) == bytes.read16(end + 10) else {
      throw OfficeFault(
        "zip.parts", "Архив разделён на несколько файлов.", remedy: "Сохраните документ заново одним файлом.")
    }
  }

  private static func entry(
    _ bytes: [UInt8], at offset: Int, before end: Int
  ) throws(OfficeFault) -> (ZipEntry, next: Int) {
    guard offset <= end - 46, bytes.read32(offset) == 0x0201_4B50, let flags = bytes.read16(offset + 8),
      let method = bytes.read16(offset + 10), let crc = bytes.read32(offset + 16),
      let packed = bytes.read32(offset + 20), let unpacked = bytes.read32(offset + 24),
      let length = bytes.read16(offset + 28), let extra = bytes.read16(offset + 30),
      let comment = bytes.read16(offset + 32), let attributes = bytes.read32(offset + 38),
      let place = bytes.read32(offset + 42)
    else { throw .zipDamaged(nil) }
    let next = offset + 46 + length + extra + comment
    guard next <= end else { throw .zipDamaged(nil) }
    guard let name = String(validating: bytes[offset + 46..<offset + 46 + length], as: UTF8.self) else {
      throw OfficeFault("zip.name", "Имя части архива записано не в UTF-8.", remedy: .saveAnew)
    }
    let entry = ZipEntry(
      written: name, method: method, flags: flags, crc: UInt32(truncatingIfNeeded: crc), packed: packed,
      unpacked: unpacked, offset: place, attributes: attributes >> 16)
    return (entry, next)
  }

  /// Every entry lies before the directory and no two share a byte: one content counted many times is a bomb.
  private func checkPlaces(_ bytes: [UInt8], directory: Int) throws(OfficeFault) {
    var reached = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset >= reached, let start = Self.dataStart(of: entry, in: bytes),
        start + entry.packed <= directory
      else { throw .zipDamaged(entry.name) }
      reached = start + entry.packed
    }
  }

  /// Where the content of an entry begins, or nil if its local header is broken or contradicts the directory.
  static func dataStart(of entry: ZipEntry, in bytes: [UInt8]) -> Int? {
    let offset = entry.offset
    guard bytes.read32(offset) == 0x0403_4B50, bytes.read16(offset + 8) == entry.method,
      let flags = bytes.read16(offset + 6), let crc = bytes.read32(offset + 14),
      let packed = bytes.read32(offset + 18), let unpacked = bytes.read32(offset + 22),
      let length = bytes.read16(offset + 26), let extra = bytes.read16(offset + 28)
    else { return nil }
    let start = offset + 30 + length + extra
    guard start <= bytes.count, entry.packed <= bytes.count - start,
      bytes[offset + 30..<offset + 30 + length].elementsEqual(entry.written.utf8)
    else { return nil }
    // Bit 3: what was not known when the header was written follows the content, and the header holds zeros instead.
    let isStreamed = flags & 8 != 0
    func agrees(_ here: Int, _ there: Int) -> Bool { here == there || (isStreamed && here == 0) }
    let fits = agrees(packed, entry.packed) && agrees(unpacked, entry.unpacked) && agrees(crc, Int(entry.crc))
    return fits ? start : nil
  }
}
