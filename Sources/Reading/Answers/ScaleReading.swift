import RubricModel

/// Finds the points a scale gives for an answer, in integers (M1).
struct ScaleReading {
  /// Why a scale gives nothing for an answer.
  enum Mismatch: Error, Hashable {
    /// No option has these points.
    case noSuchPoints
    /// Another form of answer is asked for.
    case wrongForm
    /// No band holds the value: a fault of the rubric.
    case noBand
  }

  private let scale: AnswerScale

  init(_ scale: AnswerScale) {
    self.scale = scale
  }

  /// Points 0…100, or why there are none.
  func points(for value: Answer.Value) -> Result<Int, Mismatch> {
    switch (value, scale.shape) {
    case (.points(let points), _):
      return scale.options.contains { $0.points == points } ? .success(points) : .failure(.noSuchPoints)
    case (.share(let part, let whole), .share): return band { Self.share(part, whole, reaches: $0) }
    case (.percent(let units, let places), .share): return band { Self.percent(units, places, reaches: $0) }
    case (.count(let count), .count): return band { count >= $0 }
    default: return .failure(.wrongForm)
    }
  }

  /// `100·part ≥ bound·whole`; numbers of a sheet are at most a thousand million, a bound that overflows is not reached.
  private static func share(_ part: Int, _ whole: Int, reaches bound: Int) -> Bool {
    let (needed, overflow) = bound.multipliedReportingOverflow(by: whole)
    return !overflow && 100 * part >= needed
  }

  private static func percent(_ units: Int, _ places: Int, reaches bound: Int) -> Bool {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let (needed, overflow) = bound.multipliedReportingOverflow(by: scale)
    return !overflow && units >= needed
  }

  private func band(_ reaches: (Int) -> Bool) -> Result<Int, Mismatch> {
    let band = scale.options.last { option in
      guard let from = option.from, reaches(from) else { return false }
      return option.below.map { !reaches($0) } ?? true
    }
    return band.map { .success($0.points) } ?? .failure(.noBand)
  }
}

extension ScaleReading.Mismatch {
  func problem(_ answer: Answer, _ indicator: Indicator) -> Problem {
    switch self {
    case .noSuchPoints:
      var found: String?
      if case .points(let points) = answer.value { found = "\(points)" }
      let options = indicator.scale.options.map { "\($0.points) — \($0.text)" }.joined(separator: "; ")
      return Problem(
        "answers.no-such-points", at: answer.place, "\(indicator.id): ни один вариант не даёт столько баллов",
        expected: options,
        found: found, remedy: "выберите баллы одного из вариантов")
    case .wrongForm:
      return Problem(
        "answers.wrong-form", at: answer.place, "\(indicator.id): на этот показатель отвечают иначе",
        expected: indicator.scale.form,
        found: answer.value.form, remedy: "ответьте так, как ожидалось: «\(indicator.title)»")
    case .noBand:
      return Problem(
        "answers.no-band", at: answer.place, "\(indicator.id): в методике нет интервала для этого ответа",
        found: answer.value.form,
        remedy: "это ошибка методики: проверьте её командой samodiag rubric lint")
    }
  }
}

extension AnswerScale {
  /// The forms of answer a scale takes, as they are written.
  fileprivate var form: String {
    switch shape {
    case .choice: "баллы выбранного варианта: \(options.map { String($0.points) }.joined(separator: ", "))"
    case .share: "доля: {\"part\": …, \"of\": …} или {\"percent\": \"48.75\"}"
    case .count: "количество: {\"count\": …}"
    }
  }
}

extension Answer.Value {
  /// The form of an answer, as it is written.
  fileprivate var form: String {
    switch self {
    case .points(let points): "баллы: \(points)"
    case .share(let part, let whole): "доля: {\"part\": \(part), \"of\": \(whole)}"
    case .percent: "доля: {\"percent\": …}"
    case .count(let count): "количество: {\"count\": \(count)}"
    case .unanswered: "null"
    case .unknown: "{\"unknown\": true}"
    case .notApplicable: "{\"notApplicable\": …}"
    }
  }
}
