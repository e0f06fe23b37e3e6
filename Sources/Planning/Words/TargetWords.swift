import RubricModel
import RussianText

extension Target {
  /// «кураторов, которые обучились на курсах, — не менее 80 %».
  package var russian: String {
    var text = of
    if let what { text += ", которые \(what)," }
    text += " — \(norm)"
    if let per { text += " \(per.russian)" }
    switch each?.unit {
    case .municipality: text += " в\u{A0}каждом муниципалитете"
    case .school: text += " на\u{A0}каждую школу"
    case .group: text += " в\u{A0}каждой группе"
    case nil: break
    }
    return text
  }

  /// «не менее 80 %», «16», «порог не задан».
  private var norm: String {
    guard let threshold else { return "порог не\u{A0}задан" }
    let value = "\(number(threshold.value))\(measure == .share ? "\u{A0}%" : "")"
    return threshold.test == .exactly ? value : "не\u{A0}менее\u{A0}\(value)"
  }
}

extension TargetValue {
  /// «17 из 21 (80,9 %)», rounded on paper only.
  package var russian: String {
    switch self {
    case .count(let count): number(count)
    case .share(let part, let whole):
      whole == 0 ? "0 из 0" : "\(number(part)) из\u{A0}\(number(whole)) (\(percent(part, of: whole)))"
    }
  }
}

extension TargetTest.Verdict {
  /// What the comparison says, lower case.
  package var russian: String {
    switch self {
    case .reached: "достигнуто"
    case .missing(let missing): "не\u{A0}хватает\u{A0}\(number(missing))"
    case .exceeded(let more): "больше на\u{A0}\(number(more))"
    case .roundingUnset: "не оценено: доля не делится нацело, округление не задано"
    case .noThreshold: "порог не\u{A0}задан, не оценено"
    case .nobody: "считать некого, оценки нет"
    case .wrongKind: "значение не того вида"
    }
  }
}

extension TargetOutcome.Outcome {
  /// The whole target in two or three words.
  package var russian: String {
    switch self {
    case .reached: "достигнуто"
    case .notReached: "не достигнуто"
    case .exceeded: "больше нормы"
    case .undecided: "пока не решено"
    case .notJudged: "порог не\u{A0}задан"
    case .unmeasured: "не измерено"
    }
  }
}
