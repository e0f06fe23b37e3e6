import Encoded
import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// One school in one wave: its levels with their reasons, and every answer as it was sent.
struct SchoolPage: DeskPage {
  private let counted: Desk.CountedSheet
  private let school: SchoolCase
  private let id: String
  private let before: SchoolResult?

  /// A page of a counted sheet; `sha256` is of the bytes as sent, in hex.
  init(_ counted: Desk.CountedSheet, _ sheet: AnswerSheet, sha256: String, _ desk: Desk) {
    let edition = counted.summary.edition
    self.counted = counted
    id = counted.result.label.id
    school = SchoolCase(
      ScoredSheet(
        rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: sha256,
        states: counted.result.row.states))
    before = counted.isCurrent ? desk.pairs[counted.result.label.id]?.before : nil
  }

  func path(_ desk: Desk) -> String { desk.names.school(id, wave: counted.summary.wave) ?? "schools/index.html" }
  func title(_ desk: Desk) -> String { counted.result.label.name }

  /// Schools share names, and a school has a page a wave.
  func documentTitle(_ desk: Desk) -> String {
    let hasNamesake = desk.flags[id]?.contains { if case .sameName = $0.kind { true } else { false } } == true
    return "\(desk.subject.name(of: counted.result.label))\(hasNamesake ? ", \(id)" : "") · "
      + desk.title(ofWave: counted.summary.wave)
  }

  func crumbs(_ desk: Desk) -> [Crumb] {
    guard let municipality = counted.result.label.municipality else { return [.region, .schools] }
    return [.region, Crumb(title: municipality.name, path: desk.names.municipality(municipality.oktmo))]
  }

  func body(_ page: inout PageWriter) {
    waves(&page)
    papers(&page)
    SchoolPassport(counted: counted, school: school).write(to: &page)
    levels(&page)
    flags(&page)
    if counted.isCurrent { SchoolMeasures(id: id).write(to: &page) }
    SchoolAnswers(counted: counted, school: school, before: before).write(to: &page)
    source(&page)
  }

  private func waves(_ page: inout PageWriter) {
    let desk = page.desk
    page.inside("p", class: "lead") { page in
      page.html.text(capitalized(wave(counted.summary.wave)))
      let other = counted.isCurrent ? desk.region.previous : desk.current
      let isThere = counted.isCurrent ? desk.previous(id) != nil : desk.current(id) != nil
      if let other, isThere, let path = desk.names.school(id, wave: other.wave) {
        page.html.text(counted.isCurrent ? " · прошлая волна: " : " · это прошлая волна; нынешняя: ")
        page.link(wave(other.wave), to: path)
      }
    }
  }

  private func papers(_ page: inout PageWriter) {
    guard counted.isCurrent, let links = page.desk.links[id], !links.isEmpty else { return }
    page.inside("ul", class: "papers") { page in
      for link in links { page.inside("li") { $0.link(link) } }
    }
  }

  private func levels(_ page: inout PageWriter) {
    let reasons = LevelReasons(school)
    let verified = counted.isCurrent ? page.desk.verified[id]?.verified : nil
    page.heading("Уровни", "urovni")
    var columns: [DeskColumn] = [
      DeskColumn("Направление"), .number("Баллы"), DeskColumn("Пороги, баллов"), DeskColumn("Уровень"),
    ]
    if before != nil { columns.append(DeskColumn("Прошлая волна")) }
    if verified != nil { columns.append(DeskColumn("С поправками эксперта")) }
    columns += [DeskColumn("Почему"), DeskColumn("Легче всего подняться")]
    page.table("Баллы и уровни", id: "levels", columns, class: "full stack", sorts: false) { page in
      for direction in school.certificate.directions {
        let result = direction.result
        page.row { page in
          let name = school.current.rubric.directions[result.index].name
          page.head { $0.html.element("a", ["href": "#d\(result.index + 1)"], text: name) }
          level(
            result.tally, result.levels, direction.comparisons, .direction(result.index), verified,
            reasons.reason(direction), &page)
          page.cell { way(direction, &$0) }
        }
      }
      page.row(total: true) { page in
        page.head { $0.html.text("Школа в целом") }
        let evaluation = school.current.evaluation
        level(
          evaluation.overall, evaluation.overallLevels, school.certificate.overall, .overall, verified, reasons.whole,
          &page)
        page.cell("")
      }
    }
  }

  private func level(
    _ tally: Tally, _ levels: LevelRange?, _ comparisons: [Certificate.Comparison], _ scope: LevelScope,
    _ verified: SchoolResult?, _ reason: String, _ page: inout PageWriter
  ) {
    let scale = school.current.rubric.levels
    page.cell(LevelReasons.sum(tally), class: "right")
    page.cell(comparisons.isEmpty ? "—" : comparisons.map { String($0.points) }.joined(separator: " / "))
    page.cell { $0.mark(scale.chartMark(levels)) }
    if let before { page.cell { last(before[scope], tally, $0.desk.subject.scale, &$0) } }
    if let verified { page.cell { $0.mark(scale.chartMark(verified[scope]?.levels)) } }
    page.cell(reason)
  }

  private func last(_ old: ScopeResult?, _ tally: Tally, _ scale: LevelScale, _ page: inout PageWriter) {
    guard let old, old.levels != nil else { return page.html.text("—") }
    page.mark(scale.chartMark(old.levels))
    let change = tally.score - old.score
    page.html.text(" \(number(old.score))\u{A0}из\u{A0}\(number(old.maximum))")
    page.html.text(change == 0 ? "; теперь столько же" : "; теперь \(signed(change))")
  }

  private func way(_ direction: Certificate.Direction, _ page: inout PageWriter) {
    guard let next = direction.next else { return page.html.text("—") }
    page.html.text("\(school.current.rubric.levels.name(next.level)), трудоёмкость \(next.effort): ")
    let shown = next.raises.prefix(6)
    for (index, raise) in shown.enumerated() {
      let state = school.current.evaluation.states[raise.item]
      let points = state.isGap ? "ответить на \(raise.to)" : "\(raise.from)\u{A0}→\u{A0}\(raise.to)"
      if index > 0 { page.html.text(", ") }
      let id = school.current.rubric.indicators[raise.item].id
      page.html.element("a", ["href": "#" + page.desk.names.anchor(id)], text: id)
      page.html.text(" (\(points))")
    }
    let rest = next.raises.count - shown.count
    if rest > 0 { page.html.text(" и ещё \(Plural.indicators(rest))") }
  }

  private func flags(_ page: inout PageWriter) {
    guard counted.isCurrent, let flags = page.desk.flags[id] else { return }
    let words = FlagWords(page.desk.subject.edition)
    page.heading("На что посмотреть методисту", "otmetki")
    page.paragraph("Баллы и уровни из-за отметок не меняются.")
    page.inside("ul") { page in
      for flag in flags { page.inside("li") { $0.outside(words.text(of: flag.kind)) } }
    }
  }

  private func source(_ page: inout PageWriter) {
    let sheet = school.current.sheet
    page.heading("Откуда это", "istochnik")
    page.inside("p") { page in
      page.html.text("Лист ответов: ")
      page.outside(PlaceWords.text(counted.result.place))
      if let day = sheet.submitted { page.html.text(", отправлен \(date(day))") }
      page.html.text(". Контрольная сумма (SHA-256): \(school.current.sha256).")
    }
    page.paragraph(
      "Методика \(school.current.rubric.id), контрольная сумма (SHA-256): \(school.current.rubric.sha256). Результат опирается на \(Plural.assumptionsAccusative(school.certificate.assumptions.count)), официальные пороги не опубликованы."
    )
  }
}
