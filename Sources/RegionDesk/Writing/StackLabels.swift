/// Names of columns that stand at every cell of a table that stacks: the frequent ones are said once, in the style sheet, and the cells bear their numbers.
enum StackLabels {
  static let frequent = [
    "Баллы", "Пороги, баллов", "Уровень", "Прошлая волна", "С поправками эксперта", "Почему", "Легче всего подняться",
    "Мера", "Состояние", "Подтверждение", "Муниципалитет", "О чём говорить", "Что обещано",
  ]

  /// What a cell of the column bears: a number, or the name in full; neither where the table does not stack.
  static func label(_ title: String?) -> (number: String?, words: String?) {
    guard let title else { return (nil, nil) }
    return frequent.firstIndex(of: title).map { (String($0), nil) } ?? (nil, title)
  }

  /// What the style sheet says before such cells.
  static var style: String {
    frequent.enumerated().map { ".stack [data-l=\"\($0)\"]::before{content:\"\($1): \"}" }.joined(separator: "\n")
  }
}
