import Encoded
import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Every indicator of every direction with the answer as the school sent it, its points and what they were a wave ago.
struct SchoolAnswers {
  let counted: Desk.CountedSheet
  let school: SchoolCase
  /// The wave before under the same edition.
  let before: SchoolResult?

  func write(to page: inout PageWriter) {
    let answers = Dictionary(
      school.current.sheet.answers.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    let verdicts = Dictionary(
      (counted.isCurrent ? page.desk.verified[counted.result.label.id]?.review.verdicts ?? [] : []).map {
        ($0.indicator, $0)
      }, uniquingKeysWith: { first, _ in first })
    page.heading("Ответы, как их прислала школа", "otvety")
    page.paragraph(
      "Шкала, основания и ответы других школ — на странице показателя, по его обозначению. Дефицит — балл меньше наибольшего."
    )
    var columns: [DeskColumn] = [DeskColumn("Показатель"), DeskColumn("Ответ школы"), DeskColumn("Баллы")]
    if before != nil { columns.append(DeskColumn("Было")) }
    for (index, direction) in school.current.rubric.directions.enumerated() {
      page.html.open("h3", ["id": "d\(index + 1)"])
      page.html.text("\(direction.name) ")
      page.phrase(school.current.rubric.levels.phrase(school.current.evaluation.directions[index].levels))
      page.html.close()
      table(direction.name, columns, &page) { page in
        for item in school.current.compiled.directions[index] {
          let id = school.current.rubric.indicators[item].id
          row(item, answers[id], verdicts[id], &page)
        }
      }
    }
  }

  /// The answers of a direction: four columns that wrap need no box to scroll in, and heads above and before all other cells say by
  /// their place what they are heads of; there are more than a hundred, and a page should stay small.
  private func table(
    _ name: String, _ columns: [DeskColumn], _ page: inout PageWriter, _ rows: (inout PageWriter) -> Void
  ) {
    page.html.open("table", ["class": "full stack answers"])
    page.html.open("caption")
    page.html.element("span", ["class": "hidden"], text: name)
    page.html.close()
    page.html.open("thead")
    page.html.open("tr")
    for column in columns { page.html.element("th", text: column.title) }
    page.html.close()
    page.html.close()
    page.inside("tbody", rows)
    page.html.close()
  }

  private func row(_ item: Int, _ answer: Answer?, _ verdict: ExpertVerdict?, _ page: inout PageWriter) {
    let indicator = school.current.rubric.indicators[item]
    let state = school.current.evaluation.states[item]
    page.row(id: page.desk.names.anchor(indicator.id)) { page in
      page.inside("th") { name(item, indicator, &$0) }
      page.cell { given(item, indicator, answer, state, &$0) }
      page.cell { points(indicator, state, verdict, &$0) }
      if let before {
        let states = before.row.states
        page.cell(states.indices.contains(item) ? Self.short(states[item]) : "—")
      }
    }
  }

  private func name(_ item: Int, _ indicator: Indicator, _ page: inout PageWriter) {
    if let path = page.desk.names.indicator(indicator.id) {
      page.html.element("a", ["href": page.root + path], text: indicator.id)
    } else {
      page.html.text(indicator.id)
    }
    page.html.text(" " + school.title(item))
    if indicator.critical { page.html.element("b", text: " (критический)") }
  }

  private func given(
    _ item: Int, _ indicator: Indicator, _ answer: Answer?, _ state: AnswerState, _ page: inout PageWriter
  ) {
    if case .points(let points)? = answer?.value,
      let option = indicator.scale.options.first(where: { $0.points == points })
    {
      page.html.text(option.text)
    } else if case .notApplicable? = answer?.value {
      page.outside(indicator.scale.words(answer?.value))
    } else {
      // The value exactly as it was given.
      page.html.text(indicator.scale.words(answer?.value))
    }
    if state == .notApplicable, !school.current.compiled.applies(item, to: school.current.evaluation.passport) {
      page.html.text(answer == nil ? " (к школе не применяется)" : " (к школе не применяется, в баллы не входит)")
    }
    if let comment = answer?.comment {
      page.html.open("p")
      page.html.text("Пояснение: ")
      page.lines(comment)
      page.html.close()
    }
    guard let evidence = answer?.evidence, !evidence.isEmpty else { return }
    page.html.open("p")
    page.html.text("Подтверждение: ")
    page.lines(evidence.joined(separator: "; "))
    page.html.close()
  }

  private func points(_ indicator: Indicator, _ state: AnswerState, _ verdict: ExpertVerdict?, _ page: inout PageWriter)
  {
    if let points = state.points {
      page.html.text("\(points) из \(indicator.scale.maximum)")
      if points == 0, indicator.critical {
        page.html.text(" ")
        page.html.element("b", text: "критический ноль")
      } else if points < indicator.scale.maximum {
        page.html.text(" ")
        page.html.element("i", text: "дефицит")
      }
    } else {
      page.html.text(Self.short(state))
    }
    guard let verdict else { return }
    page.html.open("span", ["class": "sent"])
    page.html.text("эксперт: \(verdict.points) — ")
    page.outside("\(verdict.reason) (\(verdict.expert), \(date(verdict.day)))")
    page.html.close()
  }

  private static func short(_ state: AnswerState) -> String {
    switch state {
    case .unanswered: "нет ответа"
    case .unknown: "не знаю"
    case .notApplicable: "—"
    default: state.points.map(String.init) ?? "—"
    }
  }
}
