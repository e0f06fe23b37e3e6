/// Tells apart what people take for an Excel book, so that each refusal says what the file really is.
enum ForeignTable {
  private static let wanted = "файл .xlsx"
  private static let saveAs = "Откройте его и сохраните: «Файл» → «Сохранить как» → «Книга Excel (.xlsx)»."

  /// Refuses files that are no archive: old books, books with a password, web pages and texts named .xlsx.
  static func refuse(_ bytes: [UInt8]) throws(OfficeFault) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw holds("EncryptedPackage", bytes)
        ? OfficeFault(
          "workbook.password", "Книга защищена паролем.", expected: wanted + " без пароля",
          remedy: "Откройте её, снимите пароль («Файл» → «Сведения» → «Защита книги») и сохраните как .xlsx.")
        : OfficeFault(
          "workbook.xls", "Это книга старого формата (.xls).", expected: wanted, remedy: saveAs)
    }
    if bytes.isEmpty {
      throw OfficeFault("workbook.empty-file", "Файл пуст.", expected: wanted, remedy: saveAs)
    }
    guard !bytes.starts(with: [0x50, 0x4B]) else { return }
    throw OfficeFault(
      "workbook.not-xlsx", "Это не книга Excel, как бы файл ни назывался.", expected: wanted,
      found: bytes.drop(while: { XMLCursor.isSpace($0) || $0 >= 0x80 }).first == UInt8(ascii: "<")
        ? "веб-страница или XML" : nil,
      remedy: saveAs)
  }

  /// Name of the main part of a book; names documents and tables of other kinds.
  static func mainPart(of parts: PackageParts) throws(OfficeFault) -> String {
    if parts.contains("mimetype"), parts.contains("content.xml") {
      throw OfficeFault(
        "workbook.ods", "Это таблица OpenDocument (.ods).", expected: wanted, remedy: saveAs)
    }
    let root = try parts.links(of: "")
    guard let link = root.first(where: { $0.type.hasSuffix("/officeDocument") && !$0.isExternal }),
      let name = PackageParts.resolve(link.target, from: "")
    else { throw .notWorkbook(nil) }
    if name.lowercased().hasSuffix(".bin") {
      throw OfficeFault(
        "workbook.xlsb", "Это двоичная книга Excel (.xlsb).", expected: wanted, remedy: saveAs)
    }
    guard parts.contains(name) else { throw .zipDamaged(name) }
    if parts.type(of: name).contains("wordprocessingml") {
      throw OfficeFault(
        "workbook.word", "Это документ Word, а не таблица.", expected: wanted,
        remedy: "Перенесите таблицу в Excel и сохраните как .xlsx.")
    }
    return name
  }

  /// Whether the name of a stream, which OLE writes in UTF-16, stands in the file.
  private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wanted = name.utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    // Names of streams lie at multiples of 128 bytes.
    for offset in stride(from: 0, through: bytes.count - wanted.count, by: 128)
    where bytes[offset] == first && bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
      return true
    }
    return false
  }
}
