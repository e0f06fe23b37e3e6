import Encoded
import Planning
import Reports
import RubricModel
import RussianText
import Scoring

/// The action plan as the annex to an order (P16): what the director approves, and behind it why it is so.
package struct PlanDocument: Sendable {
  private let school: PlannedSchool

  package init(_ school: PlannedSchool) { self.school = school }

  /// The plan as a document: the table to approve on wide sheets, the reasons on upright ones.
  package var document: Document {
    let wide: [any PlanPart] = [PlanHeadPart(), ActionTablePart(), KeepingPart(), DutyPart()]
    let upright: [any PlanPart] = [
      TransitionPart(), SlipPart(), LinksPart(), ForecastPart(), ReachPart(), PlanBasisPart(),
    ]
    return Document(
      title: "План мероприятий школы", subtitle: subtitle,
      facts: .init(
        subject: school.roadmap.title, keywords: ["план мероприятий", "дорожная карта", "самодиагностика"],
        day: school.plan.asOf.iso),
      approvals: [.signed("УТВЕРЖДАЮ", position: "Директор")],
      runningTitle: "\(school.school.name) · план мероприятий на \(school.plan.asOf.words)",
      sections: [
        Section(isLandscape: true, wide.flatMap { $0.blocks(of: school) }),
        Section(upright.flatMap { $0.blocks(of: school) }),
      ])
  }

  private var subtitle: String {
    switch school.plan.kind {
    case .closing: "по результатам самодиагностики, \(wave(school.scored.sheet.wave)) · \(school.school.name)"
    case .keeping: "по сохранению уровня, \(wave(school.scored.sheet.wave)) · \(school.school.name)"
    case .diagnosisFirst: "до самодиагностики · \(school.school.name)"
    }
  }
}

/// One part of the plan; gives no blocks where it has nothing to say.
protocol PlanPart: Sendable {
  func blocks(of school: PlannedSchool) -> [Block]
}

/// Who, by which roadmap, on which day; and what is not official (M8).
struct PlanHeadPart: PlanPart {
  func blocks(of school: PlannedSchool) -> [Block] {
    var rows = [Passport("Школа", Phrase(school.school.name))]
    if let municipality = school.school.municipality {
      rows.append(Passport("Муниципалитет", Phrase(municipality.name)))
    }
    rows.append(Passport("Дорожная карта", Phrase(school.roadmap.title)))
    rows.append(Passport("План составлен на день", Phrase(school.plan.asOf.words)))
    let level = school.rubric.levels.levelPhrase(school.evaluation.overallLevels)
    rows.append(Passport("Уровень школы", school.evaluation.hasAnswers ? level : "не определён"))
    return [.passport(rows), assumptions(school)] + opening(school)
  }

  private func assumptions(_ school: PlannedSchool) -> Block {
    let count = school.scored.certificate.assumptions.count
    return .note(
      Note(
        .assumption, title: "Что в плане не официально",
        [
          Phrase(
            "Меры, их длительность и трудоёмкость — наши, а не из документов. Уровни опираются на \(Plural.assumptionsAccusative(count)): официальные пороги не опубликованы."
          )
        ]))
  }

  private func opening(_ school: PlannedSchool) -> [Block] {
    switch school.plan.kind {
    case .closing: return gaps(school)
    case .keeping:
      return [
        .note(
          Note(
            .info, title: "Дефицитов нет",
            ["По всем отвеченным показателям набрано наибольшее. План удерживает уровень и делится опытом."]))
      ] + gaps(school)
    case .diagnosisFirst:
      let row = school.plan.duties.first(where: \.isSelfDiagnosis)
      let how =
        row.map { "По дорожной карте это \($0.reference(school.act)), срок: \($0.termWords)." }
        ?? "Открытого срока самодиагностики школы в дорожной карте нет: срок согласуйте с муниципалитетом."
      return [
        .note(
          Note(
            .caution, title: "Самодиагностики ещё нет",
            [
              "Ответов школы нет, дефициты не определены. Сначала самодиагностика, потом план мер; обязательное — ниже.",
              Phrase(how),
            ]))
      ]
    }
  }

  private func gaps(_ school: PlannedSchool) -> [Block] {
    let count = school.evaluation.directions.reduce(0) { $0 + $1.gaps.count }
    guard count > 0 else { return [] }
    return [
      .note(
        Note(
          .caution, title: "Ответы есть не на всё",
          [Phrase("Без ответа — \(Plural.indicators(count)). Ответьте на них и составьте план заново.")]))
    ]
  }
}
