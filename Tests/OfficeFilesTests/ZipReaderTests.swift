import Testing

@testable import OfficeFiles

/// An archive broken in one way, and the fault that names it.
struct BrokenZip: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var fault: String
  var bytes: @Sendable () throws -> [UInt8]

  init(_ description: String, _ fault: String, _ bytes: @escaping @Sendable () throws -> [UInt8]) {
    testDescription = description
    self.fault = fault
    self.bytes = bytes
  }

  static func zip(_ entries: [(String, [UInt8])]) throws -> [UInt8] {
    var zip = ZipWriter()
    for (name, bytes) in entries { zip.add(name, bytes) }
    return try zip.finish()
  }

  /// Where the central directory of an archive without a comment begins.
  static func directory(_ bytes: [UInt8]) -> Int { bytes.read32(bytes.count - 6) ?? 0 }

  static func edit(
    _ entries: [(String, [UInt8])] = [("a.xml", [1, 2, 3, 4])], _ change: (inout [UInt8], Int) -> Void
  ) throws -> [UInt8] {
    var bytes = try zip(entries)
    let place = directory(bytes)
    change(&bytes, place)
    return bytes
  }

  static let all: [BrokenZip] = [
    .init("an old Word file", "zip.ole") { [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600) },
    .init("a text", "zip.not-zip") { Array("Привет".utf8) },
    .init("nothing", "zip.not-zip") { [] },
    .init("half a file", "zip.damaged") { Array(try zip([("a", [UInt8](0...200))]).prefix(150)) },
    .init("a password", "zip.encrypted") {
      try edit {
        $0[$1 + 8] |= 1; $0[6] |= 1
      }
    },
    .init("another method", "zip.method") {
      try edit {
        $0[$1 + 10] = 14; $0[8] = 14
      }
    },
    .init("a path upwards", "zip.traversal") { try zip([("../a.xml", [1])]) },
    .init("a path from the root", "zip.traversal") { try zip([("/a.xml", [1])]) },
    .init("a path of Windows", "zip.traversal") { try zip([("a\\..\\b", [1])]) },
    .init("a drive letter", "zip.traversal") { try zip([("c:a", [1])]) },
    .init("a NUL in a name", "zip.traversal") { try zip([("a\u{0}.xml", [1])]) },
    .init("an empty name", "zip.traversal") { try zip([("", [1])]) },
    .init("one name twice", "zip.duplicate") { try zip([("a", [1]), ("a", [2])]) },
    .init("names equal but for case", "zip.duplicate") { try zip([("Я.xml", [1]), ("я.xml", [2])]) },
    .init("a link", "zip.link") { try edit { $0[$1 + 41] = 0xA1 } },
    .init("ZIP64 by count", "zip.zip64") {
      try edit { bytes, _ in
        bytes[bytes.count - 12] = 0xFF; bytes[bytes.count - 11] = 0xFF
      }
    },
    .init("several disks", "zip.parts") { try edit { bytes, _ in bytes[bytes.count - 18] = 1 } },
    .init("more entries declared than held", "zip.damaged") {
      try edit { bytes, _ in
        bytes[bytes.count - 12] = 2; bytes[bytes.count - 14] = 2
      }
    },
    .init("fewer entries declared than held", "zip.damaged") {
      try edit([("a", [1]), ("b", [2])]) { bytes, _ in
        bytes[bytes.count - 12] = 1; bytes[bytes.count - 14] = 1
      }
    },
    .init("a local header beyond the end", "zip.damaged") { try edit { $0[$1 + 44] = 0xFF } },
    .init("two entries on one place", "zip.damaged") {
      try edit([("a", [1, 2]), ("b", [1, 2])]) { bytes, place in
        for offset in 0..<4 { bytes[place + 47 + 42 + offset] = 0 }
      }
    },
    .init("another name in the local header", "zip.damaged") { try edit { bytes, _ in bytes[30] = 0x62 } },
    .init("a bomb", "zip.bomb") { try zip([("a", [UInt8](repeating: 0, count: 2 << 20))]) },
    .init("too many entries", "zip.limit") { try zip((0...2_000).map { ("\($0)", []) }) },
    .init("a name not in UTF-8", "zip.name") {
      try edit { bytes, place in
        bytes[place + 46] = 0xFF; bytes[30] = 0xFF
      }
    },
  ]
}

struct ZipReaderTests {
  @Test(arguments: BrokenZip.all) func refusesAndSaysWhy(_ broken: BrokenZip) throws {
    let bytes = try broken.bytes()
    let fault = #expect(throws: OfficeFault.self) { try ZipReader(bytes) }
    #expect(fault?.id == broken.fault)
    #expect(fault?.remedy?.isEmpty == false)
  }

  @Test(arguments: [("content", 35, "zip.damaged"), ("checksum", 14, "zip.damaged")])
  func contentThatDoesNotFitItsChecksumIsRefused(_ what: String, _ place: Int, _ fault: String) throws {
    var bytes = try BrokenZip.zip([("a.xml", [1, 2, 3, 4])])
    bytes[place] ^= 1
    if what == "checksum" { bytes[BrokenZip.directory(bytes) + 16] ^= 1 }
    let reader = try ZipReader(bytes)
    #expect(#expect(throws: OfficeFault.self) { try reader.read("a.xml") }?.id == fault)
  }

  /// 4 GB declared, 1,000 bytes held: no memory is taken for what is only claimed.
  @Test(arguments: [10, 999, 1_001, 500 << 20]) func aFalseSizeIsRefused(_ size: Int) throws {
    var bytes = try BrokenZip.zip([("a", [UInt8](repeating: 1, count: 1_000))])
    let place = BrokenZip.directory(bytes)
    for (index, shift) in [0, 8, 16, 24].enumerated() {
      bytes[place + 24 + index] = UInt8(truncatingIfNeeded: size >> shift)
      bytes[22 + index] = UInt8(truncatingIfNeeded: size >> shift)
    }
    #expect(throws: OfficeFault.self) { try ZipReader(bytes).read("a") }
  }

  @Test func aFalseEndInsideTheCommentIsPassedOver() throws {
    var bytes = try BrokenZip.zip([("a", [1])])
    let comment = [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 30)
    bytes[bytes.count - 2] = UInt8(comment.count)
    bytes += comment
    #expect(try ZipReader(bytes).read("a") == [1])
  }

  @Test func foldersPartedInTheWayOfWindowsAreFound() throws {
    #expect(try ZipReader(BrokenZip.zip([("xl\\a.xml", [1])])).read("xl/a.xml") == [1])
  }

  @Test func sizesAfterTheContentAreTakenFromTheDirectory() throws {
    let bytes = try BrokenZip.edit { bytes, place in
      bytes[6] |= 8
      bytes[place + 8] |= 8
      for offset in 14..<26 { bytes[offset] = 0 }
    }
    #expect(try ZipReader(bytes).read("a.xml") == [1, 2, 3, 4])
  }

  /// Any byte may be anything: the reader answers with content or with a fault, never with a trap.
  @Test func damagedArchivesNeverTrap() throws {
    let whole = try BrokenZip.zip([("a.xml", [UInt8](repeating: 9, count: 300)), ("б/в", Array(0...99))])
    var state: UInt64 = 42
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % below
    }
    var refused = 0
    for _ in 0..<4_000 {
      var bytes = whole
      for _ in 0...random(4) { bytes[random(bytes.count)] = UInt8(random(256)) }
      if random(4) == 0 { bytes.removeLast(random(bytes.count)) }
      do {
        let reader = try ZipReader(bytes)
        for name in reader.names { _ = try reader.read(name) }
      } catch { refused += 1 }
    }
    #expect(refused > 2_000)
  }
}
