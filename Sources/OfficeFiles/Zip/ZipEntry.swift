/// One entry of the central directory, as declared there.
struct ZipEntry: Hashable, Sendable {
  /// The name as it stands in the file.
  var written: String
  /// 0 stored, 8 deflated.
  var method: Int
  var flags: Int
  var crc: UInt32
  /// Bytes in the archive.
  var packed: Int
  /// Bytes when unpacked, as declared.
  var unpacked: Int
  /// Where the local header begins.
  var offset: Int
  /// Unix file type in the high bits, where the archive was made on Unix.
  var attributes: Int

  /// The name with `/` between folders: programs of Windows are known to write `\`.
  var name: String { String(written.map { $0 == "\\" ? "/" : $0 }) }

  /// A folder is an entry without content whose name ends in `/`.
  var isFolder: Bool { name.hasSuffix("/") }
}
