extension RegisterView {
  static let submissions = RegisterView(
    name: "submissions", meaning: "все поступления, и прежние, и не принятые: строка на присланный лист",
    columns: [
      Column("number", "номер поступления"), Column("wave", "волна"), Column("school", "номер школы"),
      Column("school_name", "название школы в листе"), Column("rubric", "методика листа"),
      Column(
        "state",
        "состояние: accepted — принят, late — принят с опозданием, superseded — вместо него другой, rejected — не принят из-за "
          + "ошибок, withdrawn — отозван, expertCorrected — исправлен экспертом"),
      Column("is_current", "1 — лист действует"), Column("is_late", "1 — пришёл позже срока волны"),
      Column("submitted", "день отправки, который указала школа"),
      Column("day", "день, по которому судят об опоздании: submitted, а если его нет — день приёма"),
      Column("deadline", "срок волны из списков региона"), Column("received", "когда принят, время UTC"),
      Column("who", "кто принял"), Column("file", "из какого файла"),
      Column("line", "строка файла, если в нём много листов"), Column("sha256", "хеш присланных байтов"),
      Column("replaced_by", "номер поступления, которое стоит вместо него"),
      Column("problems", "замечания и ошибки (JSON)"),
    ],
    examples: [
      Example(
        "Что не принято и почему",
        "SELECT file, school_name, problems FROM submissions WHERE state = 'rejected' ORDER BY number"),
      Example(
        "Опоздавшие",
        "SELECT wave, school_name, day, deadline FROM submissions WHERE is_late AND is_current ORDER BY wave, day"),
    ])

  static let expectations = RegisterView(
    name: "expectations", meaning: "кого ждали в волне и кто прислал: строка на школу и волну из списков региона",
    columns: [
      Column("wave", "волна"), Column("school", "номер школы"), Column("school_name", "название школы"),
      Column("oktmo", "код муниципалитета, который действует теперь"),
      Column("municipality", "название муниципалитета"),
      Column("cohort", "first — первый год в проекте, continuing — продолжает"),
      Column("submission", "номер действующего поступления; пусто — листа нет"), Column("state", "его состояние"),
      Column("why", "почему листа нет: филиал, закрывается, отозван, не принят, причина из списков"),
    ],
    examples: [
      Example(
        "Кому напомнить",
        "SELECT municipality, school_name, why FROM expectations WHERE wave = '2024-05' AND submission IS NULL ORDER BY 1, 2"
      ),
      Example(
        "Сколько прислали",
        "SELECT wave, municipality, count(submission), count(*) FROM expectations GROUP BY 1, 2 ORDER BY 1, 2"),
    ])

  static let schools = RegisterView(
    name: "schools", meaning: "школы: из списка региона, а не названные там — из их последнего листа",
    columns: [
      Column("school", "номер школы"), Column("name", "название"),
      Column("oktmo", "код муниципалитета, который действует теперь"),
      Column("municipality", "название муниципалитета"),
      Column("kind", "вид школы"), Column("locality", "город или село"), Column("branch_of", "филиал какой школы"),
      Column("closes", "когда закрывается"),
      Column("listed", "1 — есть в списке региона, 0 — известна только по листам"),
    ],
    examples: [
      Example("Кто прислал лист, а в списке его нет", "SELECT school, name FROM schools WHERE NOT listed ORDER BY name")
    ])

  static let audit = RegisterView(
    name: "audit", meaning: "журнал: строка на каждое изменение реестра, по порядку",
    columns: [
      Column("number", "номер записи"), Column("time", "когда, время UTC"), Column("who", "кто"),
      Column(
        "action",
        "что сделал: create, migrate, accept, supersede, reject, refuse, withdraw, restore, verify, import"),
      Column("subject", "с чем: submission:НОМЕР, registry:ТАБЛИЦА"),
      Column("details", "подробности и хеши (JSON)"), Column("previous", "хеш предыдущей записи"),
      Column("hash", "хеш этой записи"),
    ],
    examples: [
      Example(
        "Кто что делал в последний день",
        "SELECT time, who, action, subject FROM audit WHERE substr(time, 1, 10) = (SELECT max(substr(time, 1, 10)) FROM audit)"
      )
    ])

  static let municipalities = RegisterView(
    name: "municipality_now", meaning: "коды ОКТМО, прежние и нынешние: строка на код из списка муниципалитетов",
    columns: [
      Column("oktmo", "код, который был или есть"),
      Column("now", "код, который действует теперь, по цепочке преемников"),
    ],
    examples: [Example("Чьи коды сменились", "SELECT oktmo, now FROM municipality_now WHERE oktmo <> now")])
}
