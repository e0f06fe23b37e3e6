/// A column of a roadmap's table, for saying where something stands.
package enum RoadmapColumn: String, CaseIterable, Sendable {
  /// Мероприятие.
  case title
  /// Сроки.
  case deadline
  /// Ответственные.
  case responsible
  /// Ожидаемый результат, показатель реализации.
  case result
  /// Информационное сопровождение.
  case information
}

/// Whether a roadmap says a thing or we read it into the row; the two are never mixed (M8, M11).
package struct Grounds: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The row says it; the row's own key is the citation.
    case stated
    /// Our reading, marked «по содержанию».
    case inferred
  }

  package var kind: Kind
  /// The column that says it; nil for the one that names the measure.
  package var at: RoadmapColumn?
  /// Why we read it so, in Russian.
  package var why: String?

  package init(_ kind: Kind, at: RoadmapColumn? = nil, why: String? = nil) {
    self.kind = kind
    self.at = at
    self.why = why
  }
}
