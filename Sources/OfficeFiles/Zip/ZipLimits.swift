/// How much a ZIP archive from outside may ask of us; every limit is checked before memory is taken.
package struct ZipLimits: Hashable, Sendable {
  /// Entries, folders included.
  package var entries = 2_000
  /// Bytes of the archive itself.
  package var packed = 50 << 20
  /// Bytes of all entries unpacked.
  package var unpacked = 500 << 20
  /// Unpacked bytes for each packed byte of one entry.
  package var ratio = 200
  /// Entries not larger than this, in bytes, may exceed the ratio: an empty table of zeros packs well and harms nobody.
  package var ratioFrom = 1 << 20

  package init() {}

  /// The limits of the manual: 2,000 entries, a file of 50 MB, 500 MB unpacked, 200 : 1.
  package static let standard = ZipLimits()
}
