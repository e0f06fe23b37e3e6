import RubricModel

/// Draws up the certificate a sheet ought to have, as a tree to compare with (M9).
struct CertificateDrawing {
  let rubric: Rubric
  let sheet: AnswerSheet
  let sheetSHA256: String
  let engine: String

  var expected: Expected {
    let school = SchoolReplay(rubric, sheet: sheet)
    let kind = SchoolPredicate(school: sheet.school)
    let directions = school.directions.map { replay in
      Expected.Element(
        replay.direction.name, DirectionDrawing(replay: replay, levels: rubric.levels, school: kind).expected)
    }
    return .object([
      .init("format", "вид файла", .text(Self.format)),
      .init("engine", "программа", .version(engine)),
      .init(
        "rubric", "методика",
        .object([
          .init("id", "код", .text(rubric.id)),
          .init("edition", "редакция", .text(rubric.edition)),
          .init("sha256", "контрольная сумма", .fingerprint(rubric.sha256, of: .rubric)),
        ])),
      .init(
        "sheet", "лист ответов",
        .object([.init("sha256", "контрольная сумма", .fingerprint(sheetSHA256, of: .sheet))])),
      .init(
        "school", "школа",
        .object([
          .init("id", "код", .text(sheet.school.id)),
          .init("name", "название", .text(sheet.school.name)),
        ])),
      .init("wave", "волна", .text(sheet.wave)),
      .init("passport", "паспорт школы", passport),
      .init("directions", "", .list(.init(identity: ["id"], elements: directions))),
      .init("overall", "школа в целом", OverallDrawing(school: school).expected),
      .init("assumptions", "допущения", assumptions(AssumptionReplay(school, kind: kind).facts)),
    ])
  }

  /// The format this replay knows.
  static let format = "samodiag.certificate/1"

  private var passport: Expected {
    let taught = sheet.school.educationLevels.map { levels in
      Expected.texts(EducationLevel.allCases.filter(levels.contains).map(\.rawValue))
    }
    return .object([
      .init("educationLevels", "уровни образования", taught ?? .null),
      .init("specialNeeds", "обучающиеся с ОВЗ", .orNull(sheet.school.specialNeeds)),
      .init("kind", "вид школы", .orNull(sheet.school.kind)),
    ])
  }

  private func assumptions(_ facts: [AssumptionReplay.Fact]) -> Expected {
    let elements = facts.map { fact in
      Expected.Element(
        fact.subject.map { "\(fact.fact) \($0)" } ?? fact.fact,
        .object([
          .init("fact", "что принято", .text(fact.fact)),
          .init("subject", "о чём", .orNull(fact.subject)),
        ]))
    }
    return .object([
      .init("count", "число", .int(facts.count)),
      .init("facts", "список", .list(.init(identity: ["fact", "subject"], elements: elements))),
    ])
  }
}
