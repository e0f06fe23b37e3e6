import Reading
import RubricModel
import Verifying

/// A school small enough to be scored by hand, with the certificate written by hand.
///
/// «Знание»: 1 of 2, 1 of 1 (critical), 76,9 % → 2 of 3, one indicator excluded: 4 of 6, which is 66.7 % and the middle level (from
/// 65 %: 4 points); one point more is «высокий», cheapest on ZN-01. «Климат»: a critical gap and 3 things → 2 of 2: from 0
/// (zeroed) to 3 of 3, undecided. The whole: 6 of 9, from 4 (44 %) to 7 (78 %).
enum HandExample {
  static let sha256 = "c0ffee"
  static let engine = "samodiag 0.1.0"

  static let sheet = AnswerSheet(
    rubric: "hand", wave: "2023-11",
    school: School(
      id: "1026500000000", name: "Школа № 1", educationLevels: [.secondary, .primary], specialNeeds: false,
      kind: "general"),
    answers: [
      Answer(indicator: "SK-02", value: .count(3)),
      Answer(indicator: "ZN-23", value: .notApplicable(reason: "нет обучающихся с ОВЗ")),
      Answer(indicator: "ZN-01", value: .points(1)),
      Answer(indicator: "ZN-02", value: .points(1)),
      Answer(indicator: "TV-01", value: .percent(units: 769, places: 1)),
    ])

  static let rubric: Rubric = {
    let read = Basis(.document, source: "S1", at: "№ 1")
    let ours = Basis(.assumption, note: "наше")
    func indicator(
      _ id: String, _ scale: AnswerScale, efforts: [Int], critical: Bool = false, mayExclude: String? = nil
    ) -> Indicator {
      let points = scale.options.map(\.points)
      let steps = zip(zip(points, points.dropFirst()), efforts).map { pair, effort in
        Step(
          from: pair.0, to: pair.1, effort: effort, weeks: 2,
          measure: Measure(action: "издать приказ", owner: "директор", evidence: "приказ"))
      }
      return Indicator(
        id: id, criterion: "A", title: "Показатель \(id)", basis: read, critical: critical, criticalBasis: read,
        applies: .everyone, appliesBasis: read, mayExclude: mayExclude, scale: scale, steps: steps)
    }
    func choice(_ points: [Int], _ basis: Basis) -> AnswerScale {
      AnswerScale(shape: .choice, options: points.map { .init(points: $0, text: "\($0)", basis: basis) })
    }
    func bands(_ shape: AnswerScale.Shape, _ bands: [(from: Int, below: Int?, points: Int)]) -> AnswerScale {
      AnswerScale(
        shape: shape,
        options: bands.map { .init(points: $0.points, text: "", from: $0.from, below: $0.below, basis: read) })
    }
    func direction(_ id: String, _ name: String, _ indicators: [Indicator]) -> Direction {
      Direction(
        id: id, name: name, role: .main, basis: read, criteria: [Criterion(id: "A", title: "А", basis: read)],
        indicators: indicators)
    }
    let knowledge = direction(
      "knowledge", "Знание",
      [
        indicator("ZN-01", choice([0, 1, 2], ours), efforts: [2, 3]),
        indicator("ZN-02", choice([0, 1], read), efforts: [4], critical: true),
        indicator(
          "TV-01",
          bands(.share(part: "одних", whole: "всех"), [(0, 10, 0), (10, 50, 1), (50, 77, 2), (77, nil, 3)]),
          efforts: [1, 2, 5]),
        indicator("ZN-23", choice([0, 1], ours), efforts: [1], mayExclude: "нет обучающихся с ОВЗ"),
      ])
    let climate = direction(
      "climate", "Климат",
      [
        indicator("SK-01", choice([0, 1], read), efforts: [6], critical: true),
        indicator("SK-02", bands(.count(of: "дел"), [(0, 3, 0), (3, nil, 2)]), efforts: [3]),
      ])
    let cuts = LevelScale.CutScores(bounds: [50, 65, 80], basis: ours)
    let levels = [("below", "ниже базового"), ("base", "базовый"), ("medium", "средний"), ("high", "высокий")]
    return Rubric(
      id: "hand", title: "Ручной пример", edition: "2023", issuer: "никто", encodedBy: "проверка",
      period: ("2023-09-01", nil), checkedOn: "2023-09-01", sources: [],
      schoolKinds: [SchoolKind(id: "general", name: "общеобразовательная")],
      levels: LevelScale(
        levels: levels.map { .init(id: $0.0, name: $0.1, basis: read) }, unit: .share, overall: cuts,
        directions: ["knowledge": cuts, "climate": cuts], criticalBasis: read, zeroedDirection: .caps(level: 1),
        zeroedDirectionBasis: ours, gaps: .range, gapsBasis: read),
      directions: [knowledge, climate], stepsBasis: ours, sha256: "beef")
  }()

  /// The hand-written certificate after some replacements of text.
  static func certificate(_ replacements: [(of: String, with: String)] = []) -> String {
    replacements.reduce(HandCertificate.text) { text, replacement in
      replace(replacement.of, with: replacement.with, in: text)
    }
  }

  /// Replaces the first occurrence; leaves the text as it is where there is none.
  private static func replace(_ part: String, with other: String, in text: String) -> String {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard part.count <= text.count,
      let start = (0...(text.count - part.count)).first(where: { text[$0..<($0 + part.count)].elementsEqual(part) })
    else { return String(decoding: text, as: UTF8.self) }
    return String(decoding: text[..<start] + Array(other.utf8) + text[(start + part.count)...], as: UTF8.self)
  }

  /// What comes of verifying a text as the certificate of the example; nil where the text is not JSON.
  static func verify(
    _ text: String, sheet: AnswerSheet = sheet, sha256: String = sha256, rubric: Rubric = rubric
  ) -> Verification? {
    JSONDocument.parse(Array(text.utf8), file: "c.json").root.map {
      Verifier(rubric: rubric, engine: engine).verify(certificate: $0, sheet: sheet, sheetSHA256: sha256)
    }
  }
}
