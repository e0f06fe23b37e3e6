import FileSystem
import RubricModel

/// Reads `links.json` of a rubric package: answers that cannot all hold (M15). The file may be absent.
package struct AnswerLinksReader: Sendable {
  /// Name of the file in a package.
  package static let file = "links.json"
  private static let keys = ["format", "links"]
  private static let linkKeys = ["id", "when", "why", "basis"]
  private static let sideKeys = ["indicator", "atLeast", "atMost"]

  package init() {}

  /// The links of the package in a folder; problems where the file is there and cannot be used.
  package func read(folder: String) -> (links: [AnswerLink], problems: [Problem]) {
    let path = Path.join(folder, Self.file)
    guard Files.kind(of: path) != nil else { return ([], []) }
    do throws(FileError) {
      return read(try Files.read(path), file: path)
    } catch {
      return ([], [Problem(error)])
    }
  }

  /// The links in the bytes of a file.
  package func read(_ bytes: [UInt8], file: String) -> (links: [AnswerLink], problems: [Problem]) {
    var (root, problems) = JSONDocument.parse(bytes, file: file)
    guard let root,
      let object = ObjectReader(root, what: "списка связанных ответов", allowed: Self.keys, problems: &problems)
    else { return ([], problems) }
    FormatCheck("samodiag.links/1").check(object, isInline: false, &problems)
    let links = (object.array("links", &problems) ?? []).compactMap { link($0, &problems) }
    return (links, problems)
  }

  private func link(_ node: JSONNode, _ problems: inout [Problem]) -> AnswerLink? {
    let what = node["id"]?.string.map { "связи \($0)" } ?? "связи ответов"
    guard let object = ObjectReader(node, what: what, allowed: Self.linkKeys, problems: &problems) else { return nil }
    let sides = (object.array("when", &problems) ?? []).compactMap { side($0, of: what, &problems) }
    let why = object.string("why", &problems)
    let basis = BasisReader().read("basis", in: object, &problems)
    guard let id = object.string("id", &problems), let why else { return nil }
    guard !sides.isEmpty else { return nil }
    return AnswerLink(id: id, sides: sides, why: why, basis: basis, place: node.place)
  }

  private func side(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> AnswerLink.Side? {
    guard let object = ObjectReader(node, what: "условия \(what)", allowed: Self.sideKeys, problems: &problems) else {
      return nil
    }
    let least = object.optionalInt("atLeast", in: 0...100, &problems) ?? 0
    let most = object.optionalInt("atMost", in: 0...100, &problems) ?? 100
    guard let indicator = object.string("indicator", &problems) else { return nil }
    guard least <= most else {
      problems.append(
        Problem(
          "links.empty-range", at: node.place, "условие \(what) не может выполниться",
          expected: "atLeast не больше atMost", found: node.excerpt, remedy: "поменяйте границы местами"))
      return nil
    }
    return AnswerLink.Side(indicator: indicator, points: least...most)
  }
}
