/// The package of a template: its parts, their content types and relationships.
struct TemplateParts: Sendable {
  private let parts: PackageParts
  /// Name of the part that holds the text, `word/document.xml` as a rule.
  let main: String

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    parts = try PackageParts(bytes)
    guard parts.hasTypes else { throw .notText }
    let root = try parts.links(of: "")
    guard let link = root.first(where: { $0.type.hasSuffix("/officeDocument") && !$0.isExternal }),
      let name = PackageParts.resolve(link.target, from: "")
    else { throw .notText }
    guard !link.type.contains("purl.oclc.org") else { throw .strict }
    main = name
    guard type(of: main).contains("wordprocessingml") || type(of: main).contains("ms-word") else { throw .notText }
  }

  func read(_ name: String) throws(OfficeFault) -> [UInt8]? { try parts.read(name) }

  /// Content type of a part; that of plain XML where the file does not say.
  func type(of name: String) -> String { parts.type(of: name) }

  /// Relationships of a part, or of the whole file for an empty name.
  func links(of owner: String) throws(OfficeFault) -> [Relationships.Link] { try parts.links(of: owner) }
}

extension OfficeFault {
  static let notText = OfficeFault(
    "template.not-docx", "Это не текстовый документ Word.", expected: "файл .docx или .dotx",
    remedy: "Сохраните шаблон как .docx.")

  static let strict = OfficeFault(
    "template.strict", "Шаблон сохранён в «строгом» варианте формата, который читают не все редакторы.",
    remedy: "Сохраните его как обычный документ .docx.")

  /// A link by which opening the report would reach out of the machine.
  static func external(_ target: String) -> OfficeFault {
    OfficeFault(
      "template.external", "Шаблон подгружает часть содержимого извне.", found: ZipChecks.shown(target),
      remedy: "Вставьте рисунок в сам документ (не ссылкой) и сохраните шаблон снова.")
  }
}
