/// The form of ids in rubric packages: they become keys of answer sheets, words of commands, names of folders.
package enum RubricID {
  /// What to say when an id has another form.
  package static let expected = "от 1 до 64 латинских букв, цифр, точек и дефисов, первой — буква или цифра"

  /// 1 to 64 Latin letters, digits, dots and hyphens, the first a letter or a digit.
  package static func isWellFormed(_ id: String) -> Bool {
    let bytes = id.utf8
    guard let first = bytes.first, bytes.count <= 64, isLetterOrDigit(first) else { return false }
    return bytes.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
