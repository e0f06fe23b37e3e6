/// Builds a ZIP archive in memory; the same entries give the same bytes on every machine with the same zlib.
///
/// The date of every entry is 1 January 1980, the earliest ZIP can say: no clock is asked. Names are UTF-8.
package struct ZipWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var entries = 0
  private var fault: OfficeFault?

  package init() {}

  /// Adds an entry; it is stored as it is where deflate would not make it smaller.
  ///
  /// - Parameters:
  ///   - name: the path inside the archive, with `/` between folders.
  ///   - isPacked: whether the bytes are packed already, as a PNG is, and trying again would be in vain.
  package mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = false) {
    guard fault == nil else { return }
    let path = Array(name.utf8)
    guard entries < 0xFFFF, path.count <= 0xFFFF, bytes.count < 0xFFFF_FFFF, body.count < 0xFFFF_FFFF else {
      fault = .tooLargeToWrite
      return
    }
    let packed = isPacked ? nil : Deflate.raw(bytes).flatMap { $0.count < bytes.count ? $0 : nil }
    var head: [UInt8] = []
    head.append16(20)  // The version that can unpack it: 2.0, deflate.
    head.append16(path.allSatisfy { $0 < 0x80 } ? 0 : 0x0800)  // Bit 11: the name is UTF-8.
    head.append16(packed == nil ? 0 : 8)
    head.append16(0)  // 00:00
    head.append16(0x0021)  // 1980-01-01
    head.append32(Checksum.crc32(bytes))
    head.append32(UInt32(truncatingIfNeeded: packed?.count ?? bytes.count))
    head.append32(UInt32(truncatingIfNeeded: bytes.count))
    head.append16(UInt16(truncatingIfNeeded: path.count))
    head.append16(0)  // No extra field.

    let offset = body.count
    body.append32(0x0403_4B50)
    body += head
    body += path
    body += packed ?? bytes

    directory.append32(0x0201_4B50)
    directory.append16(20)  // Made by: 2.0, attributes of MS-DOS.
    directory += head
    directory.append16(0)  // No comment.
    directory.append16(0)  // First disk.
    directory.append16(0)  // Internal attributes.
    directory.append32(0)  // External attributes.
    directory.append32(UInt32(truncatingIfNeeded: offset))
    directory += path
    entries += 1
  }

  /// The whole archive.
  ///
  /// - Throws: `zip.too-large` where it would need the 64-bit form (4 GB, 65,535 entries), which some readers lack.
  package consuming func finish() throws(OfficeFault) -> [UInt8] {
    guard body.count + directory.count < 0xFFFF_FFFF else { throw .tooLargeToWrite }
    if let fault { throw fault }
    let start = body.count
    body += directory
    body.append32(0x0605_4B50)
    body.append16(0)
    body.append16(0)
    body.append16(UInt16(truncatingIfNeeded: entries))
    body.append16(UInt16(truncatingIfNeeded: entries))
    body.append32(UInt32(truncatingIfNeeded: directory.count))
    body.append32(UInt32(truncatingIfNeeded: start))
    body.append16(0)
    return body
  }
}

extension OfficeFault {
  static let tooLargeToWrite = OfficeFault(
    "zip.too-large", "Файл получился больше 4 ГБ или в нём больше 65 535 частей.",
    remedy: "Разделите отчёт на несколько файлов.")
}
