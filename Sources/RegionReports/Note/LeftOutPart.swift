import Region
import Reports
import RubricModel
import RussianText

/// Who is left out of the counts and why (M13).
struct LeftOutPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let items = subject.leftOut
    let heading = Block.heading(1, "Приложение А. Кто не учтён и почему", anchor: "ne-uchteny")
    // The letters of the others and what refers to them hold in every state.
    guard !items.isEmpty else { return [heading, .paragraph("Не учтённых школ и файлов нет.")] }
    let rows = items.map { item in
      let name = item.label.map { subject.name(of: $0) } ?? item.place.file
      return Table.Row([
        Phrase(name), Phrase(LeftOutWords.text(of: item)), Phrase(item.schoolIsCounted ? "да" : "нет"),
      ])
    }
    return [
      heading,
      .table(
        Table(
          caption: "Школы и файлы, которых нет в подсчётах",
          columns: [.init("Школа или файл", width: 42), .init("Причина", width: 44), .init("Школа учтена", width: 14)],
          rows: rows)),
    ]
  }
}

/// Reasons in Russian.
package enum LeftOutWords {
  /// The kind of reason in few words, the same for all schools left out for it.
  static func kind(of item: LeftOut) -> String {
    switch item.reason {
    case .notSubmitted(let why): why == nil ? "лист не прислан" : "лист не требуется"
    case .refused: "файл с ошибками"
    case .withdrawn: "лист отозван"
    case .otherEdition: "другая редакция"
    case .copy: "повтор листа"
    case .superseded: "прислан более поздний лист"
    case .contradictory: "листы различаются"
    }
  }

  /// Why a sheet or a school is left out.
  package static func text(of item: LeftOut) -> String {
    switch item.reason {
    case .notSubmitted(let why): why.map { "лист не требуется: \($0)" } ?? "лист не прислан"
    case .refused(let errors):
      errors > 0 ? "файл с ошибками: \(Plural.errors(errors))" : "файл не прочитан"
    case .withdrawn: "лист отозван"
    case .otherEdition(let id): "лист по другой редакции методики: \(id)"
    case .copy(let place): "повтор листа \(PlaceWords.text(place))"
    case .superseded(let place): "позже прислан другой лист: \(PlaceWords.text(place))"
    case .contradictory(let others):
      "листы за одну волну различаются, какой верен, неизвестно: \(list(([item.place] + others).map(PlaceWords.text)))"
    }
  }
}
