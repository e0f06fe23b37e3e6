/// Writes JSON in one of the forms in which sheets come.
struct SheetWriter {
  /// How the text is laid out.
  enum Form: String, CaseIterable {
    /// No white space.
    case compact
    /// As Python's `json.dumps` does by default: blanks, and \uXXXX for all that is not ASCII.
    case python
    /// Two blanks of indentation.
    case pretty
  }

  let form: Form
  private(set) var bytes: [UInt8] = []
  /// For each open container, whether something already stands in it.
  private var open: [Bool] = []

  init(form: Form) {
    self.form = form
    bytes.reserveCapacity(16_384)
  }

  mutating func object(_ body: (inout SheetWriter) -> Void) { container("{", "}", body) }

  mutating func array(_ body: (inout SheetWriter) -> Void) { container("[", "]", body) }

  mutating func key(_ key: String) {
    element()
    quoted(key)
    raw(form == .compact ? ":" : ": ")
  }

  /// Starts an element of an array; keys do it themselves.
  mutating func element() {
    guard let last = open.indices.last else { return }
    if open[last] { raw(form == .python ? ", " : ",") }
    open[last] = true
    if form == .pretty { newLine() }
  }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func quoted(_ text: String) {
    raw("\"")
    if form == .python {
      for unit in text.utf16 { unit < 0x80 ? ascii(UInt8(unit)) : escape(unit) }
    } else {
      for byte in text.utf8 { ascii(byte) }
    }
    raw("\"")
  }

  private mutating func ascii(_ byte: UInt8) {
    if byte == 0x22 || byte == 0x5C { bytes.append(0x5C) }
    bytes.append(byte)
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func container(_ opening: String, _ closing: String, _ body: (inout SheetWriter) -> Void) {
    raw(opening)
    open.append(false)
    body(&self)
    let filled = open.removeLast()
    if filled && form == .pretty { newLine() }
    raw(closing)
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * open.count))
  }
}
