/// The parts of an office file from outside: found by name, by content type and by relationship (Open Packaging Conventions).
struct PackageParts: Sendable {
  private let zip: ZipReader
  private var defaults: [String: String] = [:]
  private var overrides: [String: String] = [:]
  /// Names as they stand in the archive, by their small letters: part names are told apart whatever the case.
  private var written: [String: String] = [:]
  /// Whether the file says of its parts what they are; without that it is no office file of this family.
  let hasTypes: Bool

  init(_ bytes: [UInt8]) throws(OfficeFault) {
    zip = try ZipReader(bytes)
    for name in zip.names { written[name.lowercased()] = name }
    guard let types = try zip.read(written["[content_types].xml"] ?? "") else {
      hasTypes = false
      return
    }
    hasTypes = true
    for piece in try XMLOutline(types).pieces {
      guard let type = piece.start.attribute("ContentType") else { continue }
      if let ending = piece.start.attribute("Extension") { defaults[ending.lowercased()] = type }
      if let part = piece.start.attribute("PartName") { overrides[part.lowercased()] = type }
    }
  }

  /// Names of the parts, in the order of the archive.
  var names: [String] { zip.names }

  func contains(_ name: String) -> Bool { written[name.lowercased()] != nil }

  /// Bytes a part declares to have when unpacked; nil when it is not there.
  func size(of name: String) -> Int? { written[name.lowercased()].flatMap(zip.size) }

  /// Content of a part; nil when it is not there.
  func read(_ name: String) throws(OfficeFault) -> [UInt8]? {
    guard let written = written[name.lowercased()] else { return nil }
    return try zip.read(written)
  }

  /// Content type of a part; that of plain XML where the file does not say.
  func type(of name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return overrides["/" + name.lowercased()] ?? defaults[ending] ?? "application/xml"
  }

  /// Relationships of a part, or of the whole file for an empty name.
  func links(of owner: String) throws(OfficeFault) -> [Relationships.Link] {
    guard let bytes = try read(Relationships.path(of: owner)) else { return [] }
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
    for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
      if step != ".." {
        steps.append(String(step))
      } else if steps.popLast() == nil {
        return nil
      }
    }
    return steps.joined(separator: "/")
  }
}
