import Region
import Reports
import RubricModel
import RussianText

/// What deserves a look of the methodist; no score changes for it (M15).
package struct FlagsPart: NotePart {
  func blocks(of subject: RegionSubject) -> [Block] {
    let flags = subject.region.flags
    var blocks: [Block] = [
      .heading(1, "8. На что посмотреть методисту", anchor: "otmetki"),
      .paragraph(Phrase(Self.intro(subject))),
    ]
    guard !flags.isEmpty else { return blocks + [.paragraph("Таких школ нет.")] }
    let words = FlagWords(subject.edition)
    let byID = Dictionary(grouping: flags, by: \.label.id)
    let labels = subject.sorted(Array(Set(flags.map(\.label))))
    blocks.append(
      .table(
        Table(
          caption: "Отметки",
          columns: [.init("Школа", width: 34), .init("Что замечено", width: 66)],
          rows: labels.map { label in
            let reasons = (byID[label.id] ?? []).map { words.text(of: $0.kind) }
            return Table.Row([Phrase(subject.name(of: label)), lines(reasons)])
          })))
    return blocks
  }

  /// What flags are and what was looked for.
  package static func intro(_ subject: RegionSubject) -> String {
    "Это поводы для разговора со школой, а не оценки: баллы и уровни из-за них не меняются. Проверено: все ответы наибольшие; ответы те же, что в прошлой волне; скачок на два уровня; ответы противоречат друг другу\(subject.edition.links.isEmpty ? " (у этой методики связанных ответов не описано)" : ""); в муниципалитете есть школа с таким же названием. \(measures(subject))"
  }

  private static func measures(_ subject: RegionSubject) -> String {
    subject.region.registry.measures.isEmpty
      ? "Списка выполненных мер нет, поэтому отмечен каждый скачок."
      : "Скачок не отмечен, если в этом направлении между волнами завершена мера школы."
  }

  private func lines(_ texts: [String]) -> Phrase {
    Phrase(texts.enumerated().flatMap { ($0.offset > 0 ? [.lineBreak] : []) + [Inline.text($0.element)] })
  }
}

/// Flags in Russian sentences.
package struct FlagWords {
  private let edition: RegionEdition

  /// Words for flags under an edition.
  package init(_ edition: RegionEdition) { self.edition = edition }

  /// The kind in few words, the same for all schools.
  package static func name(of kind: Flag.Kind) -> String {
    switch kind {
    case .allMaxima: "все ответы наибольшие"
    case .copyOfLastWave: "ответы прошлой волны"
    case .jump: "скачок на два уровня и больше"
    case .contradiction: "ответы противоречат"
    case .sameName: "школа с таким же названием"
    }
  }

  /// What was noticed, a sentence.
  package func text(of kind: Flag.Kind) -> String {
    let levels = edition.rubric.levels.levels
    switch kind {
    case .allMaxima(let count):
      return "Наибольший балл по всем показателям, которые к школе применяются (\(number(count)))."
    case .copyOfLastWave(let last, let answers):
      return "Ответы те же, что в волне «\(wave(last))», все \(number(answers)): возможно, лист прислан повторно."
    case .jump(let scope, let from, let to):
      let name: String
      switch scope {
      case .overall: name = "Школа в целом"
      case .direction(let index): name = "«\(edition.rubric.directions[index].name)»"
      }
      return "\(name): с уровня «\(levels[from].name)» сразу на «\(levels[to].name)»."
    case .contradiction(let link):
      let ids = link.sides.map(\.indicator)
      return "\(list(ids)): \(link.why)."
    case .sameName(let ids):
      let others = ids.count == 1 ? "учтена ещё школа" : "учтены ещё школы"
      return
        "В муниципалитете \(others) с таким же названием (\(list(ids))): проверьте, не одна ли это школа под разными номерами."
    }
  }
}
