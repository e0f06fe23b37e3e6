import RubricModel

/// A cut score above what a school can have: over 100 %, or over the points that apply to some passport.
struct LevelUnreachableRule: WholeRule {
  let id = "rubric.level-unreachable"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    switch subject.rubric.levels.unit {
    case .share: checkShares(subject, &report)
    case .points: checkPoints(subject, &report)
    }
  }

  private func checkShares(_ subject: LintSubject, _ report: inout LintReport) {
    let scale = subject.rubric.levels
    for table in CutScoreTable.written(in: subject.rubric) {
      for (index, bound) in table.scores.bounds.enumerated() where bound > 100 {
        report.add(
          at: table.scores.place, "уровень \(scale.name(ofBound: index)) для \(table.whose) недостижим",
          expected: "порог не больше 100\u{A0}%", found: scale.inUnit(bound),
          remedy: "исправьте порог или unit: если пороги даны в баллах, укажите points")
      }
    }
  }

  private func checkPoints(_ subject: LintSubject, _ report: inout LintReport) {
    let scale = subject.rubric.levels
    for table in CutScoreTable.all(in: subject.rubric) {
      guard let poorest = poorestPassport(for: table.indicators, among: subject.passports) else { continue }
      for (index, bound) in table.scores.bounds.enumerated() where bound > poorest.maximum {
        report.add(
          at: table.scores.place, "уровень \(scale.name(ofBound: index)) для \(table.whose) недостижим",
          expected: "порог не больше применимого максимума",
          found: "порог \(bound), а максимум \(poorest.maximum) — для школы: \(poorest.passport.description)",
          remedy: "понизьте порог, задайте пороги в долях (unit: share) или пересмотрите применимость показателей")
      }
    }
  }

  /// The passport with the least applicable maximum above 0; where nothing applies there is no level to reach (M3).
  private func poorestPassport(
    for indicators: [Indicator], among passports: [PassportCase]
  ) -> (passport: PassportCase, maximum: Int)? {
    var poorest: (passport: PassportCase, maximum: Int)?
    for passport in passports {
      var maximum = 0
      for indicator in indicators where indicator.applies.holds(for: passport) { maximum += indicator.scale.maximum }
      guard maximum > 0 else { continue }
      if maximum < poorest?.maximum ?? .max { poorest = (passport, maximum) }
    }
    return poorest
  }
}
