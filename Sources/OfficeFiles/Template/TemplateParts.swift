/// The package of a template: its parts, their content types and relationships.
struct TemplateParts: Sendable {
  private let zip: ZipReader
  private var defaults: [String: String] = [:]
  private var overrides: [String: String] = [:]
  /// Name of the part that holds the text, `word/document.xml` as a rule.
  private(set) var main = ""

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    zip = try ZipReader(bytes)
    guard let types = try zip.read("[Content_Types].xml") else { throw .notText }
    for piece in try XMLOutline(types).pieces {
      guard let type = piece.start.attribute("ContentType") else { continue }
      if let ending = piece.start.attribute("Extension") { defaults[ending.lowercased()] = type }
      if let part = piece.start.attribute("PartName") { overrides[part.lowercased()] = type }
    }
    let root = try links(of: "")
    guard let link = root.first(where: { $0.type.hasSuffix("/officeDocument") && !$0.isExternal }),
      let name = Self.resolve(link.target, from: "")
    else { throw .notText }
    guard !link.type.contains("purl.oclc.org") else { throw .strict }
    main = name
    guard type(of: main).contains("wordprocessingml") || type(of: main).contains("ms-word") else { throw .notText }
  }

  func read(_ name: String) throws(OfficeFault) -> [UInt8]? { try zip.read(name) }

  /// Content type of a part; that of plain XML where the file does not say.
  func type(of name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return overrides["/" + name.lowercased()] ?? defaults[ending] ?? "application/xml"
  }

  /// Relationships of a part, or of the whole file for an empty name.
  func links(of owner: String) throws(OfficeFault) -> [Relationships.Link] {
    guard let bytes = try zip.read(Relationships.path(of: owner)) else { return [] }
    return try XMLOutline(bytes).pieces.compactMap { piece in
      guard let id = piece.start.attribute("Id"), let type = piece.start.attribute("Type"),
        let target = piece.start.attribute("Target")
      else { return nil }
      let isExternal = piece.start.attribute("TargetMode") == "External"
      return Relationships.Link(id: id, type: type, target: target, isExternal: isExternal)
    }
  }

  /// The part a relationship points to, seen from its owner; nil if the path leaves the file.
  static func resolve(_ target: String, from owner: String) -> String? {
    var steps = target.hasPrefix("/") ? [] : owner.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") where step != "." {
      if step != ".." {
        steps.append(String(step))
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
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
