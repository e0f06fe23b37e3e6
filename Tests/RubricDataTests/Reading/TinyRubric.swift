import FileSystem
import Reading
import RubricModel
import TestSupport

/// The valid rubric of the fixtures, and editions written as a difference from it, in a folder of their own.
struct TinyRubric {
  let folder = TemporaryFolder()

  /// Puts the valid rubric under `tiny/rubric.json`.
  init() throws {
    let text = String(
      decoding: try Files.read(Path.join(PackageFolders.fixtures, "valid/rubric.json")), as: UTF8.self)
    try folder.write(text, "tiny/rubric.json")
  }

  /// Writes `next/rubric.json`, an edition with the base `tiny` and these keys besides.
  func write(difference keys: String) throws {
    try folder.write(Self.head(id: "next", base: "tiny", keys), "next/rubric.json")
  }

  /// The head of an edition with a base.
  static func head(id: String, base: String, _ keys: String) -> String {
    #"""
    { "format": "samodiag.rubric/1", "id": "\#(id)", "title": "Отличия", "edition": "2", "issuer": "никто",
      "encodedBy": "Samodiag", "period": { "from": "2024-11-01", "basis": \#(basis) }, "checkedOn": "2026-11-21",
      "base": "\#(base)"\#(keys.isEmpty ? "" : ", " + keys) }
    """#
  }

  /// A basis like any other.
  static let basis = #"{ "kind": "assumption", "note": "учебный пример" }"#

  /// Reads a package of the folder, with no other places to look for a base.
  func read(_ id: String) -> RubricReading {
    RubricReader(locator: RubricLocator(places: [])).read(folder[id])
  }

  /// Reads `next` with a difference in the direction «Знание».
  func next(knowledge keys: String, head: String = "") throws -> RubricReading {
    let direction = #"{ "id": "knowledge", \#(keys) }"#
    try write(difference: #""directions": [\#(direction)]"# + (head.isEmpty ? "" : ", " + head))
    return read("next")
  }
}
