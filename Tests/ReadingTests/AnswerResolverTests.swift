import Reading
import RubricModel
import Scoring
import Testing

/// A sheet held against a small edition made for the purpose.
@Suite struct AnswerResolverTests {
  private static let basis = Basis(.assumption, note: "для проверки")

  private static func indicator(
    _ id: String, _ scale: AnswerScale, applies: Applicability = .everyone, mayExclude: String? = nil
  ) -> Indicator {
    Indicator(
      id: id, criterion: "A", title: "Показатель \(id)", basis: basis, critical: false, criticalBasis: basis,
      applies: applies,
      appliesBasis: basis, mayExclude: mayExclude, scale: scale, steps: [])
  }

  private static func bands(_ shape: AnswerScale.Shape, _ bounds: [Int]) -> AnswerScale {
    AnswerScale(
      shape: shape,
      options: bounds.enumerated().map { index, from in
        let below = index + 1 < bounds.count ? bounds[index + 1] : nil
        return AnswerScale.Option(points: index, text: "\(from)", from: from, below: below, basis: basis)
      })
  }

  private static let choice = AnswerScale(
    shape: .choice, options: [0, 1, 3].map { AnswerScale.Option(points: $0, text: "вариант \($0)", basis: basis) })

  private static let rubric = Rubric(
    id: "smp-2023", title: "Проверка", edition: "2023", issuer: "", encodedBy: "", period: ("2023-09-01", nil),
    checkedOn: "2024-01-01",
    sources: [],
    schoolKinds: [
      SchoolKind(id: "general", name: "общеобразовательная"), SchoolKind(id: "small", name: "малокомплектная"),
    ],
    levels: LevelScale(
      levels: [
        LevelScale.Level(id: "below", name: "ниже базового", basis: basis),
        LevelScale.Level(id: "base", name: "базовый", basis: basis),
      ],
      unit: .share, overall: LevelScale.CutScores(bounds: [50], basis: basis), directions: [:], criticalBasis: basis,
      zeroedDirection: .nothingMore, zeroedDirectionBasis: basis, gaps: .range, gapsBasis: basis),
    directions: [
      Direction(
        id: "knowledge", name: "Знание", role: .main, basis: basis, criteria: [],
        indicators: [
          indicator("C-1", choice), indicator("S-1", bands(.share(part: "а", whole: "б"), [0, 50, 77])),
          indicator("N-1", bands(.count(of: "в"), [0, 3, 6])), indicator("K-1", choice, mayExclude: "нет"),
          indicator("SPEC", choice, applies: .specialNeeds(true)),
          indicator("SMALL", choice, applies: .not(.kinds(["general"]))),
        ])
    ], stepsBasis: basis)

  private static let intake = SheetIntake(AnswerResolver(rubric, CompiledRubric(rubric)))
  private static let passport = ",\"specialNeeds\":false,\"kind\":\"general\""

  private func take(_ answers: String, rubric: String = "\"smp-2023\"", passport: String = passport) -> TakenSheet {
    let text = SheetText.make(rubric: rubric, school: SheetText.school(rest: passport), answers: answers)
    return Self.intake.take(Array(text.utf8), file: "f")
  }

  @Test(
    "Answers become the points of an option or of a band, compared exactly",
    arguments: [
      ("C-1", "3", 3), ("C-1", "{\"points\":1}", 1), ("S-1", "{\"part\":769,\"of\":1000}", 1),
      ("S-1", "{\"part\":77,\"of\":100}", 2),
      ("S-1", "{\"part\":1,\"of\":2}", 1), ("S-1", "{\"part\":499999999,\"of\":1000000000}", 0),
      ("S-1", "{\"percent\":\"49.999999\"}", 0),
      ("S-1", "{\"percent\":\"50\"}", 1), ("S-1", "{\"percent\":\"76.999999\"}", 1),
      ("S-1", "{\"percent\":\"77.0\"}", 2), ("S-1", "{\"percent\":\"49.9999999\"}", 0),
      ("S-1", "{\"percent\":\"49.999999999999999\"}", 0), ("S-1", "{\"percent\":\"66.66666666666667\"}", 1),
      ("S-1", "{\"percent\":\"100.000000000000000\"}", 2),
      ("S-1", "{\"percent\":\"100\"}", 2), ("S-1", "2", 2), ("N-1", "{\"count\":2}", 0), ("N-1", "{\"count\":3}", 1),
      ("N-1", "{\"count\":1000000000}", 2), ("N-1", "1", 1),
    ])
  func findsPoints(id: String, answer: String, points: Int) throws {
    let taken = take("{\"\(id)\":\(answer)}")
    #expect(taken.problems == [])
    let item = try #require(Self.rubric.indicators.firstIndex { $0.id == id })
    #expect(taken.resolved?.states[item].points == points)
    #expect(taken.resolved?.states.count { $0 == .unanswered } == 5)
  }

  @Test(
    "What the scale does not take is refused",
    arguments: [
      ("C-1", "2", "answers.no-such-points"), ("S-1", "3", "answers.no-such-points"),
      ("C-1", "1000000000", "answers.no-such-points"),
      ("C-1", "{\"part\":1,\"of\":2}", "answers.wrong-form"), ("C-1", "{\"percent\":\"5\"}", "answers.wrong-form"),
      ("C-1", "{\"count\":1}", "answers.wrong-form"), ("S-1", "{\"count\":1}", "answers.wrong-form"),
      ("N-1", "{\"part\":1,\"of\":2}", "answers.wrong-form"), ("N-1", "{\"percent\":\"5\"}", "answers.wrong-form"),
      ("C-1", "{\"notApplicable\":\"x\"}", "answers.may-not-exclude"), ("C-2", "1", "answers.unknown-indicator"),
      ("c-1", "1", "answers.unknown-indicator"),
      ("\u{212A}-1", "1", "answers.unknown-indicator"), ("", "null", "answers.unknown-indicator"),
      // A wrong scale answer is wrong whether or not the indicator applies.
      ("SPEC", "2", "answers.no-such-points"),
    ])
  func refuses(id: String, answer: String, problem: String) {
    let taken = take("{\"\(id)\":\(answer)}")
    #expect(!taken.isAccepted)
    #expect(taken.problems.filter { $0.severity == .error }.map(\.id) == [problem])
  }

  @Test("The three states that are no number stay apart")
  func keepsStates() throws {
    let taken = take("{\"C-1\":null,\"S-1\":{\"unknown\":true},\"K-1\":{\"notApplicable\":\"нет\"}}")
    #expect(taken.isAccepted)
    let states = try #require(taken.resolved?.states)
    #expect(states == [.unanswered, .unknown, .unanswered, .notApplicable, .unanswered, .unanswered])
  }

  @Test("An answer to an indicator that does not apply is a note, and it may be called not applicable")
  func notesUnasked() {
    let taken = take("{\"SPEC\":1,\"SMALL\":{\"unknown\":true}}")
    #expect(taken.isAccepted)
    #expect(taken.problems.map(\.id) == ["answers.does-not-apply", "answers.does-not-apply"])
    #expect(take("{\"SPEC\":{\"notApplicable\":\"нет таких детей\"},\"SMALL\":null}").problems == [])
    #expect(take("{\"SPEC\":1}", passport: ",\"specialNeeds\":true,\"kind\":\"general\"").problems == [])
  }

  @Test("What predicates look at must be in the passport; what they do not look at need not")
  func asksForPassport() {
    let taken = take("{}", passport: "")
    #expect(taken.problems.map(\.id) == ["school.missing-passport", "school.missing-passport"])
    #expect(taken.problems.allSatisfy { $0.summary.contains("паспорт") })
  }

  @Test("A kind of school the edition does not know is refused, and the known ones are named")
  func namesKinds() throws {
    let taken = take("{}", passport: ",\"specialNeeds\":true,\"kind\":\"smal\"")
    let problem = try #require(taken.problems.first)
    #expect(taken.problems.map(\.id) == ["school.unknown-kind"])
    #expect(problem.expected == "general (общеобразовательная), small (малокомплектная)")
    #expect(problem.remedy == "возможно, имелось в виду \"small\"")
  }

  @Test("A sheet of another edition is not looked at further")
  func refusesOtherEditions() {
    #expect(take("{\"X\":1}", rubric: "\"smp-2022\"", passport: "").problems.map(\.id) == ["answers.wrong-edition"])
    #expect(take("{}", rubric: "\"smp-2023 \"").problems.map(\.id) == ["answers.wrong-edition"])
  }

  @Test("A rubric with a hole between bands is a problem, not a trap")
  func survivesBadRubrics() {
    let holes = AnswerScale(
      shape: .share(part: "", whole: ""),
      options: [
        AnswerScale.Option(points: 0, text: "", from: 10, below: 20, basis: Self.basis),
        AnswerScale.Option(points: 1, text: "", from: .max, below: nil, basis: Self.basis),
      ])
    var rubric = Self.rubric
    rubric.directions[0].indicators = [Self.indicator("S-1", holes)]
    let intake = SheetIntake(AnswerResolver(rubric, CompiledRubric(rubric)))
    for answer in ["{\"part\":1,\"of\":1000000000}", "{\"percent\":\"99.999999\"}"] {
      let text = SheetText.make(answers: "{\"S-1\":\(answer)}")
      #expect(intake.take(Array(text.utf8), file: "").problems.map(\.id) == ["answers.no-band"])
    }
  }
}
