import Encoded
import OfficeFiles
import Region
import Reports
import RubricModel
import RussianText

/// The first sheet: what the book is, on what it rests, what is assumed (M8), and which sheets there are.
struct ContentsSheet {
  private static let widths = [30, 104]
  private let subject: RegionSubject
  private let answers: [(part: any WorkbookPart, answer: SheetAnswer)]
  private let title: String

  init(_ subject: RegionSubject, _ answers: [(any WorkbookPart, SheetAnswer)], title: String) {
    self.subject = subject
    self.answers = answers.map { (part: $0.0, answer: $0.1) }
    self.title = title
  }

  var sheet: Sheet {
    var sheet = Sheet(name: SheetLayout.contents, columns: Self.widths, rows: [], headRows: 1)
    sheet.tab = "1A1A1A"
    sheet.isLandscape = false
    sheet.rows.append(SheetRow([.text(title, .title)], height: 20))
    add(
      [
        "Каждый лист отвечает на один вопрос; вопрос — в первой строке листа, под ним сказано, что посчитано и кто не учтён. Стрелка в шапке таблицы отбирает строки.",
        "Школы стоят по муниципалитетам и названиям: это списки для работы, а не рейтинг. \(MethodPart.counts)",
      ], to: &sheet)
    head("Волна и методика", to: &sheet)
    for (name, value) in passport { add([.text(name), value], to: &sheet) }
    addAssumptions(to: &sheet)
    head("Листы книги", to: &sheet)
    addSheets(to: &sheet)
    return sheet
  }

  private var passport: [(String, SheetCell)] {
    let rubric = subject.rubric
    let coverage = subject.current.whole.coverage
    let overall = subject.current.whole[scope: .overall]
    let left = CellLook(alignment: .left)
    return [
      ("Волна", .text(capitalized(wave(subject.current.wave)))), ("Методика", .text(rubric.title)),
      ("Редакция", .text("\(rubric.edition) (\(rubric.id)), \(Plural.indicators(rubric.indicators.count))")),
      ("Контрольная сумма методики", .text("SHA-256 \(rubric.sha256)")), ("Программа", .text(subject.engine)),
      ("Известно школ", .text("\(number(coverage.known)) (\(CoveragePart.source(subject)))")),
      ("Учтено школ", .number(coverage.counted, left)),
      ("Из них уровень определён", .number(overall.levels.reduce(0, +), left)),
      ("Уровень не определён", .number(overall.undecided, left)), ("Не оценивается", .number(overall.notRated, left)),
      ("Лист не прислан", .number(coverage.missing, left)), ("Лист не требуется", .number(coverage.excused, left)),
      ("Лист есть, но не учтён", .number(coverage.setAside, left)),
      ("Файлы с ошибками", .text("\(number(subject.region.refused.count)) (во всех волнах)")),
      (
        "Прошлая волна",
        .text(subject.region.previous.map { capitalized(wave($0.wave)) } ?? "листов нет, сравнивать не с чем")
      ),
    ]
  }

  private func addAssumptions(to sheet: inout Sheet) {
    let phrases = AssumptionWords.phrases(of: subject.rubric)
    guard !phrases.isEmpty else { return }
    head(AssumptionWords.title, to: &sheet)
    add(phrases.map(\.plain), to: &sheet, fill: "FBF5DF")
  }

  private func addSheets(to sheet: inout Sheet) {
    for entry in answers {
      switch entry.answer {
      case .tables:
        sheet.links.append(SheetLink(CellPlace(sheet.rows.count, 0), to: entry.part.name, hint: entry.part.question))
        add([.text(entry.part.name, .link), .text(entry.part.question)], to: &sheet)
      case .nothing(let why):
        let grey = CellLook(ink: "555555")
        add([.text(entry.part.name, grey), .text("Листа нет: \(why).", grey)], to: &sheet)
      }
    }
  }

  private func head(_ words: String, to sheet: inout Sheet) {
    sheet.rows.append(SheetRow([]))
    sheet.rows.append(SheetRow([.text(words, CellLook(bold: true, bordered: false, wraps: false, size: 11))]))
  }

  private func add(_ texts: [String], to sheet: inout Sheet, fill: String? = nil) {
    for text in texts {
      let row = sheet.rows.count
      let look = CellLook(fill: fill, bordered: fill != nil)
      sheet.merged.append(CellRange(rows: row...row, columns: 0...1))
      sheet.rows.append(
        SheetRow(
          [.text(text, look), SheetCell(.empty, look)],
          height: 13 * wrapped(text, to: Self.widths.reduce(0, +) - 2).count + 3
        ))
    }
  }

  private func add(_ cells: [SheetCell], to sheet: inout Sheet) {
    let lines =
      zip(cells, Self.widths).map { cell, width -> Int in
        guard case .text(let text) = cell.value else { return 1 }
        return wrapped(text, to: width - 1).count
      }.max() ?? 1
    sheet.rows.append(SheetRow(cells, height: lines > 1 ? 13 * lines + 3 : nil))
  }
}
