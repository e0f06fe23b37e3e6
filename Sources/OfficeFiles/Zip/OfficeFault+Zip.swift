extension String {
  /// The remedy for a file that some program wrote badly.
  static let saveAnew = "Откройте файл в своём редакторе и сохраните его заново."
}

extension OfficeFault {
  static func zipDamaged(_ name: String?) -> OfficeFault {
    OfficeFault(
      "zip.damaged", "Файл повреждён или скопирован не до конца.", found: name.map(ZipChecks.shown), remedy: .saveAnew)
  }

  static func zipTooLarge(found: String, limit: String) -> OfficeFault {
    OfficeFault("zip.limit", "Файл слишком большой.", expected: "не более \(limit)", found: found, remedy: .saveAnew)
  }

  static let zip64 = OfficeFault(
    "zip.zip64", "Файл записан в 64-разрядном формате архива, который для документов не нужен.", remedy: .saveAnew)

  /// Names the two usual mistakes: an old or password-protected file, and no archive at all.
  static func notZip(_ bytes: [UInt8]) -> OfficeFault {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return OfficeFault(
        "zip.ole", "Это файл старого формата (.doc, .xls) или файл с паролем.",
        remedy: "Откройте его, снимите пароль и сохраните как .docx или .xlsx.")
    }
    return bytes.starts(with: [0x50, 0x4B])
      ? .zipDamaged(nil)
      : OfficeFault(
        "zip.not-zip", "Это не документ .docx и не книга .xlsx.",
        remedy: "Проверьте, тот ли файл указан; если тот, сохраните его как .docx или .xlsx.")
  }
}
