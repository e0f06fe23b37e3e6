import OfficeFiles
import Region
import RubricModel
import RussianText

/// Schools and files that are in no count, each with its reason (M13).
struct LeftOutSheet: WorkbookPart {
  static let title = "Не учтены"
  let name = Self.title
  let question = "Кто не учтён и почему?"
  let family = SheetFamily.lists

  func answer(of subject: RegionSubject) -> SheetAnswer {
    let items = subject.leftOut
    guard !items.isEmpty else { return .nothing("не учтённых школ и файлов нет") }
    let columns =
      RegionSubject.schoolColumns + [
        .init("Код школы", 18), .init("Причина", 24), .init("Подробно", 50), .init("Файл", 40),
        .init("Школа учтена по другому листу", 14),
      ]
    return .tables(
      SheetContent(
        notes: [
          subject.whoIsCounted,
          "Здесь все школы и файлы, которых нет в подсчётах. «Школа учтена по другому листу» — лишний лист: сама школа посчитана. Файлы с ошибками показаны по всем волнам: чьи они, неизвестно.",
        ],
        tables: [SheetTable(columns, rows: items.map { row($0, subject) })]))
  }

  private func row(_ item: LeftOut, _ subject: RegionSubject) -> [SheetCell] {
    let school = item.label.map { subject.cells($0) } ?? [.text("неизвестна"), .text("неизвестен")]
    return school + [
      .text(item.label?.id ?? ""), .text(LeftOutWords.kind(of: item)), .text(LeftOutWords.text(of: item)),
      .text(item.place.file), .text(item.schoolIsCounted ? "да" : "нет"),
    ]
  }
}
