import Encoded
import Reports
import RubricModel
import RussianText
import Scoring

/// What the result rests on: assumptions, sources with citations, hashes and the version of the engine (M8).
struct BasisPart: ReportPart {
  let engine: String

  func blocks(of school: SchoolCase) -> [Block] {
    var blocks: [Block] = [.heading(1, "На чём основан отчёт", anchor: "osnovaniya")]
    blocks += assumptions(school)
    blocks += sources(school)
    blocks.append(.heading(2, "Как проверить"))
    blocks.append(
      .paragraph(
        "Отчёт можно пересчитать: те же файлы дают те же числа до последнего знака. Контрольные суммы показывают, по каким именно файлам он составлен."
      ))
    blocks.append(
      .passport([
        Reports.Passport("Методика", "\(school.rubric.id), SHA-256 \(school.rubric.sha256)"),
        .init("Лист ответов", "SHA-256 \(school.current.sha256)"), .init("Программа", Phrase(engine)),
      ]))
    return blocks
  }

  private func assumptions(_ school: SchoolCase) -> [Block] {
    let facts = school.certificate.assumptions
    guard !facts.isEmpty else {
      return [.paragraph("Допущений нет: все данные методики взяты из документов и практики.")]
    }
    let kinds: [(String, (Assumption.Subject) -> Int?)] = [
      ("Названия показателей", { if case .title(let item) = $0 { item } else { nil } }),
      ("Варианты ответа и баллы", { if case .scale(let item) = $0 { item } else { nil } }),
      ("Признак критического", { if case .critical(let item) = $0 { item } else { nil } }),
      ("Применимость", { if case .applicability(let item) = $0 { item } else { nil } }),
    ]
    var phrases: [Phrase] = []
    var seen: Set<String> = []
    for fact in facts where kinds.allSatisfy({ $0.1(fact.subject) == nil }) {
      guard let note = fact.basis.note, seen.insert(note).inserted else { continue }
      phrases.append(Phrase(capitalized(note) + "."))
    }
    for (name, item) in kinds {
      let ids = facts.compactMap { item($0.subject) }.map { school.indicators[$0].id }
      if !ids.isEmpty { phrases.append("\(name): \(ids.joined(separator: ", ")).") }
    }
    return [.heading(2, "Допущения"), .bullets(phrases)]
  }

  private func sources(_ school: SchoolCase) -> [Block] {
    var cited: Set<String> = []
    for item in school.indicators.indices where school.evaluation.counts(item) {
      let indicator = school.indicators[item]
      let bases =
        [
          indicator.variant(for: school.school.kind)?.basis ?? indicator.basis, indicator.criticalBasis,
          indicator.appliesBasis,
        ] + indicator.scale.options.map(\.basis)
      cited.formUnion(bases.compactMap(\.source))
    }
    let scale = school.rubric.levels
    let rules = [scale.overall.basis, scale.criticalBasis, scale.zeroedDirectionBasis, scale.gapsBasis]
    cited.formUnion((rules + [school.rubric.stepsBasis]).compactMap(\.source))
    cited.formUnion(scale.levels.compactMap(\.basis.source) + scale.directions.values.compactMap(\.basis.source))
    let entries = school.rubric.sources.filter { cited.contains($0.id) }.map { source in
      Reports.Source("istochnik-\(source.id.lowercased())", entry(source))
    }
    return entries.isEmpty ? [] : [.heading(2, "Источники"), .sources(entries)]
  }

  private func entry(_ source: RubricModel.Source) -> Phrase {
    var text = source.title
    if let issuer = source.issuer { text += ". \(capitalized(issuer))" }
    if let day = source.date { text += ", \(date(day))" }
    if let number = source.number { text += number.contains("№") ? ", \(number)" : ", №\u{A0}\(number)" }
    text += ". Прочитано: \(source.read)."
    guard let url = source.url else { return Phrase(text) }
    return "\(text) \(url, to: .address(url))"
  }
}
