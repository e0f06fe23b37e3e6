import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// Schools whose level depends on answers that are missing (M5), and those that cannot be rated (M3).
struct UndecidedPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let summary = subject.current
    let open = summary.schools.indices.filter { index in
      let school = summary.schools[index]
      return ([school.overall] + school.directions).contains { $0.levels == nil || $0.levels?.decided == nil }
    }
    let heading = Block.heading(1, "Приложение Б. Где уровень не определён", anchor: "ne-opredeleny")
    guard !open.isEmpty else {
      return [heading, .paragraph("У всех учтённых школ определены все уровни: и в целом, и по направлениям.")]
    }
    let rows = subject.sorted(open).map { school in
      let names = school.directions.enumerated().filter {
        $0.element.levels != nil && $0.element.levels?.decided == nil
      }
      .map { subject.rubric.directions[$0.offset].name }
      let unrated = school.directions.enumerated().filter { $0.element.levels == nil }
        .map { subject.rubric.directions[$0.offset].name }
      return Table.Row([
        Phrase(subject.name(of: school.label)), subject.scale.phrase(school.overall.levels),
        Phrase(names.isEmpty ? "—" : names.joined(separator: ", ")),
        Phrase(unrated.isEmpty ? "—" : unrated.joined(separator: ", ")),
      ])
    }
    return [
      heading,
      .table(
        Table(
          caption: "Школы, у которых не хватает ответов",
          columns: [
            .init("Школа", width: 36), .init("Уровень в целом", width: 22), .init("Не определены", width: 26),
            .init("Не оцениваются", width: 16),
          ], rows: rows)),
    ]
  }
}
