/// A code of a municipality that is no longer in force.
package struct FormerMunicipality: Hashable, Sendable {
  /// 8 digits.
  package var oktmo: String
  package var name: String
  /// The code that has taken its place.
  package var successor: String
}

extension RegionPlan {
  /// Codes of Sakhalin oblast in the list of 2019, and the codes of 2026 of the same place.
  ///
  /// The pairs are joined by name, not taken from Rosstat; when each code came into force is not known here, so no days
  /// are given.
  static let sakhalinFormer: [FormerMunicipality] = [
    former("64704000", "64504000", "Александровск-Сахалинский район (городской округ)"),
    former("64708000", "64508000", "Анивский городской округ"),
    former("64712000", "64512000", "Долинский городской округ"),
    former("64716000", "64516000", "Корсаковский городской округ"),
    former("64720000", "64520000", "Курильский городской округ"),
    former("64724000", "64524000", "Макаровский городской округ"),
    former("64728000", "64528000", "Невельский городской округ"),
    former("64732000", "64532000", "Ногликский городской округ"),
    former("64736000", "64536000", "Охинский городской округ"),
    former("64740000", "64540000", "Поронайский городской округ"),
    former("64743000", "64543000", "Северо-Курильский городской округ"),
    former("64746000", "64546000", "Смирныховский городской округ"),
    former("64748000", "64548000", "Томаринский городской округ"),
    former("64750000", "64550000", "Тымовский городской округ"),
    former("64652000", "64552000", "Углегорский муниципальный район"),
    former("64754000", "64554000", "Холмский городской округ"),
    former("64756000", "64556000", "Южно-Курильский городской округ"),
  ]

  private static func former(_ oktmo: String, _ successor: String, _ name: String) -> FormerMunicipality {
    FormerMunicipality(oktmo: oktmo, name: name, successor: successor)
  }
}
