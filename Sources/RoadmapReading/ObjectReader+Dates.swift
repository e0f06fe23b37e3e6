import Reading
import RubricModel

/// Days and months of a roadmap or of facts about one: only those that the calendar has.
extension ObjectReader {
  /// A day that must be there, as `2023-10-15`.
  func day(_ key: String, _ problems: inout [Problem]) -> CivilDay? {
    guard string(key, &problems) != nil, let value = node(key) else { return nil }
    return day(value, key, &problems)
  }

  /// A day that may be left out.
  func optionalDay(_ key: String, _ problems: inout [Problem]) -> CivilDay? {
    node(key) == nil ? nil : day(key, &problems)
  }

  /// A month that must be there, as `2023-10`.
  func month(_ key: String, _ problems: inout [Problem]) -> CivilMonth? {
    guard string(key, &problems) != nil, let value = node(key) else { return nil }
    return month(value, key, &problems)
  }

  /// Months that must be there.
  func months(_ key: String, _ problems: inout [Problem]) -> [CivilMonth]? {
    guard let values = array(key, &problems) else { return nil }
    let months = values.compactMap { month($0, key, &problems) }
    return months.count == values.count ? months : nil
  }

  private func day(_ value: JSONNode, _ key: String, _ problems: inout [Problem]) -> CivilDay? {
    if let day = value.string.flatMap(CivilDay.init(iso:)) { return day }
    problems.append(.dateImpossible(value, key, of: what, like: "день, который есть в календаре: \"2023-10-15\""))
    return nil
  }

  private func month(_ value: JSONNode, _ key: String, _ problems: inout [Problem]) -> CivilMonth? {
    if let month = value.string.flatMap(CivilMonth.init(iso:)) { return month }
    problems.append(.dateImpossible(value, key, of: what, like: "месяц от 01 до 12: \"2023-10\""))
    return nil
  }
}

extension ObjectReader {
  /// Texts of an array that may be left out; what is no text is reported and left out.
  func strings(_ key: String, _ problems: inout [Problem]) -> [String] {
    (optionalArray(key, &problems) ?? []).compactMap { value in
      if let text = value.string { return text }
      problems.append(.notText(value, "в списке «\(key)» у \(what)"))
      return nil
    }
  }

  /// Words of a closed list in an array that may be left out.
  func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ problems: inout [Problem]
  ) -> [Word] where Word.RawValue == String {
    (optionalArray(key, &problems) ?? []).compactMap { value in
      if let word = value.string.flatMap(Word.init(rawValue:)) { return word }
      problems.append(.unknownValue(value, "«\(key)» у \(what)", allowed: Word.allCases.map(\.rawValue)))
      return nil
    }
  }

  /// A word of a closed list that may be left out.
  func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ problems: inout [Problem]
  ) -> Word? where Word.RawValue == String {
    node(key) == nil ? nil : word(key, &problems)
  }
}

extension Problem {
  static func dateImpossible(_ node: JSONNode, _ key: String, of what: String, like expected: String) -> Problem {
    Problem(
      "roadmap.date-impossible", at: node.place, "«\(key)» у \(what): такой даты не бывает", expected: expected,
      found: node.excerpt, remedy: "сверьте дату с документом и исправьте")
  }

  static func notText(_ node: JSONNode, _ what: String) -> Problem {
    Problem(
      "json.wrong-type", at: node.place, "\(what): это \(node.kind.russian)", expected: "текст в кавычках",
      found: node.excerpt, remedy: "возьмите значение в кавычки или удалите")
  }
}
