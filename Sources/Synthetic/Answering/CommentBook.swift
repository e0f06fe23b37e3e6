import RubricModel

/// Short comments as schools write them; where an indicator has lines of its own, these come first.
struct CommentBook {
  private static let missing = [
    "Включено в план работы на следующее полугодие",
    "Вопрос вынесен на заседание педагогического совета",
    "Ответственный назначен, работа только начинается",
    "Обсуждали на совещании при директоре, срок — конец учебного года",
    "Нужна методическая помощь",
    "Пока не начинали",
  ]
  private static let partial = [
    "Работа ведётся, до следующего варианта пока не дотягиваем",
    "Рассчитываем подняться на ступень к концу учебного года",
    "Результат прошлого учебного года, в этом ещё не подведён",
    "Подтверждающие документы у заместителя директора",
  ]
  private static let best = [
    "Документы размещены на сайте школы",
    "Подтверждается приказами и протоколами",
    "Работа налажена не первый год",
    "Копии документов собраны в папке самодиагностики",
    "Готовы поделиться опытом с соседними школами",
  ]
  private static let counted = [
    "Перечень приложен", "Посчитано по приказам за учебный год", "Без учёта разовых", "Список у заместителя директора",
  ]
  private static let measured = [
    "По списочному составу на день заполнения", "Посчитано по электронному журналу", "Поимённый список хранится в школе",
    "Без тех, кто выбыл в течение четверти",
  ]
  private static let unknown = [
    "Данные запросили, ответа пока нет", "Ответственный в отпуске, уточним", "Не поняли, как считать",
    "Уточняем в управлении образования",
  ]

  /// A comment on an answer whose chosen option is `index` of the indicator.
  func comment(_ indicator: Indicator, option index: Int, value: Answer.Value, _ draw: inout Draw) -> String? {
    if value == .unknown { return draw.pick(Self.unknown) }
    let options = indicator.scale.options
    guard options.indices.contains(index) else { return nil }
    let own = IndicatorComments.lines(indicator.id, points: options[index].points)
    if !own.isEmpty { return draw.pick(own) }
    return switch value {
    case .share, .percent: draw.pick(Self.measured)
    case .count(1...): draw.pick(Self.counted)
    default: draw.pick(index == 0 ? Self.missing : index == options.count - 1 ? Self.best : Self.partial)
    }
  }
}
