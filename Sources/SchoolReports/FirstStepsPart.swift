import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// Where to begin: the first deficits of the ranked list, critical zeros on top (P10).
struct FirstStepsPart: ReportPart {
  private static let limit = 10

  func blocks(of school: SchoolCase) -> [Block] {
    let first = school.deficits.prefix(Self.limit)
    guard !first.isEmpty else { return [] }
    let zeros = school.deficits.filter(\.isCriticalZero).count
    var blocks: [Block] = [.heading(1, "С чего начать", anchor: "nachalo")]
    let order =
      zeros > 0
      ? "Сначала идут критические показатели без баллов: они обнуляют направление. Затем — показатели, где следующий шаг даёт больше баллов на единицу трудоёмкости."
      : "Первыми стоят показатели, где следующий шаг даёт больше баллов на единицу трудоёмкости."
    blocks.append(.paragraph("\(order) Трудоёмкость оценена от 1 (приказ за неделю) до 10 (год работы всей школы)."))
    let rows = first.enumerated().map { index, deficit in
      row(index + 1, deficit, school)
    }
    let caption =
      school.deficits.count > Self.limit
      ? "Первые \(Self.limit) дефицитов из \(school.deficits.count)" : "Дефициты по порядку"
    blocks.append(
      .table(
        Table(
          caption: caption,
          columns: [
            .init("№", width: 5, .right), .init("Показатель", width: 43), .init("Направление", width: 20),
            .init("Сейчас", width: 10, .center), .init("Шаг даёт", width: 11, .center),
            .init("Трудо\u{AD}ёмкость", width: 11, .center),
          ], rows: Array(rows), namesRows: false)))
    return blocks
  }

  private func row(_ place: Int, _ deficit: Deficit, _ school: SchoolCase) -> Table.Row {
    let index = school.current.compiled.items[deficit.item].direction
    let id = school.indicators[deficit.item].id
    let name: Phrase = "\(id, to: .anchor(deficitsAnchor(school.direction(index)))) \(school.title(deficit.item))"
    let mark: Phrase = deficit.isCriticalZero ? " \(strong: "(критический)")" : .empty
    return Table.Row([
      Phrase(String(place)), name + mark, Phrase(school.direction(index).name),
      Phrase("\(deficit.points) из \(deficit.maximum)"),
      Phrase(deficit.nextStep.map { "+\($0.points)" } ?? "—"), Phrase(deficit.nextStep.map { "\($0.effort)" } ?? "—"),
    ])
  }
}

/// Where the deficits of a direction stand in the report.
func deficitsAnchor(_ direction: RubricModel.Direction) -> String { "deficity-\(direction.id)" }
