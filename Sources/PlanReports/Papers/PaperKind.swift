import Reports

/// The papers of P10 and P15–P18 beside the plan itself.
package enum PaperKind: String, CaseIterable, Sendable {
  /// Чек-лист собеседования (P10).
  case interview
  /// Перспективный профиль с листом защиты (P15).
  case profile
  /// План перехода с уровня на уровень (P17).
  case transition
  /// Изменения программы развития (P18).
  case programme

  /// What the paper is, for help: a noun phrase.
  package var words: String {
    switch self {
    case .interview: "чек-лист собеседования с командой школы"
    case .profile: "перспективный профиль с листом защиты"
    case .transition: "план перехода с уровня на уровень"
    case .programme: "изменения, нужные программе развития"
    }
  }

  /// The paper for a school.
  package func document(_ school: PlannedSchool) -> Document {
    switch self {
    case .interview: InterviewPaper(school).document
    case .profile: ProfilePaper(school).document
    case .transition: TransitionPaper(school).document
    case .programme: ProgrammePaper(school).document
    }
  }
}
