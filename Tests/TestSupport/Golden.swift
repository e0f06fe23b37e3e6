import Foundation
import Testing

/// Compares a text with the file kept under `Golden` beside the test, line by line.
///
/// `SAMODIAG_RECORD=1 swift test` writes the files anew and fails, so that nobody forgets to read the difference.
public func expectGolden(
  _ text: String, _ name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation
) {
  let path = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
  expectGolden(text, at: path.path, location: location)
}

/// Compares a text with the file at `path`, line by line; recorded in the same way.
public func expectGolden(_ text: String, at path: String, location: SourceLocation = #_sourceLocation) {
  let path = URL(fileURLWithPath: path)
  if ProcessInfo.processInfo.environment["SAMODIAG_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: path)
      Issue.record(
        "Recorded \(path.path); read the difference, then run without SAMODIAG_RECORD", sourceLocation: location)
    } catch {
      Issue.record("Could not record \(path.path): \(error)", sourceLocation: location)
    }
    return
  }
  guard let data = try? Data(contentsOf: path) else {
    Issue.record("No golden file \(path.path); record it with SAMODIAG_RECORD=1", sourceLocation: location)
    return
  }
  let kept = String(decoding: data, as: UTF8.self)
  if kept != text {
    Issue.record("\(path.lastPathComponent) differs:\n\(lineDifference(kept, text))", sourceLocation: location)
  }
}

/// Lines that differ between two texts, `-` kept and `+` found, with their numbers; the first forty.
public func lineDifference(_ kept: String, _ found: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = found.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var lines: [(place: Int, isNew: Int, text: String)] = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, let line, _): lines.append((offset, 0, "-\(offset + 1): \(line.prefix(300))"))
    case .insert(let offset, let line, _): lines.append((offset, 1, "+\(offset + 1): \(line.prefix(300))"))
    }
  }
  lines.sort { ($0.place, $0.isNew) < ($1.place, $1.isNew) }
  let rest = lines.count > 40 ? ["… \(lines.count - 40) more"] : []
  return (lines.prefix(40).map(\.text) + rest).joined(separator: "\n")
}
