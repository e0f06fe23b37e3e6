import RubricModel

/// What `rubric.json` says about the edition itself.
struct RubricHead {
  let id: String
  let title: String
  let edition: String
  let issuer: String
  let encodedBy: String
  let language: String
  let period: (from: String, to: String?)
  let periodBasis: Basis
  let checkedOn: String
  let base: String?
  /// Where the base edition is named.
  let basePlace: Place
  let place: Place

  /// Nil, with a problem, where there is no id; other holes are filled and reported.
  init?(_ object: ObjectReader, _ problems: inout [Problem]) {
    title = object.string("title", &problems) ?? ""
    edition = object.string("edition", &problems) ?? ""
    issuer = object.string("issuer", &problems) ?? ""
    encodedBy = object.string("encodedBy", &problems) ?? ""
    language = object.optionalString("language", &problems) ?? "ru"
    (period, periodBasis) = Self.period(object, &problems)
    checkedOn = object.string("checkedOn", &problems) ?? ""
    base = object.optionalString("base", &problems)
    basePlace = object.node("base")?.place ?? object.node.place
    place = object.node.place
    guard let id = object.string("id", &problems) else { return nil }
    self.id = id
  }

  private static func period(
    _ object: ObjectReader, _ problems: inout [Problem]
  ) -> ((from: String, to: String?), Basis) {
    guard
      let node = object.object("period", &problems),
      let period = ObjectReader(node, what: "срока действия", allowed: RubricKeys.period, problems: &problems)
    else { return (("", nil), BasisReader.unread) }
    let basis = BasisReader().read("basis", in: period, &problems)
    return ((period.string("from", &problems) ?? "", period.optionalString("to", &problems)), basis)
  }
}
