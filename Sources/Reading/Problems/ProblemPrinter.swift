import RubricModel
import RussianText

/// Prints problems for people and for programs; nothing from a file reaches the terminal as a command to it.
package struct ProblemPrinter: Sendable {
  /// Problems of one file that are printed; the rest is counted.
  private let limit: Int
  private let texts: [String: SourceText]

  /// `texts` holds, by file, the texts at hand; without one a problem is printed without its line.
  package init(texts: [String: SourceText] = [:], limit: Int = 100) {
    self.texts = texts
    self.limit = limit
  }

  /// `путь:строка:столбец: ошибка: …` with the line and a caret, then what was expected, what was found and how to mend it.
  package func text(_ problems: [Problem]) -> String {
    var result = ""
    var counts: [String: Int] = [:]
    for problem in problems {
      let count = counts[problem.place.file, default: 0]
      counts[problem.place.file] = count + 1
      if count < limit { append(problem, to: &result) }
    }
    var named: Set<String> = []
    for problem in problems {
      let file = problem.place.file
      guard let count = counts[file], count > limit, named.insert(file).inserted else { continue }
      result += "\(Self.location(Place(file: file)))и ещё \(Plural.notes(count - limit))\n"
    }
    return result
  }

  /// Problems whose line is not shown: a person's number, and files that are no text.
  private static var unseen: Set<String> { ["school.personal-inn", "json.not-json"] }

  private func append(_ problem: Problem, to result: inout String) {
    let place = problem.place
    result += "\(Self.location(place))\(problem.severity.russian): \(visible(problem.summary))\n"
    if !Self.unseen.contains(problem.id),
      let picture = texts[place.file]?.picture(line: place.line, column: place.column)
    {
      result += "    \(picture.text)\n    \(picture.caret)\n"
    }
    for (name, value) in [
      ("ожидалось", problem.expected), ("найдено", problem.found), ("как исправить", problem.remedy),
    ] {
      if let value { result += "  \(name): \(visible(value))\n" }
    }
  }

  /// The place with a colon and a space behind it; empty for a value made in code.
  private static func location(_ place: Place) -> String {
    let words = words(place)
    return words.isEmpty ? "" : "\(words): "
  }

  /// `файл.json:3:7`, `файл.xlsx: лист «Школы», ячейка C7`; empty for a value made in code.
  package static func words(_ place: Place) -> String {
    var parts: [String] = []
    if !place.file.isEmpty { parts.append(place.file == "-" ? "стандартный ввод" : visible(place.file)) }
    if place.sheet != nil || place.cell != nil {
      let words = [place.sheet.map { "лист «\(visible($0))»" }, place.cell.map { "ячейка \(visible($0))" }]
      parts.append("\(parts.isEmpty ? "" : " ")\(words.compactMap { $0 }.joined(separator: ", "))")
    } else if place.line > 0 {
      parts.append(String(place.line))
      if place.column > 0 { parts.append(String(place.column)) }
    }
    return parts.joined(separator: ":")
  }

  /// «2 ошибки, 1 замечание»; empty when there is nothing.
  package static func summary(_ problems: [Problem]) -> String {
    let kinds: [(Problem.Severity, Plural)] = [(.error, .errors), (.warning, .warnings), (.note, .notes)]
    return kinds.compactMap { severity, noun in
      let count = problems.count { $0.severity == severity }
      return count > 0 ? noun(count) : nil
    }.joined(separator: ", ")
  }
}

extension Problem.Severity {
  /// «ошибка», «предупреждение», «замечание».
  package var russian: String {
    switch self {
    case .error: "ошибка"
    case .warning: "предупреждение"
    case .note: "замечание"
    }
  }
}
