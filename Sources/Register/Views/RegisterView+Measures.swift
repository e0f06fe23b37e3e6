extension RegisterView {
  static let measures = RegisterView(
    name: "measures", meaning: "меры школ из списков региона: строка на школу, показатель и меру",
    columns: [
      Column("school", "номер школы"), Column("school_name", "название школы"),
      Column("oktmo", "код муниципалитета, который действует теперь"),
      Column("municipality", "название муниципалитета"), Column("indicator", "показатель"),
      Column("measure", "что сделано или обещано"), Column("due", "к какому дню обещано"),
      Column("finished", "когда завершена; пусто — не завершена"), Column("is_finished", "1 — завершена"),
      Column("evidence", "чем подтверждена"),
    ],
    examples: [
      Example(
        "Что обещано и не завершено",
        "SELECT municipality, school_name, indicator, due FROM measures WHERE NOT is_finished ORDER BY 1, 2, 3")
    ])
}
