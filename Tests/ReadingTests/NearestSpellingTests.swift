import Reading
import Testing

@Suite struct NearestSpellingTests {
  @Test(
    "A slip of the pen leads to the word meant",
    arguments: [
      ("ZN-0l", "ZN-01"), ("SК-02", "SK-02"), ("zn-01", "ZN-01"), ("TV–02", "TV-02"), ("ТV-02", "TV-02"),
      ("anwsers", "answers"),
    ])
  func finds(word: String, meant: String) {
    #expect(NearestSpelling(["ZN-01", "SK-02", "TV-02", "answers"]).nearest(to: word) == meant)
  }

  @Test(
    "What is like nothing leads nowhere",
    arguments: ["", "XX-99", "совсем другое", String(repeating: "a", count: 10_000)])
  func findsNothing(word: String) {
    #expect(NearestSpelling(["ZN-01", "answers"]).nearest(to: word) == nil)
  }
}
