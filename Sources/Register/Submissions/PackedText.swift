import OfficeFiles

/// A long text as the register keeps it: packed by zlib, with the size it has unpacked, or as it is.
///
/// Registers before step 0006 hold plain texts, which stay as they are: the kind of the value tells them apart. The stock `sqlite3` shell reads both:
/// `sqlar_uncompress (certificate, certificate_size)`.
package struct PackedText: Hashable, Sendable {
  /// Longest text that is packed, in bytes; a longer one is kept as it is, and no blob is unpacked into more.
  static let limit = 16 << 20

  /// A text, or a blob that is packed.
  let value: SQLValue
  /// Bytes when unpacked; nil where it is not packed.
  let size: Int?

  /// What a row holds.
  init(_ value: SQLValue, size: Int?) {
    self.value = value
    self.size = size
  }

  /// Packs UTF-8, unless that would be in vain.
  init(_ bytes: [UInt8], _ packer: Packer) {
    if bytes.count <= Self.limit, let packed = packer.pack(bytes), packed.count < bytes.count {
      self.init(.blob(packed), size: bytes.count)
    } else {
      self.init(.utf8(bytes), size: nil)
    }
  }

  /// The text in UTF-8; nil where the stream is damaged, or gives more or less than the size that stands beside it.
  package var bytes: [UInt8]? {
    switch (value, size) {
    case (.blob(let packed), let size?): size <= Self.limit ? Inflate.wrapped(packed, size: size) : nil
    case (.text(let text), nil): Array(text.utf8)
    case (.utf8(let bytes), nil): bytes
    default: nil
    }
  }
}
