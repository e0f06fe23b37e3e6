import Batch
import FileSystem
import Reading
import RubricModel
import Scoring

/// Finds schools that have several different sheets for one wave among the inputs, on all processors.
///
/// A first look keeps eight bytes a sheet; only sheets that may meet others are looked at again.
struct ClaimSearch {
  private let batch: [BatchInput]
  /// Sheets that can be read only once, judged already.
  private let once: [SheetCandidate]
  private let scorer: BatchScorer

  init(_ inputs: [SheetInput], _ examiner: SheetExaminer, threads: Int) {
    var batch: [BatchInput] = []
    var once: [SheetCandidate] = []
    for input in inputs {
      switch input {
      case .sheet(let path): batch.append(.sheet(path))
      case .lines(let path): batch.append(.lines(path))
      case .bytes(let name, let bytes): once.append(examiner.examine(SheetFile(file: name, bytes: bytes)))
      }
    }
    self.batch = batch
    self.once = once.filter { $0.scored != nil }
    scorer = BatchScorer(examiner.shelf, threads: threads)
  }

  /// The sheets of each school and wave that has several, in an order that depends on nothing but the sheets and their places.
  func disputed() -> [[BatchConflicts.Claim]] {
    let met = run(KeyCollector()).flatMap(\.keys) + once.compactMap { $0.sheet.map(ClaimKey.hash) }
    let keys = Self.repeated(met.sorted())
    guard !keys.isEmpty else { return [] }
    var claims = run(ClaimCollector(keys: keys)).flatMap(\.claims)
    for candidate in once {
      guard let sheet = candidate.sheet, let counted = candidate.counted, keys.contains(ClaimKey.hash(sheet)) else {
        continue
      }
      claims.append(
        BatchConflicts.Claim(
          key: ClaimKey.text(sheet), sha256: candidate.sha256, submitted: sheet.submitted, place: candidate.place,
          counted: counted, content: SheetContent.digest(of: candidate.source.bytes)))
    }
    claims.sort { left, right in
      (left.key, left.place.file, left.place.line) < (right.key, right.place.file, right.place.line)
    }
    var groups: [[BatchConflicts.Claim]] = []
    for claim in claims {
      if groups.last?.first?.key != claim.key { groups.append([]) }
      // The same bytes twice are one sheet.
      if let last = groups.indices.last, !groups[last].contains(where: { $0.sha256 == claim.sha256 }) {
        groups[last].append(claim)
      }
    }
    return groups.filter { $0.count > 1 }
  }

  private func run<Collector: SheetRenderer>(_ collector: Collector) -> [Collector] {
    scorer.run(batch, renderer: collector) { (_: [UInt8]) in
    } report: { _ in
    }.renderers
  }

  private static func repeated(_ sorted: [UInt64]) -> Set<UInt64> {
    Set(zip(sorted, sorted.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
  }
}

/// Wave and school in eight bytes (FNV-1a); two that share a hash are looked at twice and then told apart.
private enum ClaimKey {
  static func hash(_ sheet: AnswerSheet) -> UInt64 {
    var text = self.text(sheet)
    return text.withUTF8 { add(UnsafeRawBufferPointer($0), to: start) }
  }

  static func hash(_ batch: BatchSheet) -> UInt64 {
    let wave = batch.withField(.wave) { add($0, to: start) }
    return batch.withField(.schoolID) { add($0, to: add(0x20, to: wave)) }
  }

  static func text(_ sheet: AnswerSheet) -> String { "\(sheet.wave) \(sheet.school.id)" }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ bytes: UnsafeRawBufferPointer, to hash: UInt64) -> UInt64 {
    bytes.reduce(hash) { add($1, to: $0) }
  }

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

private struct KeyCollector: SheetRenderer {
  static var usesPlaces: Bool { false }

  private(set) var keys: [UInt64] = []

  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) { keys.append(ClaimKey.hash(batch)) }
}

private struct ClaimCollector: SheetRenderer {
  let keys: Set<UInt64>
  private(set) var claims: [BatchConflicts.Claim] = []

  init(keys: Set<UInt64>) { self.keys = keys }

  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) {
    guard keys.contains(ClaimKey.hash(batch)) else { return }
    let sheet = batch.sheet
    // A line is kept without the carriage return before its line break.
    var bytes = Array(batch.bytes)
    if batch.place.line > 0, bytes.last == 0x0D { bytes.removeLast() }
    let counted = CountedAnswers(
      edition: batch.edition.rubric.id, passport: batch.passport, states: batch.row,
      municipality: sheet.school.municipality?.oktmo, kind: sheet.school.kind)
    claims.append(
      BatchConflicts.Claim(
        key: ClaimKey.text(sheet), sha256: SHA256.hex(of: bytes), submitted: sheet.submitted, place: batch.place,
        counted: counted, content: SheetContent.digest(of: bytes)))
  }
}
