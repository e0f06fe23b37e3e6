/// One value (or key) of a text on the tape: where it stands and where the next one is.
///
/// The tape is the text in reading order: a container is followed by its contents, a key by its value.
/// `{"a":[1]}` is `object, string, array, number` with `next` 4, 2, 4, 4.
struct JSONEntry: Sendable {
  /// Byte offset of the first byte, quote and bracket included.
  var start: UInt32
  /// Byte offset behind the last byte.
  var end: UInt32
  /// Index on the tape behind this value and all it holds.
  var next: UInt32
  var kind: JSONNode.Kind
  /// A string with an escape, which must be decoded; a number that is an integer literal.
  var flag: Bool
}
