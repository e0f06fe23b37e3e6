import RubricModel

/// Reads the keys of one object and collects a problem for every unknown key, missing key and wrong type.
package struct ObjectReader {
  /// The object itself.
  package let node: JSONNode
  /// Russian genitive for messages: «показателя ZN-01».
  package let what: String

  /// Nil, with a problem, when the node is not an object. Unknown keys are reported at once, with the allowed ones.
  package init?(_ node: JSONNode, what: String, allowed: [String], problems: inout [Problem]) {
    self.node = node
    self.what = what
    guard node.kind == .object else {
      problems.append(
        Problem(
          "json.wrong-type", at: node.place, "вместо описания \(what) стоит \(node.kind.russian)",
          expected: "объект { … }",
          found: node.excerpt, remedy: "проверьте скобки: описание начинается с { и кончается }"))
      return nil
    }
    UnknownKeys(allowed: allowed, what: what).report(node.memberSequence, &problems)
  }

  /// The value of a key whatever it is; nil, without a problem, when there is none.
  package func node(_ key: String) -> JSONNode? { node[key] }

  /// A text that must be there.
  package func string(_ key: String, _ problems: inout [Problem]) -> String? {
    required(key, "текст в кавычках", &problems).flatMap { text($0, key, &problems) }
  }

  /// A text that may be left out.
  package func optionalString(_ key: String, _ problems: inout [Problem]) -> String? {
    node[key].flatMap { text($0, key, &problems) }
  }

  /// An integer that must be there and lie in `range`.
  package func int(_ key: String, in range: ClosedRange<Int>, _ problems: inout [Problem]) -> Int? {
    required(key, "целое число \(Self.words(range))", &problems).flatMap { integer($0, key, range, &problems) }
  }

  /// An integer that may be left out.
  package func optionalInt(_ key: String, in range: ClosedRange<Int>, _ problems: inout [Problem]) -> Int? {
    node[key].flatMap { integer($0, key, range, &problems) }
  }

  /// `true` or `false` that must be there.
  package func bool(_ key: String, _ problems: inout [Problem]) -> Bool? {
    required(key, "true или false", &problems).flatMap { truth($0, key, &problems) }
  }

  /// `true` or `false` that may be left out.
  package func optionalBool(_ key: String, _ problems: inout [Problem]) -> Bool? {
    node[key].flatMap { truth($0, key, &problems) }
  }

  /// The values of an array that must be there.
  package func array(_ key: String, _ problems: inout [Problem]) -> [JSONNode]? {
    required(key, "список [ … ]", &problems).flatMap { list($0, key, &problems) }
  }

  /// The values of an array that may be left out.
  package func optionalArray(_ key: String, _ problems: inout [Problem]) -> [JSONNode]? {
    node[key].flatMap { list($0, key, &problems) }
  }

  /// An object that must be there.
  package func object(_ key: String, _ problems: inout [Problem]) -> JSONNode? {
    required(key, "объект { … }", &problems).flatMap { object($0, key, &problems) }
  }

  /// An object that may be left out.
  package func optionalObject(_ key: String, _ problems: inout [Problem]) -> JSONNode? {
    node[key].flatMap { object($0, key, &problems) }
  }

  /// The value of a key that must be there, whatever it is; `expected` says in the problem what belongs there.
  package func required(_ key: String, _ expected: String, _ problems: inout [Problem]) -> JSONNode? {
    if let value = node[key] { return value }
    problems.append(
      Problem(
        "json.missing-key", at: node.place, "у \(what) нет ключа «\(key)»", expected: "\"\(key)\": \(expected)",
        remedy: "добавьте ключ \"\(key)\""))
    return nil
  }

  private func text(_ value: JSONNode, _ key: String, _ problems: inout [Problem]) -> String? {
    if let string = value.string { return string }
    let remedy = value.kind == .number ? "возьмите число в кавычки: \"\(value.excerpt)\"" : nil
    problems.append(wrongType(value, key, expected: "текст в кавычках", remedy: remedy))
    return nil
  }

  private func truth(_ value: JSONNode, _ key: String, _ problems: inout [Problem]) -> Bool? {
    if let bool = value.bool { return bool }
    problems.append(wrongType(value, key, expected: "true или false без кавычек"))
    return nil
  }

  private func list(_ value: JSONNode, _ key: String, _ problems: inout [Problem]) -> [JSONNode]? {
    if value.kind == .array { return value.elements }
    problems.append(wrongType(value, key, expected: "список [ … ]"))
    return nil
  }

  private func object(_ value: JSONNode, _ key: String, _ problems: inout [Problem]) -> JSONNode? {
    if value.kind == .object { return value }
    problems.append(wrongType(value, key, expected: "объект { … }"))
    return nil
  }

  private func integer(
    _ value: JSONNode, _ key: String, _ range: ClosedRange<Int>, _ problems: inout [Problem]
  ) -> Int? {
    guard value.kind == .number else {
      problems.append(wrongType(value, key, expected: "целое число без кавычек"))
      return nil
    }
    if let int = value.int, range.contains(int) { return int }
    problems.append(
      Problem(
        "json.out-of-range", at: value.place, "значение «\(key)» у \(what) не подходит",
        expected: "целое число \(Self.words(range))", found: value.excerpt, remedy: "исправьте число"))
    return nil
  }

  private func wrongType(_ value: JSONNode, _ key: String, expected: String, remedy: String? = nil) -> Problem {
    Problem(
      "json.wrong-type", at: value.place, "значение «\(key)» у \(what) — \(value.kind.russian)", expected: expected,
      found: value.excerpt, remedy: remedy ?? "замените на \(expected)")
  }

  private static func words(_ range: ClosedRange<Int>) -> String {
    if range.upperBound == .max { return "не меньше \(range.lowerBound)" }
    return range.lowerBound == .min ? "не больше \(range.upperBound)" : "от \(range.lowerBound) до \(range.upperBound)"
  }
}

extension JSONNode.Kind {
  /// What the value is, in Russian, in the nominative.
  package var russian: String {
    switch self {
    case .null: "пустое значение null"
    case .bool: "логическое значение"
    case .number: "число"
    case .string: "текст"
    case .array: "список"
    case .object: "объект"
    }
  }
}
