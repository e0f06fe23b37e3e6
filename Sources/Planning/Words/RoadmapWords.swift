import RubricModel

extension ItemState {
  /// As a heading or a cell of a table, lower case.
  package var russian: String {
    switch self {
    case .notStarted: "не начато"
    case .open: "идёт срок"
    case .done: "сделано"
    case .overdue: "просрочено"
    case .noDate: "без даты"
    case .retroactive: "до подписания"
    case .notApplicable: "не требуется"
    }
  }
}

extension Activity {
  /// What is done, in the nominative.
  package var russian: String {
    switch self {
    case .organisation: "организация"
    case .normative: "нормативный акт"
    case .selfDiagnosis: "самодиагностика"
    case .analysis: "анализ"
    case .assessment: "оценка компетенций"
    case .planning: "планирование"
    case .defence: "защита профиля"
    case .programmeExpertise: "экспертиза"
    case .training: "обучение"
    case .consultation: "консультация"
    case .seminar: "семинар, вебинар"
    case .meeting: "совещание"
    case .internship: "стажировка"
    case .methodicalSupport: "методическая помощь"
    case .networking: "сетевое взаимодействие"
    case .exchangeOfPractice: "обмен практиками"
    case .contest: "конкурс"
    case .resource: "ресурсы"
    case .monitoring: "мониторинг"
    case .reporting: "отчётность"
    case .decision: "управленческое решение"
    case .information: "информирование"
    }
  }
}

extension SchoolPart {
  /// What the school does, as a predicate.
  package var russian: String {
    switch self {
    case .performer: "исполняет"
    case .participant: "участвует"
    case .beneficiary: "получает помощь или сведения"
    case .source: "служит источником сведений"
    case .none: "не затронута"
    }
  }
}

extension ItemCondition.Strength {
  package var russian: String {
    switch self {
    case .required: "обязательно"
    case .priority: "в первую очередь"
    case .branch: "одна из ветвей решения"
    }
  }
}

extension Grounds {
  /// «сказано в документе» or «по содержанию: …».
  package var russian: String {
    switch kind {
    case .stated: "сказано в документе"
    case .inferred: "по содержанию" + (why.map { ": \($0)" } ?? "")
    }
  }
}

extension ActorLevel {
  package var russian: String {
    switch self {
    case .region: "регион"
    case .municipality: "муниципалитет"
    case .school: "школа"
    }
  }
}
