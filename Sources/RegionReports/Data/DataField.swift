/// A column of a table as the data dictionary describes it (Table Schema of Frictionless).
package struct DataField: Sendable {
  let name: String
  /// `string`, `integer` or `date` of Table Schema.
  let type: String
  /// In Russian.
  let title: String
  /// In Russian: what stands there and when nothing does; nil where the title says it all.
  var description: String?
  /// A cell of it is never empty.
  var isRequired = true
  /// All that may stand there; nil for anything.
  var values: [String]?
  var minimum: Int?

  /// A text.
  static func text(_ name: String, _ title: String, _ description: String? = nil, values: [String]? = nil) -> DataField
  {
    DataField(name: name, type: "string", title: title, description: description, values: values)
  }

  /// A number of schools or points: 0 or more.
  static func count(_ name: String, _ title: String, _ description: String? = nil) -> DataField {
    DataField(name: name, type: "integer", title: title, description: description, minimum: 0)
  }

  /// A whole number that may be negative.
  static func change(_ name: String, _ title: String, _ description: String? = nil) -> DataField {
    DataField(name: name, type: "integer", title: title, description: description)
  }

  /// An ISO day.
  static func day(_ name: String, _ title: String, _ description: String? = nil) -> DataField {
    DataField(name: name, type: "date", title: title, description: description)
  }

  static func yesNo(_ name: String, _ title: String) -> DataField { .text(name, title, values: ["yes", "no"]) }

  /// The same, where a cell may be empty.
  var optional: DataField {
    var field = self
    field.isRequired = false
    return field
  }
}

/// Columns that several tables have.
extension DataField {
  static func wave(_ name: String = "wave", _ title: String = "Волна") -> DataField {
    .text(name, title, "Год и месяц волны: 2024-05.")
  }

  static let edition = text("edition", "Методика", "Код редакции методики, по которой посчитано.")
  static let oktmo = text("oktmo", "ОКТМО", "Код муниципалитета; пусто, если лист его не называет.").optional
  static let municipality = text("municipality", "Муниципалитет", "Название; пусто, если лист его не называет.")
    .optional
  static let scope = text(
    "scope", "Направление", "Код направления методики; overall — школа в целом.")
  static let indicator = text("indicator", "Показатель", "Код показателя методики.")

  /// Who a school is: id, name, municipality.
  static let school: [DataField] = [
    .text("id", "Школа", "Код школы: ОГРН или другой код из листа ответов."), .text("name", "Название школы"), oktmo,
    municipality,
  ]
}

/// A key that leads from one table of a package to another.
package struct DataLink: Sendable {
  let fields: [String]
  /// Name of the table, and its fields in the same order.
  let table: String
  let target: [String]

  init(_ fields: [String], _ table: String, _ target: [String]? = nil) {
    self.fields = fields
    self.table = table
    self.target = target ?? fields
  }
}
