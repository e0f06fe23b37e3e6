import OfficeFiles
import Encoded
import Planning
import RubricModel
import RussianText
import Scoring

/// The plan as a workbook to keep: filters, a head that stays, a status to choose in each row.
package struct PlanWorkbook: Sendable {
  /// What may stand in the status column; derived by nobody, filled in by the school.
  static let statuses = ["не начато", "в работе", "выполнено", "перенесено", "не требуется"]
  private static let listSheet = "Списки"
  private static let statusColumn = 13
  private static let widths = [5, 16, 11, 46, 8, 8, 13, 23, 24, 16, 34, 30, 36, 13, 12, 30]

  private let school: PlannedSchool

  package init(_ school: PlannedSchool) { self.school = school }

  /// The bytes of the `.xlsx` file.
  package func write() throws(OfficeFault) -> [UInt8] {
    let plan = school.plan
    let book = Workbook(
      properties: DocumentProperties(
        title: "План мероприятий: \(school.school.name)", subject: school.roadmap.title, day: plan.asOf.iso,
        application: "Samodiag"),
      sheets: [planSheet, forecastSheet, lists])
    return try SheetPackage(book).write()
  }

  private var planSheet: Sheet {
    let heads = [
      "№", "Направление", "Показатель", "Что сделать", "Сейчас", "Станет", "Срок", "Срок пункта карты", "Ответственный",
      "Помощь", "Подтверждение", "Пункт карты", "Почему этот пункт", "Статус", "Сделано на день", "Примечание",
    ]
    let rows = measures + duties
    var sheet = Sheet(
      name: "План", columns: Self.widths,
      rows: [
        SheetRow([.text("План мероприятий: \(school.school.name)", .title)]),
        SheetRow([
          .text(
            "\(school.roadmap.title). План на день \(school.plan.asOf.words).", CellLook(bordered: false, wraps: false))
        ]),
        SheetRow(heads.map { .text($0, .head) }),
      ] + rows, headRows: 3, headColumns: 3, isFiltered: true)
    if !rows.isEmpty {
      sheet.choices = [
        SheetChoice(
          cells: CellRange(rows: 3...2 + rows.count, columns: Self.statusColumn...Self.statusColumn),
          sheet: Self.listSheet, source: CellRange(rows: 0...Self.statuses.count - 1, columns: 0...0),
          message: "Выберите статус из списка: \(Self.statuses.joined(separator: ", ")).")
      ]
    }
    return sheet
  }

  private var measures: [SheetRow] {
    school.plan.lines.enumerated().map { number, line in
      let indicator = school.indicators[line.step.item]
      let direction = school.direction(line.direction)
      var note = line.step.liftsCriticalZero ? "Критический показатель без баллов. " : ""
      note += sentence(line.dateNote ?? "")
      return row(
        number + 1,
        [
          .text(direction), .text(indicator.id), .text(line.measure?.action ?? school.title(line.step.item)),
          .number(line.step.from), .number(line.step.to), day(line.date.due, "по отдельному графику"),
          .text(line.link?.termWords ?? "—"), .text(line.measure?.owner ?? "—"),
          .text(line.link.map { list(school.roadmap.outsideRoles($0.item.roles)) } ?? "—"),
          .text(line.measure?.evidence ?? "—"),
          .text(line.link.map { "\($0.item.reference) \($0.item.title)" } ?? "пункта нет, силами школы"),
          .text(line.link.map { sentence($0.reason(for: direction)) } ?? "—"),
        ], note: note)
    }
  }

  private var duties: [SheetRow] {
    school.plan.duties.enumerated().map { number, duty in
      let roles = duty.item?.roles ?? duty.clauses.first?.roles ?? []
      return row(
        school.plan.lines.count + number + 1,
        [
          .text("Обязательное"), .text("—"), .text(duty.title), SheetCell(), SheetCell(),
          day(duty.due, "по отдельному графику"),
          .text(duty.windows.isEmpty ? "—" : duty.windows.map(\.words).joined(separator: "; ")), .text("школа"),
          .text(list(school.roadmap.outsideRoles(roles))), .text(duty.item?.result.text ?? "—"),
          .text(duty.reference(school.act)), .text("Школа делает это сама, каковы бы ни были дефициты."),
        ], note: sentence(duty.note(in: school.roadmap, act: school.act) ?? ""))
    }
  }

  private func row(_ number: Int, _ cells: [SheetCell], note: String) -> SheetRow {
    let all =
      [.number(number)] + cells
      + [.text(Self.statuses[0], .input), SheetCell(.empty, .input), note.isEmpty ? blank : .text(note, .input)]
    return SheetRow(all, height: height(of: all))
  }

  private var blank: SheetCell { SheetCell(.empty, .input) }

  /// In points, so that the longest text of the row is seen whole: not every program fits rows to wrapped texts.
  private func height(of cells: [SheetCell]) -> Int {
    let lines = zip(cells, Self.widths).map { cell, width -> Int in
      guard case .text(let text) = cell.value else { return 1 }
      return wrapped(text, to: max(width * 9 / 10, 4)).count
    }
    return min(15 * (lines.max() ?? 1) + 2, 400)
  }

  private func day(_ day: CivilDay?, _ otherwise: String) -> SheetCell {
    day.map { SheetCell(.day(year: $0.year, month: $0.month, day: $0.day)) } ?? .text(otherwise)
  }

  private var forecastSheet: Sheet {
    let names = school.rubric.directions.map(\.name)
    let heads = ["На день", "Сделано шагов", "Баллы", "Школа в целом"] + names
    let rows = school.plan.forecast.map { month in
      SheetRow(
        [
          day(month.day, ""), .number(month.done), .number(month.evaluation.overall.score),
          .text(school.rubric.levels.levelWords(month.evaluation.overallLevels)),
        ] + month.evaluation.directions.map { .text(school.rubric.levels.levelWords($0.levels)) })
    }
    return Sheet(
      name: "Прогноз", columns: [12, 10, 9, 16] + names.map { _ in 16 },
      rows: [SheetRow(heads.map { .text($0, .head) })] + rows, headRows: 1, headColumns: 1)
  }

  private var lists: Sheet {
    var sheet = Sheet(
      name: Self.listSheet, columns: [20], rows: Self.statuses.map { SheetRow([.text($0)]) }, headRows: 0)
    sheet.isHidden = true
    return sheet
  }
}
