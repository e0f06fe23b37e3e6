/// A string inside the bytes of a sheet, without its quotes.
package struct TextSlice: Sendable {
  /// Offset from the start of the sheet; the count is 0 where there is no such string.
  package let offset: Int
  package let count: Int

  static var none: TextSlice { TextSlice(offset: 0, count: 0) }
}
