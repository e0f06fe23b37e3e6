import RubricModel
import Testing
import Verifying

/// What a person sees when a certificate is checked.
@Suite struct HandCertificateTests {
  @Test("Свидетельство, сосчитанное вручную, подтверждается")
  func theHandWrittenCertificateIsConfirmed() throws {
    let verification = try #require(HandExample.verify(HandExample.certificate()))
    #expect(verification.problems.map(\.summary) == [])
    #expect(verification.isConfirmed)
    #expect(
      verification.verdict
        == "Свидетельство подтверждено: пересчёт по листу ответов и методике дал то же самое (сверено значений: 193).")
  }

  struct Alteration: CustomTestStringConvertible {
    let of: String
    let with: String
    let line: Int
    let summary: String
    var testDescription: String { summary }
  }

  @Test(
    "Каждое расхождение названо вместе с местом",
    arguments: [
      Alteration(
        of: #""max": 6, "score": 4"#, with: #""max": 6, "score": 5"#, line: 23,
        summary: "Знание: баллы — в свидетельстве 5, по листу и методике 4"),
      Alteration(
        of: #""given": { "percent": "76.9" }"#, with: #""given": { "percent": "77.0" }"#, line: 15,
        summary: "Знание, TV-01, ответ школы: проценты — в свидетельстве «77.0», по листу и методике «76.9»"),
      Alteration(
        of: #""level": null"#, with: #""level": "base""#, line: 43,
        summary: "Климат: уровень — в свидетельстве «base», по листу и методике null"),
      Alteration(
        of: #""to": 2, "effort": 3"#, with: #""to": 2, "effort": 2"#, line: 30,
        summary:
          "Знание, путь к следующему уровню, что поднять, ZN-01: трудоёмкость — в свидетельстве 2, по листу и методике 3"
      ),
      Alteration(
        of: #""bound": 65, "points": 4"#, with: #""bound": 65, "points": 4.0"#, line: 27,
        summary: "Знание, пороги, средний: баллов до порога — в свидетельстве 4.0, по листу и методике 4"),
      Alteration(
        of: #""next": null, "#, with: "", line: 33,
        summary: "Климат: путь к следующему уровню — в свидетельстве нет ключа «next», по листу и методике null"),
      Alteration(
        of: #""next": null, "#, with: #""next": null, "rank": 1, "#, line: 48,
        summary: "Климат: лишний ключ «rank», в свидетельстве такого не бывает"),
      Alteration(
        of: #"["SK-01"]"#, with: "[]", line: 48,
        summary: "Климат: на что ответить — в свидетельстве нет «SK-01», по листу и методике есть"),
      Alteration(
        of: #""zeroedBy": []"#, with: #""zeroedBy": ["ZN-02"]"#, line: 23,
        summary: "Знание: чем обнулено — в свидетельстве есть лишнее: \"ZN-02\"; из листа и методики оно не следует"),
      Alteration(
        of: #"["primary", "secondary"]"#, with: #"["secondary", "primary"]"#, line: 5,
        summary: "паспорт школы: уровни образования — порядок не тот, что в методике, начиная с \"primary\""),
      Alteration(
        of: #"{ "score": 7, "level": "medium" }"#, with: "7", line: 51,
        summary: "школа в целом: лучший случай — в свидетельстве 7, по листу и методике { \"score\": …, \"level\": … }"),
      Alteration(
        of: #""caps""#, with: #""саps""#, line: 56,
        summary: "школа в целом, обнулённое направление: правило — в свидетельстве «саps», по листу и методике «caps»"),
    ])
  func everyDifferenceIsNamedWithItsPlace(_ alteration: Alteration) throws {
    let text = HandExample.certificate([(alteration.of, alteration.with)])
    let verification = try #require(HandExample.verify(text))
    #expect(verification.problems.map(\.summary) == [alteration.summary])
    #expect(verification.problems.first?.place.line == alteration.line)
    #expect(verification.problems.first?.place.file == "c.json")
    #expect(verification.verdict == "Свидетельство не подтверждено: расхождений с пересчётом: 1.")
  }

  @Test("Другой лист и другая редакция названы первыми, прочие расхождения — следом")
  func anotherSheetAndAnotherEditionComeFirst() throws {
    let text = HandExample.certificate([("2023-11", "2024-05"), ("\"c0ffee\"", "\"c0ffef\""), ("\"beef\"", "\"beee\"")])
    let verification = try #require(HandExample.verify(text))
    #expect(verification.problems.map(\.id) == ["verify.other-edition", "verify.other-sheet", "verify.difference"])
    #expect(
      verification.verdict
        == "Свидетельство не подтверждено: оно составлено по другому листу ответов и другой редакции данных методики; "
        + "расхождений с пересчётом: 3.")
  }

  @Test("Другая версия программы — только замечание")
  func anotherVersionIsOnlyANote() throws {
    let verification = try #require(HandExample.verify(HandExample.certificate([("samodiag 0.1.0", "samodiag 0.2.0")])))
    #expect(verification.problems.map(\.severity) == [.note])
    #expect(verification.isConfirmed)
  }

  @Test("Порядок ключей и пробелы ничего не значат")
  func orderOfKeysMeansNothing() throws {
    let text = HandExample.certificate([(#""min": 0, "max": 2"#, #""max"  :2,  "min":0"#)])
    #expect(try #require(HandExample.verify(text)).problems.isEmpty)
  }

  @Test(
    "То, что не свидетельство, так и названо",
    arguments: [
      "[]", "null", "1", "{}", #"{ "format": "samodiag.evaluation/1" }"#, #"{ "format": 1 }"#,
      #"{ "format": "samodiag.certificate/2", "engine": "samodiag 9" }"#,
    ])
  func whatIsNoCertificateIsCalledSo(text: String) throws {
    let verification = try #require(HandExample.verify(text))
    #expect(verification.problems.map(\.id) == ["verify.format"])
    #expect(verification.verdict == "Свидетельство не проверено: файл не похож на свидетельство.")
  }

  @Test("Изменённая буква в листе ответов опровергает свидетельство")
  func anAlteredSheetRefutesTheCertificate() throws {
    var sheet = HandExample.sheet
    sheet.answers[2].value = .points(2)
    let verification = try #require(HandExample.verify(HandExample.certificate(), sheet: sheet))
    #expect(
      verification.problems.map(\.summary).contains("Знание: баллы — в свидетельстве 4, по листу и методике 5"))
  }

  @Test(
    "Лист, которому в методике нет места, не пересчитывается",
    arguments: [
      Answer(indicator: "ZN-99", value: .points(1)), Answer(indicator: "ZN-01", value: .points(1)),
      Answer(indicator: "SK-01", value: .points(7)), Answer(indicator: "SK-01", value: .count(1)),
      Answer(indicator: "SK-01", value: .notApplicable(reason: "не хотим")),
    ])
  func anUnusableSheetIsRefused(answer: Answer) throws {
    var sheet = HandExample.sheet
    sheet.answers.append(answer)
    let verification = try #require(HandExample.verify(HandExample.certificate(), sheet: sheet))
    #expect(verification.problems.map(\.id) == ["verify.sheet-answer"])
    #expect(!verification.isConfirmed)
  }
}
