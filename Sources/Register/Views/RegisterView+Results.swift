extension RegisterView {
  static let levels = RegisterView(
    name: "levels",
    meaning:
      "уровни действующих листов: строка на школу, волну и направление; заявленные школой и проверенные экспертом",
    columns: [
      Column("wave", "волна, например 2024-05"),
      Column("school", "номер школы, как в листе: ОГРН, ИНН или код региона"),
      Column("school_name", "название школы: из списка региона, а если её там нет — из листа этой волны"),
      Column("oktmo", "код муниципалитета, который действует теперь"),
      Column("municipality", "название муниципалитета: по списку региона, а если школы там нет — из листа этой волны"),
      Column("rubric", "методика листа"),
      Column("position", "номер направления по порядку методики, с нуля"),
      Column("direction", "обозначение направления; пусто — школа в целом"),
      Column("name", "название направления"),
      Column("score", "баллы по ответам школы, с обнулением по критическим показателям"),
      Column("max", "наибольшие баллы для этой школы"),
      Column("level", "уровень: below, base, medium, high; пусто — не определён или не оценивается"),
      Column("lowest", "нижняя граница уровня, пока ответов не хватает"),
      Column("highest", "верхняя граница уровня, пока ответов не хватает"),
      Column("verified_score", "баллы с поправками эксперта; пусто — эксперт не проверял"),
      Column("verified_max", "наибольшие баллы с поправками эксперта"),
      Column("verified_level", "уровень с поправками эксперта"),
      Column("verified_lowest", "нижняя граница с поправками эксперта"),
      Column("verified_highest", "верхняя граница с поправками эксперта"),
      Column("submission", "номер поступления"),
    ],
    examples: [
      Example(
        "Сколько школ на каком уровне по муниципалитетам",
        "SELECT wave, municipality, level, count(*) FROM levels WHERE direction = '' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"),
      Example(
        "У кого изменился уровень с прошлой волны",
        """
        SELECT now.school_name, was.level, now.level FROM levels AS was JOIN levels AS now USING (school, direction)
          WHERE direction = '' AND was.wave = '2023-11' AND now.wave = '2024-05' AND was.level <> now.level
        """),
    ])

  static let disagreements = RegisterView(
    name: "disagreements",
    meaning:
      "где эксперт не согласен со школой: строка на показатель и лист, действующее значение; листы и действующие, и заменённые, и отозванные",
    columns: [
      Column("wave", "волна"), Column("school", "номер школы"), Column("school_name", "название школы в листе"),
      Column("indicator", "показатель"),
      Column("declared", "ответ школы, как в листе (JSON)"), Column("verified", "баллы, которые поставил эксперт"),
      Column("reason", "причина"), Column("day", "день проверки"), Column("expert", "эксперт"),
      Column("submission", "номер поступления"),
    ],
    examples: [
      Example(
        "По каким показателям расходятся чаще всего",
        "SELECT indicator, count(*) FROM disagreements GROUP BY 1 ORDER BY 2 DESC, 1"),
      Example(
        "Только по действующим листам, как в справке",
        """
        SELECT disagreements.* FROM disagreements JOIN submissions ON submissions.number = disagreements.submission
          WHERE is_current ORDER BY disagreements.wave, disagreements.school, indicator
        """),
    ])
}
