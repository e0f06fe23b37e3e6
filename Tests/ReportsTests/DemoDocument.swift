import RussianText

@testable import Reports

/// A report that shows every kind of block; a school of the demonstration only.
enum Demo {
  static let levels = [
    LevelMark("ниже базового", .worst), LevelMark("базовый", .weak), LevelMark("средний", .fair),
    LevelMark("высокий", .best),
  ]

  static let directions = [
    "Знание", "Воспитание", "Здоровье", "Профориентация", "Творчество", "Учитель. Школьная команда",
    "Школьный климат", "Образовательная среда, создание условий",
  ]

  static let scores: [(points: Int, whole: Int, level: Int?, range: ClosedRange<Int>?)] = [
    (31, 52, 1, nil), (28, 36, 2, nil), (0, 27, 0, nil), (19, 24, 2, 17...24), (22, 24, 3, nil), (14, 33, nil, 11...25),
    (9, 15, 1, nil), (0, 0, nil, nil),
  ]

  static var radar: Chart {
    .radar(
      RadarChart(
        title: "Доля набранных баллов по направлениям", axes: directions,
        series: [
          .init("май 2024 г.", scores.map { Ratio($0.points, of: $0.whole) }),
          .init("ноябрь 2023 г.", scores.map { $0.whole > 0 ? Ratio(max($0.points - 5, 0), of: $0.whole) : nil }),
        ],
        rings: [(1, 50), (2, 65), (3, 80)].map { level, cut in
          .init(levels[level], directions.map { _ in Ratio(cut, of: 100) })
        }, axisTitle: "Направление"))
  }

  static var bars: Chart {
    .bars(
      BarChart(
        title: "Баллы и пороги уровней", levels: levels,
        rows: zip(directions, scores).map { name, score in
          .init(
            name, value: Ratio(score.points, of: score.whole),
            lowest: score.range.map { Ratio($0.lowerBound, of: score.whole) },
            highest: score.range.map { Ratio($0.upperBound, of: score.whole) },
            cuts: [50, 65, 80].map { Ratio($0, of: 100) },
            level: score.level.map { levels[$0] }
              ?? LevelMark(score.whole > 0 ? "не определён: базовый или средний" : "не оценивается", .open))
        }, rowTitle: "Направление"))
  }

  static var distribution: Chart {
    .distribution(
      DistributionChart(
        title: "Школы по уровням", levels: levels + [LevelMark("не определён", .open)],
        rows: [
          .init("г. Южно-Сахалинск", [1, 9, 14, 7, 2]), .init("Анивский муниципальный округ", [0, 4, 5, 1, 0]),
          .init("Углегорский", [2, 1, 0, 0, 0]), .init("Северо-Курильский", [0, 0, 0, 0, 0]),
        ], unit: .schools, rowTitle: "Муниципалитет"))
  }

  static var table: Table {
    Table(
      caption: "Направления и их уровни",
      columns: [
        .init("Направление"), .init("Баллы", .right), .init("Доля", .right), .init("Уровень"), .init("Почему"),
      ],
      rows: zip(directions, scores).map { name, score in
        Table.Row([
          Phrase(name), Phrase("\(score.points) из \(score.whole)"),
          Phrase(percent(score.points, of: score.whole)),
          score.level.map { "\(level: levels[$0])" } ?? "\(level: LevelMark("не определён", .open))",
          score.points == 0
            ? "Критический показатель \(strong: "ЗД-01") получил 0 баллов, поэтому направление обнулено \(source: "concept")."
            : "Набрано \(percent(score.points, of: score.whole)); порог следующего уровня не достигнут.",
        ])
      } + [Table.Row(["Всего", "123 из 211", "58,3\u{A0}%", "\(level: levels[1])", ""], kind: .total)],
      anchor: "levels")
  }

  static var wide: Table {
    Table(
      caption: "План мероприятий",
      columns: [
        .init("№", .center), .init("Показатель"), .init("Было", .right), .init("Станет", .right), .init("Мероприятие"),
        .init("Срок"), .init("Ответственный"), .init("Подтверждение"),
      ],
      groups: [.init("", span: 2), .init("Баллы", span: 2), .init("Что делаем", span: 4)],
      rows: [.band("Направление «Знание»")]
        + (1...14).map { number in
          Table.Row([
            Phrase("\(number)"), "Реализация программ углублённого изучения отдельных предметов", "0", "2",
            "Разработать и утвердить учебный план профильного обучения; согласовать его с муниципальной службой",
            "до 15 октября 2024\u{A0}г.", "заместитель директора по учебно-воспитательной работе",
            "приказ, учебный план на сайте школы",
          ])
        }, namesRows: false)
  }

  static var document: Document {
    Document(
      title: "Отчёт о дефицитах школы по итогам самодиагностики",
      subtitle: "МБОУ СОШ № 1 (учебный пример), волна: май 2024 г.",
      facts: .init(
        subject: "Самодиагностика «Школа Минпросвещения России»", keywords: ["самодиагностика"], day: "2024-05-31"),
      approvals: [.signed("УТВЕРЖДАЮ", position: "Директор МБОУ СОШ № 1 (учебный пример)")],
      runningTitle: "МБОУ СОШ № 1 (учебный пример) · отчёт о дефицитах", hasContents: true,
      sections: [
        Section(opening), Section(isLandscape: true, [.heading(1, "План", anchor: "plan"), .table(wide)]),
        Section(closing),
      ])
  }

  private static var opening: [Block] {
    [
      .note(
        Note(
          .assumption,
          ["Официальные пороги уровней не опубликованы. Здесь взяты 50, 65 и 80\u{A0}% применимого максимума."])),
      .passport([
        Passport("Школа", "МБОУ СОШ № 1 (учебный пример)"), Passport("Муниципалитет", "г. Южно-Сахалинск"),
        Passport("Уровни образования", "начальное, основное, среднее общее"),
        Passport("Методика", "smp-2023, контрольная сумма 3f786850e387550fdab836ed7e6dc881de23001b"),
      ]),
      .heading(1, "Коротко", anchor: "summary"),
      .paragraph(
        "Школа набрала \(strong: "123 балла из 211"): уровень \(level: levels[1]). До среднего уровня не хватает "
          + "15\u{A0}баллов. Подробнее — в \("таблице уровней", to: .anchor("levels")) и в концепции \(source: "concept")."
      ),
      .figure(Figure(radar, caption: "Доля набранных баллов по направлениям")),
      .heading(1, "Уровни по направлениям"), .table(table),
      .figure(Figure(bars, caption: "Баллы и пороги уровней")),
    ]
  }

  private static var closing: [Block] {
    [
      .heading(1, "Дефициты"), .heading(2, "Сначала критические"),
      .steps([
        "Назначьте ответственного за \(emphasis: "школьный спортивный клуб").", "Утвердите положение о клубе.",
        "Внесите клуб в план воспитательной работы.",
      ]),
      .heading(2, "Затем то, что даёт больше всего за те же усилия"), .heading(3, "Знание"),
      .list(
        List(items: [
          .init("Профильное обучение", children: [.init("учебный план"), .init("договоры с вузами")]),
          .init("Сетевая форма реализации программ"),
        ])),
      .heading(4, "Что можно отложить"),
      .paragraph("Показатели, по которым школа набрала не менее половины баллов."),
      .note(
        Note(
          .caution, title: "Есть вопросы без ответа",
          ["Ответьте на 3\u{A0}вопроса: уровень может измениться.", "Срок — до 15 июня."])),
      .note(Note(.info, ["Числа в скобках — номера источников."])), .pageBreak,
      .heading(1, "Школы района"), .figure(Figure(distribution, caption: "Школы по уровням")),
      .heading(1, "Источники", anchor: "sources"),
      .sources([
        Source("concept", "Концепция проекта «Школа Минпросвещения России», протокол от 08.04.2022"),
        Source(
          "site",
          "Сайт проекта: \("https://smp.edu.ru/", to: .address("https://smp.edu.ru/")), \("страница о проекте", to: .address("https://smp.edu.ru/about?x=1&y=2"))"
        ),
      ]),
    ]
  }
}
