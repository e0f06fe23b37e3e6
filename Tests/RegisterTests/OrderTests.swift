import FileSystem
import Foundation
import SamodiagCLI
import Testing

@Suite("The order in which files come changes nothing", .serialized)
struct OrderTests {
  /// The checks try a hundred with the release build; here more with `SAMODIAG_ORDERS`.
  private static let orders = ProcessInfo.processInfo.environment["SAMODIAG_ORDERS"].flatMap { Int($0) } ?? 6
  /// Another with `SAMODIAG_SEED=…`.
  private static let seed =
    ProcessInfo.processInfo.environment["SAMODIAG_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000)

  private let region = Region()

  /// Two waves of four schools; one school has sent a later sheet too, one the same sheet twice, one the same answers twice, one only once.
  private func write() throws -> [String] {
    var sheets: [(String, String)] = []
    for school in ["a", "b", "c", "d"] {
      for wave in ["2023-11", "2024-05"] where (school, wave) != ("d", "2024-05") {
        sheets.append(("\(school)-\(wave)", sheet(school: school, wave: wave, submitted: "\(wave)-10")))
      }
    }
    let later = sheet(school: "a", submitted: "2023-11-20", points: 2)
    sheets.append(("a-later", later))
    sheets.append(("b-copy", sheets[2].1))
    // The same answers in other bytes.
    sheets.append(("c-again", sheets[4].1.replacingOccurrences(of: "\n", with: " ")))
    return try sheets.map { name, text in
      let path = "\(region.folder)/\(name).json"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return path
    }
  }

  /// The status is that of the program.
  private func run(_ words: [String]) -> (SamodiagCLI.ExitStatus, errors: String) {
    let errors = Text()
    let console = Console(
      output: { _ in true }, error: { errors.value += $0 },
      environment: { $0 == "SAMODIAG_RUBRICS" ? Region.root + "/Rubrics" : nil }, width: nil, program: "samodiag")
    return (CommandLineTool().run(words, console), errors.value)
  }

  /// Bytes of all files below a folder by their paths.
  private func bytes(_ folder: String) throws -> [String: [UInt8]] {
    let paths = FolderListing(of: folder).files
    return try Dictionary(uniqueKeysWithValues: paths.map { (String($0.dropFirst(folder.count)), try Files.read($0)) })
  }

  private func clean(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  @Test("Random orders of the same files give the same note and the same tables")
  func note() throws {
    var files = try write()
    var generator = SplitMix(Self.seed)
    var first: [String: [UInt8]] = [:]
    for order in 0..<Self.orders {
      let out = region.folder + "/out"
      clean(out)
      let (status, errors) = run(
        ["region"] + files + ["--out", out, "--format", order % 3 == 0 ? "html,csv,json" : "csv,json"])
      #expect(status == .done, "\(errors)")
      let found = try bytes(out)
      if order == 0 { first = found }
      #expect(first.count > 3)
      for (name, content) in found { #expect(first[name] == content, "\(name), order \(order), seed \(Self.seed)") }
      files.shuffle(using: &generator)
    }
    print("orders: \(Self.orders), seed \(Self.seed)")
  }

  @Test("Random orders of the same files leave the same register")
  func register() throws {
    var files = try write()
    var generator = SplitMix(Self.seed)
    var first: ([String: [UInt8]], [String]) = ([:], [])
    for order in 0..<Self.orders {
      let out = region.folder + "/sheets"
      clean(out)
      for ending in ["", "-wal", "-shm"] { clean(region.path + ending) }
      #expect(run(["submit"] + files + ["--register", region.path]).0 == .done)
      #expect(run(["register", "export", region.path, "--out", out]).0 == .done)
      // Numbers of submissions follow the order, nothing else does.
      let levels = try region.rows(
        "SELECT wave, school, direction, score, max, level, lowest, highest FROM levels ORDER BY wave, school, position"
      )
      let found = (try bytes(out), levels)
      if order == 0 { first = found }
      #expect(first.0.count == 8 && first.1.count == 7 * 9)
      #expect(found.0 == first.0 && found.1 == first.1, "order \(order), seed \(Self.seed)")
      files.shuffle(using: &generator)
    }
    print("orders: \(Self.orders), seed \(Self.seed)")
  }
}

/// What a command has told; one command runs at a time.
private final class Text: @unchecked Sendable { var value = "" }

/// The same orders for the same seed.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
