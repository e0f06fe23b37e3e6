/// Reads a small ZIP archive that a stranger made; nothing in it can crash the reader or make it take more than the limits.
///
/// The central directory is the truth; a local header that contradicts it is a fault. Refused in words: archives of
/// several disks, ZIP64, encryption, methods other than 0 and 8, names that leave the folder or are equal but for case,
/// links, entries that overlap.
package struct ZipReader: Sendable {
  private let bytes: [UInt8]
  private let entries: [ZipEntry]
  private let places: [String: Int]

  /// Reads the directory; contents are unpacked and checked when asked for.
  package init(_ bytes: [UInt8], limits: ZipLimits = .standard) throws(OfficeFault) {
    let directory = try ZipDirectory(bytes, limits: limits)
    self.bytes = bytes
    self.entries = directory.entries
    var places: [String: Int] = [:]
    for (index, entry) in entries.enumerated() { places[entry.name] = index }
    self.places = places
  }

  /// Names of the files, without folders, in the order of the directory.
  package var names: [String] { entries.filter { !$0.isFolder }.map(\.name) }

  package func contains(_ name: String) -> Bool { places[name] != nil }

  /// Bytes of a file when unpacked, as declared; nil if there is no such entry.
  func size(of name: String) -> Int? { places[name].map { entries[$0].unpacked } }

  /// The content of a file, its length and checksum proved; nil if there is no such entry.
  package func read(_ name: String) throws(OfficeFault) -> [UInt8]? {
    guard let index = places[name] else { return nil }
    let entry = entries[index]
    guard let start = ZipDirectory.dataStart(of: entry, in: bytes) else { throw .zipDamaged(entry.name) }
    let packed = bytes[start..<start + entry.packed]
    let content: [UInt8]?
    switch entry.method {
    case 0: content = entry.packed == entry.unpacked ? Array(packed) : nil
    default: content = Inflate.raw(packed, size: entry.unpacked)
    }
    guard let content, Checksum.crc32(content) == entry.crc else { throw .zipDamaged(entry.name) }
    return content
  }
}
