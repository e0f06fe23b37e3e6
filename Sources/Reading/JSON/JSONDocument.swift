import RubricModel

/// Reads JSON: exactly RFC 8259 in UTF-8 (a byte order mark is tolerated), bounded in size and depth, with every place.
///
/// Nothing is repaired: a text is JSON or it has one syntax error, named. A repeated key is an error too, but the rest of the
/// text can still be looked at, so that all problems of a file are shown at once.
package enum JSONDocument {
  /// Reads one text.
  ///
  /// `firstLine` is the line of `file` on which the text starts, for files that hold a text a line. The root is nil when the
  /// text is not JSON; repeated keys are problems although the root exists.
  package static func parse(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, limits: JSONLimits = .standard
  ) -> (root: JSONNode?, problems: [Problem]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    do throws(JSONFault) {
      var scanner = JSONScanner(bytes, from: start, limits: limits)
      try scanner.scan()
      let storage = JSONStorage(
        bytes: bytes, tape: scanner.tape, lines: LineIndex(bytes, from: start), file: file, firstLine: firstLine)
      let repeats = RepeatedKeys(storage).problems(listing: limits.listedRepeats)
      return (JSONNode(storage: storage, index: 0), repeats)
    } catch {
      let place = FaultPlace(bytes: bytes, lines: LineIndex(bytes, from: start), file: file, firstLine: firstLine)
      return (nil, [FaultReport(fault: error, text: place, limits: limits).problem])
    }
  }
}

/// A text that is not JSON, with what it takes to say where.
struct FaultPlace {
  let bytes: [UInt8]
  let lines: LineIndex
  let file: String
  let firstLine: Int

  func place(of offset: Int) -> Place {
    let (line, column) = lines.position(of: offset, in: bytes)
    return Place(file: file, line: firstLine + line - 1, column: column)
  }
}
