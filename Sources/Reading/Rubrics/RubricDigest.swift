import FileSystem

/// One number for all files a rubric was read from, so that a report can name the exact edition it rests on.
///
/// SHA-256 over the lines `<rubric id>/<name in the package>`, a zero byte, the SHA-256 of the file in hex, a line feed,
/// sorted by their bytes. The head of a package counts as `rubric.json` whatever the file is called. Files of a base
/// edition are among the lines.
struct RubricDigest: Sendable {
  private var lines: [String] = []

  /// Takes in one file.
  mutating func add(_ bytes: [UInt8], name: String, of rubric: String) {
    lines.append("\(rubric)/\(name)\0\(SHA256.hex(of: bytes))\n")
  }

  /// Takes in all files of a base edition.
  mutating func add(_ base: RubricDigest) { lines += base.lines }

  /// 64 hexadecimal digits.
  var hex: String {
    let sorted = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return SHA256.hex(of: Array(sorted.joined().utf8))
  }
}
