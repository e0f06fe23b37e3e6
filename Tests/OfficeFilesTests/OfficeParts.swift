import Testing

@testable import OfficeFiles

/// The parts of an office file, opened by our own reader.
struct OfficeParts {
  let zip: ZipReader

  init(_ bytes: [UInt8]) throws {
    zip = try ZipReader(bytes)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try #require(try zip.read(name), "\(name) is missing"), as: UTF8.self)
  }

  /// Every part is well-formed, has a content type, and every relationship leads to a part.
  func expectSound(location: SourceLocation = #_sourceLocation) throws {
    let types = try text("[Content_Types].xml")
    for name in zip.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let bytes = try #require(try zip.read(name))
      #expect(throws: Never.self, "\(name)", sourceLocation: location) { try XMLOutline(bytes) }
      let isKnown = types.contains("\"/\(name)\"") || name.hasSuffix(".rels") || name == "[Content_Types].xml"
      #expect(isKnown, "\(name) has no content type", sourceLocation: location)
    }
    for name in zip.names where name.hasSuffix(".rels") {
      let owner = name.split(separator: "/").filter { $0 != "_rels" }.joined(separator: "/").dropLast(5)
      for piece in try XMLOutline(try #require(try zip.read(name))).pieces {
        guard piece.start.attribute("TargetMode") != "External" else { continue }
        let target = try #require(piece.start.attribute("Target"))
        let path = try #require(PackageParts.resolve(target, from: String(owner)))
        #expect(zip.contains(path), "\(name) leads to \(path), which is missing", sourceLocation: location)
      }
    }
  }
}
