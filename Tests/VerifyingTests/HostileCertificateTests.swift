import RubricModel
import Testing
import Verifying

/// Nothing that can stand in a file brings the check down.
@Suite struct HostileCertificateTests {
  @Test("Сотни тысяч лишних значений сосчитаны, а не напечатаны")
  func hugeListsAreCounted() throws {
    let many = String(repeating: "1,", count: 200_000) + "1"
    let text = HandExample.certificate([(#""toAnswer": []"#, #""toAnswer": [\#(many)]"#)])
    let verification = try #require(HandExample.verify(text))
    #expect(verification.problems.count == 1001)
    #expect(verification.problems.last?.summary == "и ещё расхождений, здесь не названных: 199001")
    #expect(verification.verdict == "Свидетельство не подтверждено: расхождений с пересчётом: 200001.")
  }

  @Test("Тысячи лишних и повторных ключей сосчитаны")
  func hugeObjectsAreCounted() throws {
    let many = (0..<20_000).map { #""k\#($0)": 0, "max": 9, "# }.joined()
    let text = HandExample.certificate([(#""overall": {"#, #""overall": {\#(many)"#)])
    let verification = try #require(HandExample.verify(text))
    #expect(verification.verdict == "Свидетельство не подтверждено: расхождений с пересчётом: 40000.")
  }

  @Test(
    "Числа вне всяких границ, пустые и чужие значения — только расхождения",
    arguments: [
      "99999999999999999999999999", "-0", "1e400", "6.0", "\"\"", "[[[[]]]]", "{\"score\":{}}", "true", "\"\\u0000\"",
    ])
  func strangeValuesAreDifferences(value: String) throws {
    let text = HandExample.certificate([(#""sum": 4"#, #""sum": \#(value)"#)])
    let verification = try #require(HandExample.verify(text))
    #expect(verification.problems.count == 1)
    #expect(!verification.isConfirmed)
  }

  @Test("Буквы, одинаковые на вид, различены")
  func lookalikesDiffer() throws {
    // й as one letter and as и with a breve.
    let text = HandExample.certificate([("нет обучающихся", "нет обучающихся\u{0306}")])
    #expect(try #require(HandExample.verify(text)).problems.count == 1)
  }
}
