/// A sheet of the edition of 2023 as text, for tests to change.
enum SheetText {
  static func make(
    format: String = "\"samodiag.answers/1\"", rubric: String = "\"smp-2023\"", wave: String = "\"2023-11\"",
    school: String = school(),
    answers: String = "{}", rest: String = ""
  ) -> String {
    "{\"format\":\(format),\"rubric\":\(rubric),\"wave\":\(wave),\"school\":\(school),\"answers\":\(answers)\(rest)}"
  }

  static func school(
    id: String = "\"1026500000009\"", name: String = "\"МБОУ СОШ № 1 (учебный пример)\"", rest: String = ""
  ) -> String {
    "{\"id\":\(id),\"name\":\(name)\(rest)}"
  }

  /// Every form of answer, every optional key, escapes and all.
  static let full = make(
    school: school(
      rest: """
        , "municipality": {"oktmo": "64701000", "name": "г. Южно-Сахалинск"},
        "educationLevels": ["primary", "basic", "secondary"], "specialNeeds": true, "kind": "general"
        """),
    answers: """
      {
        "ZN-01": 2, "ZN-02": {"points": 1, "comment": "а\\u0451\\n😀", "evidence": ["приказ № 5", ""]}, "ZN-03": null,
        "\\u005aN-04": {"unknown": true}, "ZN-23": {"notApplicable": "нет обучающихся с ОВЗ"},
        "TV-01": {"part": 312, "of": 640}, "TV-02": {"count": 4}, "SK-02": {"percent": "91.500000"}
      }
      """, rest: ",\n \"submitted\": \"2023-11-15\", \"comment\": \"\"")
}
