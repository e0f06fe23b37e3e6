import RubricModel
import RussianText

extension AnswerScale {
  /// What the school answered, in words: «312 из 640 (48,8 %)», «4», «не знаю».
  package func words(_ value: Answer.Value?) -> String {
    switch value {
    case nil, .unanswered: "нет ответа"
    case .points(let points): "\(Plural.points(points))"
    case .share(let part, let whole): "\(number(part)) из \(number(whole)) (\(percent(part, of: whole, places: 2)))"
    case .percent(let units, let places): "\(decimal(units, places: places))\u{A0}%"
    case .count(let count): number(count)
    case .unknown: "не знаю"
    case .notApplicable(let reason): "не применяется: \(reason)"
    }
  }

  /// How the scale asks: «доля … среди …», «число …», «выбор варианта».
  package var question: String {
    switch shape {
    case .choice: "выбор одного варианта"
    case .share(let part, let whole): "доля \(part) среди \(whole)"
    case .count(let things): "число \(things)"
    }
  }
}
