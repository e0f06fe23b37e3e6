/// Where a fact comes from (M8): every title, scale, critical flag, applicability and cut score carries one.
package struct Basis: Hashable, Sendable {
  /// How a fact is known, from the surest to the least sure.
  package enum Kind: String, CaseIterable, Sendable {
    /// Read in a document that the package cites.
    case document
    /// Read on the slides of spring 2022, which give a matrix of levels, not points.
    case slide2022
    /// Common practice of the project; no document in hand.
    case practice
    /// Ours. Never to be passed off as official.
    case assumption
  }

  /// How sure common practice is; only `practice` carries it.
  package enum Certainty: String, CaseIterable, Sendable {
    case high
    case medium
  }

  package var kind: Kind
  /// Id of a source declared in the package; required for `document` and `slide2022`.
  package var source: String?
  /// Item, page or slide inside the source.
  package var at: String?
  package var certainty: Certainty?
  /// Why, in Russian; required for `assumption`.
  package var note: String?
  package var place: Place

  package init(
    _ kind: Kind, source: String? = nil, at: String? = nil, certainty: Certainty? = nil, note: String? = nil,
    place: Place = .nowhere
  ) {
    self.kind = kind
    self.source = source
    self.at = at
    self.certainty = certainty
    self.note = note
    self.place = place
  }
}

/// One outside document or page, declared once in the package and cited by id.
package struct Source: Hashable, Sendable {
  package var id: String
  /// Russian, ours, short.
  package var title: String
  package var issuer: String?
  package var number: String?
  /// ISO 8601 day, month or year, as far as it is known.
  package var date: String?
  package var url: String?
  /// What of it was read, in Russian: «целиком», «показатели 1–5».
  package var read: String
  package var place: Place

  package init(
    id: String, title: String, issuer: String? = nil, number: String? = nil, date: String? = nil, url: String? = nil,
    read: String, place: Place = .nowhere
  ) {
    self.id = id
    self.title = title
    self.issuer = issuer
    self.number = number
    self.date = date
    self.url = url
    self.read = read
    self.place = place
  }
}
