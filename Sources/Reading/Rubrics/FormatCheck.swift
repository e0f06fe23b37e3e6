import RubricModel

/// Checks the name of the format with which every file of a package begins.
struct FormatCheck {
  private let name: String

  init(_ name: String) {
    self.name = name
  }

  /// An object inside another file may leave the format out.
  func check(_ object: ObjectReader, isInline: Bool, _ problems: inout [Problem]) {
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
