import Encoded
import Region
import Reports
import RubricModel
import RussianText

/// Which edition, which rules, and what of it is ours and not official (M8).
struct MethodPart: NotePart {
  /// How the tables are to be read.
  static let counts =
    "В таблицах — число школ на каждом уровне, без средних. Школа, у которой уровень зависит от недостающих ответов, стоит в столбце «не определён»: пропуск не считается нулём."

  func blocks(of subject: RegionSubject) -> [Block] {
    let rubric = subject.rubric
    return [
      .heading(1, "2. Методика", anchor: "metodika"),
      .passport([
        Passport("Методика", "\(rubric.title)"),
        Passport("Редакция", "\(rubric.edition) (\(rubric.id)), \(Plural.indicators(rubric.indicators.count))"),
        Passport("Контрольная сумма", "SHA-256 \(rubric.sha256)"), Passport("Программа", Phrase(subject.engine)),
      ]),
      .paragraph(Phrase(Self.counts)),
    ] + assumptions(rubric)
  }

  private func assumptions(_ rubric: Rubric) -> [Block] {
    let phrases = AssumptionWords.phrases(of: rubric)
    guard !phrases.isEmpty else { return [] }
    return [.note(Note(.assumption, title: AssumptionWords.title, phrases))]
  }
}

/// What of an edition rests on no document, in sentences for the first page (M8).
package enum AssumptionWords {
  package static let title = "Что в методике принято без документа"

  /// What is ours of an edition and not official.
  package static func phrases(of rubric: Rubric) -> [Phrase] {
    let scale = rubric.levels
    var seen: Set<String> = []
    var phrases: [Phrase] = []
    for basis in [scale.overall.basis, scale.criticalBasis, scale.zeroedDirectionBasis, scale.gapsBasis] {
      guard basis.kind == .assumption, let note = basis.note, seen.insert(note).inserted else { continue }
      phrases.append(Phrase(capitalized(note) + "."))
    }
    let scales = rubric.indicators.count { $0.scale.weakestBasis == .assumption }
    if scales > 0 {
      phrases.append(
        "Варианты ответа и баллы без документа: \(Plural.indicators(scales)) из \(number(rubric.indicators.count)).")
    }
    return phrases
  }
}
