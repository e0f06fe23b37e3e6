/// Appends JSON to bytes: keys in the order given, strings escaped, nothing else decided.
///
/// The caller opens and closes what it opened; commas and indentation follow from that.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  /// Spaces per level; nil writes everything on one line.
  private let indent: Int?
  /// For every open container, whether it holds something already.
  private var filled: [Bool] = []
  private var afterKey = false

  /// Compact without `indent`, with that many spaces a level otherwise.
  package init(indent: Int? = nil) {
    self.indent = indent
  }

  package mutating func beginObject() { begin(0x7B) }
  package mutating func endObject() { end(0x7D) }
  package mutating func beginArray() { begin(0x5B) }
  package mutating func endArray() { end(0x5D) }

  /// Writes a key; its value must follow.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(0x3A)
    if indent != nil { bytes.append(0x20) }
    afterKey = true
  }

  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  package mutating func int(_ value: Int) { raw(String(value)) }
  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
  package mutating func null() { raw("null") }

  /// Writes a value that is JSON already.
  package mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  package mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    int(value)
  }

  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  /// Writes `null` for nil.
  package mutating func member(_ key: String, orNull value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  /// Writes an array of strings, on one line.
  package mutating func member(_ key: String, _ values: [String]) {
    self.key(key)
    separate()
    bytes.append(0x5B)
    for (i, value) in values.enumerated() {
      if i > 0 { bytes.append(contentsOf: indent == nil ? [0x2C] : [0x2C, 0x20]) }
      quote(value)
    }
    bytes.append(0x5D)
  }

  /// Ends the text with a line break and returns it.
  package mutating func finish() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    filled.append(false)
  }

  private mutating func end(_ bracket: UInt8) {
    if filled.popLast() ?? false { lineBreak() }
    bytes.append(bracket)
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    guard let holdsSomething = filled.last else { return }
    if holdsSomething { bytes.append(0x2C) }
    filled[filled.count - 1] = true
    lineBreak()
  }

  private mutating func lineBreak() {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent * filled.count))
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    JSONEscape.append(text, to: &bytes)
    bytes.append(0x22)
  }
}
