/// The bytes of one sheet as they came, and where from.
package struct SheetFile: Sendable {
  package let file: String
  /// Line of a file that holds a sheet a line; nil for a file of its own.
  package let line: Int?
  package let bytes: [UInt8]

  package init(file: String, line: Int? = nil, bytes: [UInt8]) {
    self.file = file
    self.line = line
    self.bytes = bytes
  }

  /// File and line, as messages name it.
  package var name: String { line.map { "\(file):\($0)" } ?? file }
}
