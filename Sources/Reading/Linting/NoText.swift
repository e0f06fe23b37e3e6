import RubricModel

extension String {
  /// Holds nothing but white space.
  package var hasNoText: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: true
      default: false
      }
    }
  }
}

extension String? {
  /// Absent, or nothing but white space.
  package var hasNoText: Bool { self?.hasNoText ?? true }
}

extension Place {
  /// Short, for a message about two places: «строка 12» or «levels.json, строка 12».
  package var inWords: String {
    let name = file.split(separator: "/").last.map(String.init) ?? ""
    if line == 0 { return name }
    return name.isEmpty ? "строка \(line)" : "\(name), строка \(line)"
  }
}
