/// One table of the registry, as its files name it; what can be imported is this list and nothing else.
package struct RegistryTable: Sendable {
  /// Of the table in the file and of the key in JSON.
  package let name: String
  /// Name in the register.
  let sql: String
  /// In Russian, for messages: «школы».
  package let title: String
  package let columns: [RegistryColumn]
  /// Version of the schema the table came with.
  var since = 2

  /// Columns that tell rows apart.
  var keys: [RegistryColumn] { columns.filter(\.isKey) }

  /// In the order in which they lean on each other.
  package static let all = [municipalities, waves, schools, expected, statuses, people, sites, measures]

  /// Whether any table has a column of this name.
  static func hasHeading(_ heading: String) -> Bool {
    all.contains { $0.columns.contains { $0.isNamed(heading) } }
  }

  static let municipalities = RegistryTable(
    name: "municipalities", sql: "municipality", title: "муниципалитеты",
    columns: [
      .key("oktmo", ["октмо", "код октмо"], .oktmo), .required("name", ["муниципалитет", "название", "наименование"]),
      .optional("valid_from", ["действует с"], .day), .optional("valid_to", ["действует по"], .day),
      .optional("successor", ["преемник", "октмо преемника"], .oktmo),
    ])

  static let waves = RegistryTable(
    name: "waves", sql: "wave", title: "волны",
    columns: [
      .key("id", ["волна"], .wave), .optional("opens", ["начало", "открывается"], .day),
      .optional("deadline", ["срок", "принимаются по"], .day), .optional("rubric", ["методика"], .text),
    ])

  static let schools = RegistryTable(
    name: "schools", sql: "school", title: "школы",
    columns: [
      .key("id", ["школа", "номер школы", "огрн", "инн", "код школы"], .school),
      .required("name", ["название", "наименование", "название школы"]),
      .required("oktmo", ["октмо", "код октмо"], .oktmo), .optional("kind", ["вид", "вид школы"], .text),
      .optional("locality", ["местность"], .choice(["город": "urban", "село": "rural"])),
      .optional("branch_of", ["филиал школы", "головная школа"], .school),
      .optional("closes", ["закрывается", "закрыта"], .day),
    ])

  static let expected = RegistryTable(
    name: "expected", sql: "expected", title: "школы, которых ждут в волне",
    columns: [
      .key("wave", ["волна"], .wave), .key("school", ["школа", "номер школы", "огрн", "инн", "код школы"], .school),
      .optional("cohort", ["когорта"], .choice(["первый год": "first", "продолжает": "continuing"])),
      .optional("reason", ["причина", "почему не пришлёт"], .text),
    ])

  static let statuses = RegistryTable(
    name: "statuses", sql: "status", title: "статусы школ",
    columns: [
      .key("school", ["школа", "номер школы", "огрн", "инн", "код школы"], .school), .key("status", ["статус"], .text),
      .key("valid_from", ["действует с", "с"], .day), .optional("valid_to", ["действует по", "по"], .day),
    ])

  static let people = RegistryTable(
    name: "people", sql: "person", title: "методисты, кураторы, координаторы и команды",
    columns: [
      .key(
        "role", ["роль"],
        .choice(["методист": "methodist", "куратор": "curator", "координатор": "coordinator", "команда": "team"])),
      .key("name", ["фио", "имя"], .text),
      RegistryColumn("school", ["школа", "номер школы", "огрн", "код школы"], .school, isKey: true, isRequired: false),
      RegistryColumn("oktmo", ["октмо", "код октмо"], .oktmo, isKey: true, isRequired: false),
      .optional("position", ["должность"], .text), .key("valid_from", ["действует с", "с"], .day),
      .optional("valid_to", ["действует по", "по"], .day),
    ])

  static let sites = RegistryTable(
    name: "sites", sql: "site", title: "стажировочные площадки",
    columns: [
      .key("school", ["школа", "номер школы", "огрн", "инн", "код школы"], .school),
      .key("direction", ["направление"], .direction), .key("valid_from", ["действует с", "с"], .day),
      .optional("valid_to", ["действует по", "по"], .day),
    ])

  /// A school may do several things about one indicator; without a day in «завершена» a measure is not finished.
  static let measures = RegistryTable(
    name: "measures", sql: "measure", title: "меры школ",
    columns: [
      .key("school", ["школа", "номер школы", "огрн", "инн", "код школы"], .school),
      .key("indicator", ["показатель"], .text),
      RegistryColumn("measure", ["мера", "что сделано", "мероприятие"], .text, isKey: true, isRequired: false),
      .optional("due", ["срок меры", "срок"], .day), .optional("finished", ["завершена", "дата завершения"], .day),
      .optional("evidence", ["подтверждение"], .text),
    ], since: 5)
}

/// One column of a table of the registry.
package struct RegistryColumn: Sendable {
  /// Name in the register and in JSON; also allowed as a heading.
  package let name: String
  /// Russian headings, small letters, е for ё; the first is shown.
  package let titles: [String]
  let form: RegistryForm
  let isKey: Bool
  let isRequired: Bool

  init(_ name: String, _ titles: [String], _ form: RegistryForm, isKey: Bool, isRequired: Bool) {
    self.name = name
    self.titles = titles
    self.form = form
    self.isKey = isKey
    self.isRequired = isRequired
  }

  static func key(_ name: String, _ titles: [String], _ form: RegistryForm) -> RegistryColumn {
    RegistryColumn(name, titles, form, isKey: true, isRequired: true)
  }

  static func required(_ name: String, _ titles: [String], _ form: RegistryForm = .text) -> RegistryColumn {
    RegistryColumn(name, titles, form, isKey: false, isRequired: true)
  }

  static func optional(_ name: String, _ titles: [String], _ form: RegistryForm) -> RegistryColumn {
    RegistryColumn(name, titles, form, isKey: false, isRequired: false)
  }

  /// Whether a heading names this column.
  func isNamed(_ heading: String) -> Bool {
    let heading = RegistryForm.folded(heading)
    return heading == name || titles.contains(heading)
  }

  /// The heading shown in messages.
  var title: String { titles.first ?? name }
}

extension RegistryColumn {
  /// Whether a row may leave it out.
  package var mayBeEmpty: Bool { !isRequired }
}
