import Encoded
import FileSystem
import RubricModel

/// What a report was made of: its name, and the fingerprint of the sheets, the rubric, the program and the formats.
struct ReportMark: Hashable, Sendable {
  let stem: String
  let fingerprint: String

  init(_ stem: String, _ sheets: [ScoredSheet], _ order: ReportOrder) {
    let parts = [order.fingerprint] + sheets.flatMap { [$0.sha256, $0.rubric.sha256] }
    self.stem = stem
    fingerprint = SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// From a line of the journal; nil for one that was torn.
  init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].utf8.count == 64 else { return nil }
    (fingerprint, stem) = (String(parts[0]), String(parts[1]))
  }

  /// Fingerprint first, for it has no spaces; the names of files have no line breaks.
  var line: String { "\(fingerprint) \(stem)\n" }
}

/// Remembers in the folder of the reports which of them are done, so that a run that was broken off can be gone on with.
///
/// A line is added when all files of a report are on the disk. A line that is lost costs time and nothing else.
struct ReportJournal: ~Copyable {
  /// Hidden, so that it does not stand between the reports.
  static let name = ".samodiag-reports"

  /// Reports that earlier runs have made; empty unless the run goes on.
  let made: Set<ReportMark>
  private var file: AppendedFile

  init(_ order: ReportOrder) throws(FileError) {
    let path = Path.join(order.folder, Self.name)
    let made = order.goesOn ? try Self.marks(in: path) : []
    file = try AppendedFile(path, anew: order.replaces)
    self.made = made
  }

  private static func marks(in path: String) throws(FileError) -> Set<ReportMark> {
    guard Files.kind(of: path) == .file else { return [] }
    let text = String(decoding: try Files.read(path), as: UTF8.self)
    var marks: [String: ReportMark] = [:]
    // Of several lines for one report the last holds.
    for mark in text.split(separator: "\n").compactMap({ ReportMark(line: $0) }) { marks[mark.stem] = mark }
    return Set(marks.values)
  }

  /// Notes a report that is done.
  mutating func enter(_ mark: ReportMark) throws(FileError) { try file.append(Array(mark.line.utf8)) }
}
