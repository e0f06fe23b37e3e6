import FileSystem
import Foundation
import OfficeFiles
import RubricModel
import Testing

@testable import Register

@Suite("Certificates are kept packed")
struct PackedCertificateTests {
  private static let unlock = "DROP TRIGGER evaluation_stays;"

  @Test("A packed certificate is the same text, to the hash in the audit trail, in a fifth of the room")
  func packed() throws {
    let region = Region()
    try region.submit([sheet()])
    let text = try #require(try region.certificate(1))
    let row = try #require(
      try region.open(.look).database.run(
        "SELECT typeof (certificate), length (certificate), certificate_size, certificate_sha256 FROM evaluation"
      ).first)
    #expect(row.text(0) == "blob" && row.int(2) == text.count && row.text(3) == SHA256.hex(of: text))
    #expect(try #require(row.int(1)) * 4 < text.count)
    let details = try region.column("SELECT details FROM audit WHERE action = 'accept'")
    #expect(details.first?.contains(SHA256.hex(of: text)) == true)
  }

  /// Every one of them has to be named, none may end the process or take memory without end.
  @Test(
    "A blob that was damaged or changed past the program is named",
    arguments: [
      "certificate = zeroblob (9000)", "certificate = x''", "certificate = substr (certificate, 1, 3000)",
      "certificate = certificate || x'00'", "certificate_size = certificate_size + 1", "certificate_size = NULL",
      "certificate_size = 0", "certificate_size = -1", "certificate_size = 9223372036854775807",
      "certificate = 'текст'", "certificate = 'текст', certificate_size = NULL",
      "certificate_size = 'много'", "certificate = 7", "evaluation = x'00ff'",
    ])
  func damaged(change: String) throws {
    let region = Region()
    try region.submit([sheet(), sheet(school: "school-2")])
    try region.tamper("\(Self.unlock) UPDATE evaluation SET \(change) WHERE submission = 2")
    let problems = try region.check().problems.filter { $0.id == "register.altered" }
    #expect(problems.count == 1 && problems.first?.summary.contains("поступление №\u{A0}2") == true, "\(problems)")
  }

  @Test("A small blob that would unpack into gigabytes is stopped by its size, and no size may be that large")
  func bomb() throws {
    let region = Region()
    try region.submit([sheet()])
    let bomb = try #require(Packer(level: 9).pack([UInt8](repeating: 0x20, count: 64 << 20)))
    #expect(bomb.count < 100_000)
    for size in [50_000, PackedText.limit, 64 << 20] {
      let isStopped = PackedText(.blob(bomb), size: size).bytes == nil
      #expect(isStopped, "\(size)")
      let database = try Database(region.path, .write)
      try database.run("DROP TRIGGER IF EXISTS evaluation_stays")
      try database.run("UPDATE evaluation SET certificate = ?, certificate_size = ?", .blob(bomb), .int(size))
      let summaries = try region.check().problems.map(\.summary)
      #expect(summaries.contains { $0.contains("свидетельство (declared) повреждено: оно не распаковывается") })
    }
  }

  @Test(
    "Whatever is packed comes back byte for byte; what packing does not help stays as it is",
    arguments: [0, 1, 90, 40_000, PackedText.limit, PackedText.limit + 1])
  func roundTrip(count: Int) {
    let packer = Packer()
    let plain = (0..<count).map { UInt8(truncatingIfNeeded: $0 % 97) }
    for _ in 1...2 {
      let stored = PackedText(plain, packer)
      let isSame = stored.bytes == plain
      #expect(isSame)
      #expect((stored.size == nil) == (count < 500 || count > PackedText.limit))
    }
  }

  @Test(
    "The stock shell of SQLite reads certificates, packed or not",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
  func shell() throws {
    let region = Region()
    do {
      let old = try OldProgram(region.path, version: 5)
      try old.submit()
    }
    try region.submit([sheet(school: "school-2")])
    #expect(try region.check().problems.isEmpty)
    for number in [1, 2] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
      process.arguments = [
        "-readonly", region.path,
        "SELECT sqlar_uncompress (certificate, certificate_size) FROM evaluation WHERE submission = \(number)",
      ]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(Array(output) == (try region.certificate(number) ?? []) + [0x0A], "\(number)")
    }
  }
}
