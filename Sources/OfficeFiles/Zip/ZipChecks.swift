/// What the directory declares, against the limits and against tricks with names.
struct ZipChecks {
  var limits: ZipLimits

  func check(_ entries: [ZipEntry]) throws(OfficeFault) {
    var total = 0
    var seen: Set<String> = []
    for entry in entries {
      try checkName(entry)
      guard seen.insert(entry.name.lowercased()).inserted else {
        throw OfficeFault(
          "zip.duplicate", "В файле две части с одним именем.", found: Self.shown(entry.name), remedy: .saveAnew)
      }
      try checkForm(entry)
      total += entry.unpacked
      guard total <= limits.unpacked else {
        throw .zipTooLarge(found: "распакованный, больше \(total) байт", limit: "\(limits.unpacked) байт")
      }
      guard entry.unpacked <= limits.ratioFrom || entry.unpacked / max(entry.packed, 1) < limits.ratio else {
        throw OfficeFault(
          "zip.bomb", "Часть файла сжата подозрительно сильно: так устроены файлы-ловушки.",
          expected: "не более \(limits.ratio) : 1", found: Self.shown(entry.name), remedy: .saveAnew)
      }
    }
  }

  private func checkForm(_ entry: ZipEntry) throws(OfficeFault) {
    guard entry.flags & 0x2041 == 0 else {
      throw OfficeFault(
        "zip.encrypted", "Файл защищён паролем.", remedy: "Снимите пароль и сохраните файл снова.")
    }
    guard entry.method == 0 || entry.method == 8 else {
      throw OfficeFault(
        "zip.method", "Часть файла сжата способом, которого нет у документов Office.", expected: "0 или 8",
        found: "\(entry.method), \(Self.shown(entry.name))", remedy: .saveAnew)
    }
    guard entry.packed != 0xFFFF_FFFF, entry.unpacked != 0xFFFF_FFFF, entry.offset != 0xFFFF_FFFF else { throw .zip64 }
    guard entry.attributes & 0xF000 != 0xA000 else {
      throw OfficeFault(
        "zip.link", "В файле лежит ссылка на другой файл.", found: Self.shown(entry.name), remedy: .saveAnew)
    }
  }

  /// A name is a relative path of plain steps; anything else could point outside the archive.
  private func checkName(_ entry: ZipEntry) throws(OfficeFault) {
    let name = entry.isFolder ? String(entry.name.dropLast()) : entry.name
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain =
      steps.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != ":" }
    guard isPlain, name.utf8.count <= 1_024 else {
      throw OfficeFault(
        "zip.traversal", "Имя части указывает за пределы файла.", found: Self.shown(entry.name), remedy: .saveAnew)
    }
  }

  /// A name fit for a message: short, without control characters.
  static func shown(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(80).map { $0.value < 0x20 ? "\u{FFFD}" : $0 }))
  }
}
