import RubricModel

/// Turns scored sheets into bytes, inside the worker that read them; each worker has a renderer of its own.
///
/// A renderer may also count: renderers come back when the batch is done, to be put together in a way that does not depend on which of them saw which
/// sheet.
package protocol SheetRenderer: Sendable {
  /// Whether it looks at the places of sheets. To know the line of a sheet in a long file, all lines before it must be counted, which costs
  /// a look at every byte.
  static var usesPlaces: Bool { get }

  /// Appends what is written for a sheet; what is appended comes out in the order of the input.
  mutating func render(_ sheet: BatchSheet, into output: inout [UInt8])
}

extension SheetRenderer {
  package static var usesPlaces: Bool { true }
}

/// A renderer that is one closure.
package struct ClosureRenderer: SheetRenderer {
  private let body: @Sendable (BatchSheet, inout [UInt8]) -> Void

  package init(_ body: @escaping @Sendable (BatchSheet, inout [UInt8]) -> Void) { self.body = body }

  package func render(_ sheet: BatchSheet, into output: inout [UInt8]) { body(sheet, &output) }
}
