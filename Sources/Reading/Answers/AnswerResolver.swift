import RubricModel
import Scoring

/// Holds a sheet against its edition: answers become points in the order of the rubric, or problems.
///
/// # What is accepted, beyond the rules of `AnswerSheetReader`
/// 1. `rubric` is the id of the edition, byte by byte; otherwise nothing else is checked.
/// 2. `kind`, where given, is a kind of school of the edition. What the edition's predicates look at (`PassportNeeds`) is given.
/// 3. Each key of `answers` is the id of an indicator, byte by byte.
/// 4. `points` are the points of an option, whatever the scale. `part`/`of` and `percent` answer a share only, `count` a count only, and fall
///    into a band. `unknown` and `null` answer anything. None of this looks at whether the indicator applies.
/// 5. `notApplicable` is allowed where the edition lets schools exclude the indicator, or where it does not apply anyway.
///
/// An answer to an indicator that does not apply is a note; it stays in the row, and scoring leaves it out (M2).
package struct AnswerResolver: Sendable {
  package let rubric: Rubric
  package let compiled: CompiledRubric
  private let indicators: [Indicator]
  private let index: [String: Int]

  /// A resolver for a rubric and the same rubric compiled.
  package init(_ rubric: Rubric, _ compiled: CompiledRubric) {
    self.rubric = rubric
    self.compiled = compiled
    indicators = rubric.indicators
    index = Dictionary(indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Resolves a sheet; the row is to be scored only when no problem, here or before, is an error.
  package func resolve(_ sheet: AnswerSheet, _ places: SheetPlaces? = nil) -> ResolvedSheet {
    let places = places ?? SheetPlaces(sheet.place)
    var states = [AnswerState](repeating: .unanswered, count: indicators.count)
    var problems: [Problem] = []
    let passport = Scoring.Passport(sheet.school, kinds: rubric.schoolKinds)
    guard sheet.rubric.utf8.elementsEqual(rubric.id.utf8) else {
      return ResolvedSheet(states: states, passport: passport, problems: [wrongEdition(sheet, places)])
    }
    checkPassport(sheet.school, places, &problems)
    var notes: [Problem] = []
    for answer in sheet.answers {
      guard problems.count < AnswerSheetReader.mostProblems else {
        problems.append(.tooMany(at: answer.place))
        break
      }
      guard let item = item(of: answer.indicator) else {
        problems.append(unknownIndicator(answer))
        continue
      }
      let applies = compiled.applies(item, to: passport)
      if let state = state(of: answer, indicators[item], applies: applies, &problems) { states[item] = state }
      if !applies { noteUnasked(answer, indicators[item], &notes) }
    }
    return ResolvedSheet(states: states, passport: passport, problems: problems + notes)
  }

  /// Looked up as text, compared as bytes: for Swift the kelvin sign equals K.
  private func item(of id: String) -> Int? {
    guard let item = index[id], indicators[item].id.utf8.elementsEqual(id.utf8) else { return nil }
    return item
  }

  private func state(
    of answer: Answer, _ indicator: Indicator, applies: Bool, _ problems: inout [Problem]
  ) -> AnswerState? {
    switch answer.value {
    case .unanswered: return .unanswered
    case .unknown: return .unknown
    case .notApplicable:
      if indicator.mayExclude != nil || !applies { return .notApplicable }
      problems.append(mayNotExclude(answer))
      return nil
    case .points, .share, .percent, .count:
      switch ScaleReading(indicator.scale).points(for: answer.value) {
      case .success(let points): return AnswerState(points: points)
      case .failure(let mismatch):
        problems.append(mismatch.problem(answer, indicator))
        return nil
      }
    }
  }

  private func noteUnasked(_ answer: Answer, _ indicator: Indicator, _ notes: inout [Problem]) {
    switch answer.value {
    case .unanswered, .notApplicable: break
    case .points, .share, .percent, .count, .unknown:
      notes.append(
        Problem(
          "answers.does-not-apply", .note, at: answer.place,
          "\(indicator.id): показатель не относится к этой школе, ответ не учтён", found: indicator.title,
          remedy: "ответ можно убрать; если показатель к школе относится, проверьте её паспорт"))
    }
  }
}

/// A sheet held against its edition.
package struct ResolvedSheet: Sendable {
  /// One state for each indicator in declared order, as the school gave it.
  package let states: [AnswerState]
  package let passport: Scoring.Passport
  package let problems: [Problem]
}
