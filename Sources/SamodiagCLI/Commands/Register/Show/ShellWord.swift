import RussianText

/// A word as it is typed on a command line that is shown to be copied.
enum ShellWord {
  /// Plain words as they are, others between quotation marks; a word that a terminal would obey is shown, and is then no command any more.
  static func quoted(_ word: String) -> String {
    let shown = visible(word)
    let isPlain =
      !shown.isEmpty
      && shown.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || "-_./".unicodeScalars.contains(scalar)
      }
    return isPlain
      ? shown : "'\(shown.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
