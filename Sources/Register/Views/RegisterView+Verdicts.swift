extension RegisterView {
  static let verdicts = RegisterView(
    name: "verdicts",
    meaning:
      "все значения эксперта за всё время: и действующие, и заменённые, и снятые; строка на значение",
    columns: [
      Column("wave", "волна"), Column("school", "номер школы"), Column("school_name", "название школы в листе"),
      Column("indicator", "показатель"),
      Column("declared", "ответ школы, как в листе (JSON); null — школа не ответила"),
      Column("points", "баллы, которые поставил эксперт"),
      Column("differs", "1 — баллы не те, что у школы"),
      Column("state", "inForce — действует, replaced — поставлено другое, takenBack — снято"),
      Column("reason", "причина"), Column("day", "день проверки"), Column("expert", "эксперт"),
      Column("recorded", "когда записано, время UTC"),
      Column("taken_back_reason", "почему снято; пусто — не снято"), Column("taken_back_day", "день снятия"),
      Column("taken_back_expert", "кто снял"), Column("taken_back_recorded", "когда снятие записано, время UTC"),
      Column("is_current", "1 — лист, к которому относится значение, действует"),
      Column("submission", "номер поступления"), Column("number", "номер значения"),
    ],
    examples: [
      Example(
        "Что снято, кем и почему",
        """
        SELECT wave, school_name, indicator, points, taken_back_day, taken_back_expert, taken_back_reason FROM verdicts
          WHERE state = 'takenBack' ORDER BY taken_back_day, number
        """),
      Example(
        "Что действует сейчас",
        "SELECT school_name, indicator, points, expert FROM verdicts WHERE state = 'inForce' AND is_current ORDER BY 1, 2"
      ),
    ])
}
