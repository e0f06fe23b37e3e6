import Region
import RegionReports
import Reports
import RubricModel
import RussianText
import SchoolReports

/// Schools to speak with: why, about what, what they have promised; every fact leads to where it is answered.
struct CallTable {
  private static let mostZeros = 6

  private let desk: Desk
  private let words: CallWords

  init(_ desk: Desk) {
    self.desk = desk
    words = CallWords(desk.subject)
  }

  /// How the queue is made.
  func writeNotes(to page: inout PageWriter) {
    page.html.open("div", ["id": Self.rule])
    page.paragraph(words.rule)
    page.paragraph("\(CallWords.topics) \(measures)")
    page.html.close()
  }

  /// The way to the rule, where the queue is of a part of the region.
  func writeNote(to page: inout PageWriter) {
    page.inside("p") { page in
      page.html.text("Самое срочное сверху; это очередь для разговора, а не рейтинг. \(measures) ")
      page.link("Как составлена очередь", to: Crumb.calls.path, anchor: Self.rule)
      page.html.text(".")
    }
  }

  private static let rule = "pravilo"

  private var measures: String {
    desk.region.registry.measures.isEmpty
      ? "Мер в списках региона нет." : "Меры — из списков региона, на \(date(desk.calls.day))."
  }

  func write(
    _ caption: String, id: String, _ calls: [SchoolCall], withMunicipality: Bool, to page: inout PageWriter
  ) {
    var columns = [DeskColumn("Школа")]
    if withMunicipality { columns.append(DeskColumn("Муниципалитет")) }
    columns += [DeskColumn("Уровень"), DeskColumn("Почему", "why"), DeskColumn("О чём говорить")]
    let withMeasures = calls.contains { !$0.measures.isEmpty }
    if withMeasures { columns.append(DeskColumn("Что обещано")) }
    page.table(caption, id: id, columns, class: "full stack calls", isQuiet: true) { page in
      for call in calls {
        page.row { page in
          page.head { $0.school(call.label) }
          if withMunicipality { page.cell { $0.outside(call.label.municipality?.name ?? "—") } }
          level(call, &page)
          page.cell { reasons(call, &$0) }
          page.cell { topics(call, &$0) }
          if withMeasures { page.cell { measures(call, &$0) } }
        }
      }
    }
  }

  /// What the ids of the indicators in the tables of a page mean.
  func writeKey(_ calls: [SchoolCall], to page: inout PageWriter) {
    let items = Set(
      calls.flatMap { call in
        call.topics + call.measures.compactMap { desk.place(of: $0.indicator) }
          + call.reasons.flatMap { reason in
            if case .criticalZeros(let items) = reason { Array(items.prefix(Self.mostZeros)) } else { [Int]() }
          }
      }
    ).sorted()
    guard !items.isEmpty else { return }
    page.html.open("details")
    page.html.element("summary", text: "Что значат обозначения показателей")
    page.inside("ul", class: "names") { page in
      for item in items { page.inside("li") { $0.indicator(item) } }
    }
    page.html.close()
  }

  private func level(_ call: SchoolCall, _ page: inout PageWriter) {
    guard let place = call.place else { return page.cell("—", sort: desk.subject.edition.slots) }
    let school = desk.current.schools[place]
    page.cell(sort: desk.slot(school.overall)) { $0.mark(desk.subject.scale.chartMark(school.overall.levels)) }
  }

  /// A line a reason.
  private func reasons(_ call: SchoolCall, _ page: inout PageWriter) {
    for (index, reason) in call.reasons.enumerated() {
      if index > 0 { page.html.element("br") }
      if case .criticalZeros(let items) = reason {
        page.html.text("\(CallWords.zeros(items.count)): ")
        answers(Array(items.prefix(Self.mostZeros)), call.label, &page)
        if items.count > Self.mostZeros { page.html.text(" и\u{A0}ещё\u{A0}\(number(items.count - Self.mostZeros))") }
      } else {
        page.html.text(words.text(of: reason))
      }
    }
  }

  private func topics(_ call: SchoolCall, _ page: inout PageWriter) {
    guard !call.topics.isEmpty else { return page.html.text("—") }
    answers(call.topics, call.label, &page)
    if let place = call.place {
      let rest = desk.facts.all[place].deficits - call.topics.count
      if rest > 0 { page.html.text("; всего \(Plural.deficits(rest + call.topics.count))") }
    }
  }

  /// Indicators, each leading to the school's own answer.
  private func answers(_ items: [Int], _ label: SchoolLabel, _ page: inout PageWriter) {
    for (index, item) in items.enumerated() {
      if index > 0 { page.html.text(", ") }
      let indicator = desk.rubric.indicators[item]
      if let path = desk.page(of: label.id) {
        code(indicator.id, item, "\(path)#\(desk.names.anchor(indicator.id))", &page)
      } else {
        page.outside(indicator.id)
      }
    }
  }

  /// An indicator by its id alone: its title is a hint of the link, which the style also shows to a keyboard.
  private func code(_ id: String, _ item: Int?, _ address: String, _ page: inout PageWriter) {
    page.html.element(
      "a",
      [
        "href": page.root + address, "class": "id",
        "title": item.map { visible(desk.rubric.indicators[$0].title) },
      ], text: visible(id))
  }

  private func measures(_ call: SchoolCall, _ page: inout PageWriter) {
    guard !call.measures.isEmpty else { return page.html.text("—") }
    for (index, measure) in call.measures.enumerated() {
      if index > 0 { page.html.element("br") }
      if call.place != nil, let path = desk.page(of: call.label.id) {
        code(measure.indicator, desk.place(of: measure.indicator), "\(path)#\(SchoolMeasures.anchor)", &page)
      } else {
        page.outside(measure.indicator)
      }
      let state = MeasureState(measure, on: desk.calls.day)
      page.html.text(" — ")
      page.html.element(state.isOverdue ? "b" : "span", text: state.words)
    }
  }
}
