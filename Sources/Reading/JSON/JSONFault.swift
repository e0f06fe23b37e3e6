/// Why a text is not JSON, and at which byte. Words come later, from `JSONFault+Problem.swift`.
struct JSONFault: Error, Equatable {
  enum Kind: Equatable {
    case empty
    case tooLarge
    case tooDeep
    case tooManyValues
    /// The text ends inside a value.
    case truncated
    /// A value is due and something else stands there.
    case valueExpected
    /// A key is due and something else stands there.
    case keyExpected
    case colonExpected
    /// A comma or the closing bracket is due.
    case commaExpected
    /// The last comma before a closing bracket.
    case trailingComma
    /// `[1}`.
    case wrongBracket
    /// Something follows the whole value.
    case trailingText
    case controlCharacter
    case escape
    case loneSurrogate
    case number
    case encoding
  }

  var kind: Kind
  /// Byte offset of the first byte that cannot be right.
  var offset: Int
  /// Byte offset of the innermost open bracket or quote.
  var opened: Int?
}
