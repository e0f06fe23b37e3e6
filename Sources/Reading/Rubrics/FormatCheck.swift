import RubricModel

/// Checks the name of the format with which every file of a package begins.
package struct FormatCheck {
  private let name: String

  package init(_ name: String) {
    self.name = name
  }

  /// The problem of a file that says itself it is another of ours: a sheet of answers, a part of a rubric.
  package func stranger(_ root: JSONNode) -> Problem? {
    guard let node = root["format"], let format = node.string, format.hasPrefix("samodiag."), format != name,
      Self.family(format) != Self.family(name)
    else { return nil }
    let isPart = ["direction", "levels", "sources", "cases"].contains(Self.family(format))
    return Problem(
      "rubric.format-unknown", at: node.place, "это другой файл, а не методика", expected: "\"\(name)\"",
      found: node.excerpt,
      remedy: isPart
        ? "это часть методики: проверяется методика целиком, укажите её папку или rubric.json"
        : "укажите папку методики или её rubric.json")
  }

  /// `samodiag.levels/1` → `levels`.
  private static func family(_ format: String) -> Substring {
    format.dropFirst("samodiag.".count).prefix { $0 != "/" }
  }

  /// An object inside another file may leave the format out.
  package func check(_ object: ObjectReader, isInline: Bool, _ problems: inout [Problem]) {
    if isInline, object.node("format") == nil { return }
    guard let format = object.string("format", &problems), format != name, let node = object.node("format") else {
      return
    }
    problems.append(
      Problem(
        "rubric.format-unknown", at: node.place, "формат \(object.what) не тот", expected: "\"\(name)\"",
        found: node.excerpt, remedy: "проверьте, тот ли это файл; имя формата: \"\(name)\""))
  }
}
