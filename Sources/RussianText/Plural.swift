/// The three forms a Russian noun takes after a number: 1 школа, 2 школы, 5 школ.
package struct Plural: Sendable {
  package let one: String
  package let few: String
  package let many: String

  /// Forms after 1, after 2 and after 5.
  package init(_ one: String, _ few: String, _ many: String) {
    self.one = one
    self.few = few
    self.many = many
  }

  /// The form that goes with a count.
  package func form(_ count: Int) -> String {
    let last = count.magnitude % 10
    let lastTwo = count.magnitude % 100
    if (11...14).contains(lastTwo) { return many }
    if last == 1 { return one }
    return (2...4).contains(last) ? few : many
  }

  /// The number and its noun, held together by a no-break space.
  package func callAsFunction(_ count: Int) -> String { "\(number(count))\u{A0}\(form(count))" }
}

extension Plural {
  package static let schools = Plural("школа", "школы", "школ")
  package static let sheets = Plural("лист", "листа", "листов")
  package static let points = Plural("балл", "балла", "баллов")
  package static let indicators = Plural("показатель", "показателя", "показателей")
  package static let directions = Plural("направление", "направления", "направлений")
  package static let deficits = Plural("дефицит", "дефицита", "дефицитов")
  package static let assumptions = Plural("допущение", "допущения", "допущений")
  package static let errors = Plural("ошибка", "ошибки", "ошибок")
  package static let warnings = Plural("предупреждение", "предупреждения", "предупреждений")
  package static let files = Plural("файл", "файла", "файлов")
  package static let weeks = Plural("неделя", "недели", "недель")
  package static let units = Plural("единица", "единицы", "единиц")
  package static let answers = Plural("ответ", "ответа", "ответов")
  package static let notes = Plural("замечание", "замечания", "замечаний")
  package static let measures = Plural("мера", "меры", "мер")
  package static let digits = Plural("цифра", "цифры", "цифр")
}

extension Plural {
  /// After «до», «от», «из»: 1 балла, 2 баллов, 21 балла.
  package static let pointsGenitive = Plural("балла", "баллов", "баллов")
}

extension Plural {
  /// After «опирается на»: 1 допущение, 2 допущения, 5 допущений.
  package static let assumptionsAccusative = Plural("допущение", "допущения", "допущений")
  package static let criticalZeros = Plural(
    "критический показатель без баллов", "критических показателя без баллов", "критических показателей без баллов")
}

extension Plural {
  /// After «из», «от», «уровень»: 1 показателя, 2 показателей.
  package static let indicatorsGenitive = Plural("показателя", "показателей", "показателей")
  package static let applicableGenitive = Plural(
    "применимого показателя", "применимых показателей", "применимых показателей")
  package static let directionsGenitive = Plural("направления", "направлений", "направлений")
}

extension Plural {
  /// After «от», «зависит от»: 1 ответа, 2 ответов.
  package static let answersGenitive = Plural("ответа", "ответов", "ответов")
  package static let missingAnswersGenitive = Plural(
    "ответа, которого ещё нет", "ответов, которых ещё нет", "ответов, которых ещё нет")
}

extension Plural {
  package static let days = Plural("день", "дня", "дней")
  package static let reports = Plural("отчёт", "отчёта", "отчётов")
}
