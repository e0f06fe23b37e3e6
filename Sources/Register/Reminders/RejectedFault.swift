import Reading

/// What is wrong with a rejected sheet, from the problems kept with it.
struct RejectedFault {
  /// The first error in one line; says so where none is kept.
  let first: String
  /// How many errors there are besides.
  let more: Int

  init(_ problems: [UInt8]) {
    let nodes = JSONDocument.parse(problems, file: "").root?["problems"]?.elements ?? []
    let errors = nodes.filter { $0["severity"]?.string == "error" }
    more = max(errors.count - 1, 0)
    guard let error = errors.first else {
      first = "в листе ошибки"
      return
    }
    let line = error["line"]?.int.map { "строка \($0): " } ?? ""
    let found = error["found"]?.string.map { " (найдено: \($0))" } ?? ""
    let text = line + (error["message"]?.string ?? "в листе ошибки") + found
    first = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
