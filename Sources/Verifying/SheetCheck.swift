import RubricModel

/// Refuses a sheet whose answers the edition has no place for: nothing can be replayed from it.
///
/// The reader of sheets has refused it before; this stands here because the replay relies on nobody.
struct SheetCheck {
  let rubric: Rubric

  func problems(in sheet: AnswerSheet) -> [Problem] {
    let indicators = Dictionary(rubric.indicators.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<String> = []
    return sheet.answers.compactMap { answer in
      guard let indicator = indicators[answer.indicator] else {
        return problem(answer, "в методике нет показателя «\(answer.indicator)»")
      }
      guard seen.insert(answer.indicator).inserted else {
        return problem(answer, "на показатель \(answer.indicator) дано два ответа")
      }
      guard SchoolPredicate(school: sheet.school).holds(indicator.applies) else { return nil }
      switch answer.value {
      case .unanswered, .unknown: return nil
      case .notApplicable:
        return indicator.mayExclude != nil
          ? nil : problem(answer, "показатель \(answer.indicator) нельзя объявить неприменимым")
      case .points, .share, .percent, .count:
        return AnswerPoints(scale: indicator.scale).of(answer.value) != nil
          ? nil : problem(answer, "ответ на показатель \(answer.indicator) не подходит к его шкале")
      }
    }
  }

  private func problem(_ answer: Answer, _ summary: String) -> Problem {
    Problem(
      "verify.sheet-answer", at: answer.place, summary, remedy: "проверьте лист ответов командой samodiag score")
  }
}
