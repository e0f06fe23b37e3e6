import Reports
import RubricModel
import RussianText
import Scoring
import Testing

@testable import SchoolReports

/// The Russian of the reports: forms after numbers, cases, full stops.
@Suite struct WordingTests {
  /// Forms of a noun after 1, 2 and 5; and after a word that asks for the genitive.
  private struct Noun {
    let one: String
    let few: String
    let many: String
    /// After «из 1», «до 21».
    let genitiveOne: String
  }

  private let nouns = [
    Noun(one: "балл", few: "балла", many: "баллов", genitiveOne: "балла"),
    Noun(one: "показатель", few: "показателя", many: "показателей", genitiveOne: "показателя"),
    Noun(one: "дефицит", few: "дефицита", many: "дефицитов", genitiveOne: "дефицита"),
    Noun(one: "неделя", few: "недели", many: "недель", genitiveOne: "недели"),
    Noun(one: "направление", few: "направления", many: "направлений", genitiveOne: "направления"),
    Noun(one: "ответ", few: "ответа", many: "ответов", genitiveOne: "ответа"),
    Noun(one: "допущение", few: "допущения", many: "допущений", genitiveOne: "допущения"),
  ]
  private let genitive: Set<String> = [
    "из", "от", "до", "с", "менее", "более", "хватает", "хватит", "уровень", "около",
  ]

  @Test(arguments: 1...40 as ClosedRange<UInt64>) func nounsAgreeWithTheirNumbers(seed: UInt64) throws {
    let school = RandomCase.school(seed, under: try SampleCase.rubric())
    var seen = 0
    for text in DeficitReport(school, engine: "samodiag 0.0.0").document.texts {
      let words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "(" || $0 == "," || $0 == "." || $0 == ":" }
        .map(String.init)
      for (index, word) in words.enumerated() {
        guard index > 0, let count = Int(words[index - 1]), count >= 0 else { continue }
        guard let noun = nouns.first(where: { [$0.one, $0.few, $0.many, $0.genitiveOne].contains(word) }) else {
          continue
        }
        seen += 1
        let asksGenitive = index > 1 && genitive.contains(words[index - 2])
        #expect(word == form(noun, count, asksGenitive), "«\(text)»")
      }
    }
    #expect(seen > 10)
  }

  private func form(_ noun: Noun, _ count: Int, _ genitive: Bool) -> String {
    let (ten, hundred) = (count % 10, count % 100)
    if ten == 1 && hundred != 11 { return genitive ? noun.genitiveOne : noun.one }
    if (2...4).contains(ten) && !(12...14).contains(hundred) && !genitive { return noun.few }
    return noun.many
  }

  @Test func oneMissingAnswerIsSpokenOfInTheSingular() {
    #expect(Plural.missingAnswersGenitive(1) == "1\u{A0}ответа, которого ещё нет")
    #expect(Plural.missingAnswersGenitive(2) == "2\u{A0}ответов, которых ещё нет")
    #expect(Plural.applicableGenitive(1) == "1\u{A0}применимого показателя")
  }

  @Test func severalCriticalZerosAreSpokenOfInThePlural() throws {
    let rubric = try SampleCase.rubric()
    let many = try SampleCase.school("1026500001318", wave: "2023-11", under: rubric)
    let one = try SampleCase.school("1026500001241", wave: "2024-05", under: rubric)
    func text(_ school: SchoolCase) throws -> String { try SampleCase.text(school, .markdown) }
    #expect(try text(many).contains("Ноль по критическим показателям PR-01 и PR-15"))
    #expect(try text(many).contains("Из-за критических показателей обнулены направления"))
    #expect(try text(one).contains("Ноль по критическому показателю UC-08. Без этого правила было бы 14\u{A0}баллов"))
    #expect(try text(one).contains("Из-за критического показателя обнулено направление «Учитель» (UC-08)"))
  }

  @Test func levelsThatAreOpenAreNamedInTheNominative() throws {
    let school = try SampleCase.school("1026500000614", wave: "2023-11", under: SampleCase.rubric())
    let verdict = school.rubric.levels.phrase(school.evaluation.overallLevels).plain
    #expect(verdict == "ниже\u{A0}базового, базовый или средний")
  }

  @Test func aGapInTheCheapestWayIsNotPassedOffAsZero() throws {
    let school = try SampleCase.school("1026500000614", wave: "2023-11", under: SampleCase.rubric())
    let text = try SampleCase.text(school, .markdown)
    #expect(text.contains("| ZN-14 Положение о внутренней системе оценки качества образования | нет ответа → 1 |"))
    #expect(text.contains("Показатели без ответа взяты по худшему исходу"))
  }

  @Test func theIdSaysWhatItIs() throws {
    let rubric = try SampleCase.rubric()
    let own = try SampleCase.school("sakhalin-034", wave: "2024-05", under: rubric)
    let registered = try SampleCase.school("1026500001241", wave: "2024-05", under: rubric)
    let ownID = "- **Номер школы:** sakhalin-034 (код региона; по ОГРН и ИНН не сверен)\n"
    #expect(try SampleCase.text(own, .markdown).contains(ownID))
    #expect(try SampleCase.text(registered, .markdown).contains("- **Номер школы:** ОГРН 1026500001241\n"))
  }

  @Test("Marks meant for other formats never show in plain text", arguments: [ReportFormat.markdown, .text])
  func noSoftHyphenShows(_ format: ReportFormat) throws {
    let school = try SampleCase.school("1026500001241", wave: "2024-05", under: SampleCase.rubric())
    let text = try SampleCase.text(school, format)
    #expect(!text.contains("⟨U+") && !text.unicodeScalars.contains("\u{AD}"))
  }
}
