import RubricModel

extension RegionPlan {
  /// Forty invented schools in the eighteen municipalities of Sakhalin oblast.
  ///
  /// The municipalities are real, by their codes of 2026; everything about the schools is invented.
  package static let sakhalin = RegionPlan(
    slots: southOfIsland + westCoast + northOfIsland + kurils, registrationPrefix: "10265000", ownIDPrefix: "sakhalin",
    growth: [
      "knowledge": 110, "upbringing": 280, "health": 180, "career": 420, "creativity": 220, "teacher": 260,
      "climate": 150, "environment": 60,
    ],
    ease: ["knowledge": 100, "climate": 100],
    customs: Dictionary(
      uniqueKeysWithValues: nearlyEverywhere.map { ($0, 1700) } + often.map { ($0, 800) } + seldom.map { ($0, -700) }))

  private static let nearlyEverywhere = [
    "ZN-04", "ZN-16", "ZN-17", "ZN-18", "ZN-19", "ZN-30", "VO-08", "VO-09", "ZD-05", "PR-13", "TV-01", "TV-04", "UC-01",
    "UC-02", "UC-04", "SK-03", "OS-09",
  ]
  private static let often = [
    "ZN-03", "ZN-09", "ZN-10", "ZN-20", "ZN-21", "VO-04", "VO-05", "VO-06", "VO-15", "VO-17", "ZD-02", "ZD-07", "PR-12",
    "PR-18", "TV-05", "TV-07", "TV-14", "UC-03", "UC-11", "SK-11", "SK-12", "OS-05", "OS-06",
  ]
  /// Deficits that a region shares.
  private static let seldom = [
    "ZN-05", "ZN-11", "ZN-12", "ZN-23", "ZN-26", "ZN-29", "VO-21", "ZD-09", "PR-03", "PR-04", "PR-09", "PR-11", "PR-16",
    "PR-17", "TV-03", "TV-06", "TV-10", "UC-05", "UC-07", "UC-12", "SK-05", "SK-06", "SK-07", "SK-13", "OS-04", "OS-10",
    "OS-11",
  ]

  private static let southOfIsland: [Slot] = [
    Slot(.yuzhnoSakhalinsk, .town),
    Slot(.yuzhnoSakhalinsk, .town, .perfect),
    Slot(.yuzhnoSakhalinsk, .town, .leaps),
    Slot(.yuzhnoSakhalinsk, .town, .zero(indicator: "ZN-02", when: .first)),
    Slot(.yuzhnoSakhalinsk, .town, .copies),
    Slot(.yuzhnoSakhalinsk, .townBasic),
    Slot(.yuzhnoSakhalinsk, .correctional),
    Slot(.yuzhnoSakhalinsk, .evening, .halfFilled),
    Slot(.yuzhnoSakhalinsk, .village, .arrives, ownID: true),
    Slot(.korsakov, .town, .zero(indicator: "SK-02", when: .first)),
    Slot(.korsakov, .village),
    Slot(.korsakov, .villageBasic),
    Slot(.aniva, .town),
    Slot(.aniva, .primary, .leaves),
    Slot(.dolinsk, .town),
    Slot(.dolinsk, .village, .zero(indicator: "ZD-03", when: .every)),
  ]

  private static let westCoast: [Slot] = [
    Slot(.kholmsk, .town, .zero(indicator: "UC-08", when: .every)),
    Slot(.kholmsk, .villageBasic, .hopeless),
    Slot(.kholmsk, .correctional),
    Slot(.kholmsk, .evening),
    Slot(.nevelsk, .townBasic, .unsure),
    Slot(.nevelsk, .village),
    Slot(.tomari, .village),
    Slot(.uglegorsk, .town),
    Slot(.uglegorsk, .village, .zero(indicator: "TV-01", when: .first)),
    Slot(.aleksandrovsk, .town),
  ]

  private static let northOfIsland: [Slot] = [
    Slot(.poronaysk, .town, .contradicts),
    Slot(.poronaysk, .villageBasic),
    Slot(.makarov, .village),
    Slot(.smirnykh, .village, .zero(indicator: "OS-02", when: .first)),
    Slot(.tymovskoe, .village, .zero(indicator: "VO-03", when: .later)),
    Slot(.tymovskoe, .villageBasic),
    Slot(.nogliki, .village),
    Slot(.nogliki, .primary, ownID: true),
    Slot(.okha, .town),
    Slot(.okha, .primary),
    Slot(.okha, .correctional, .zero(indicator: "PR-15", when: .first)),
  ]

  private static let kurils: [Slot] = [
    Slot(.severoKurilsk, .village, .zero(indicator: "OS-01", when: .every)),
    Slot(.kurilsk, .village),
    Slot(.yuzhnoKurilsk, .village),
  ]
}

/// Municipalities of Sakhalin oblast. Codes stand in addresses of 2026; all but the first were городские округа until 2025.
extension Municipality {
  fileprivate static let yuzhnoSakhalinsk = Municipality(oktmo: "64701000", name: "г. Южно-Сахалинск")
  fileprivate static let aleksandrovsk = district("64504000", "Александровск-Сахалинский")
  fileprivate static let aniva = district("64508000", "Анивский")
  fileprivate static let dolinsk = district("64512000", "Долинский")
  fileprivate static let korsakov = district("64516000", "Корсаковский")
  fileprivate static let kurilsk = district("64520000", "Курильский")
  fileprivate static let makarov = district("64524000", "Макаровский")
  fileprivate static let nevelsk = district("64528000", "Невельский")
  fileprivate static let nogliki = district("64532000", "Ногликский")
  fileprivate static let okha = district("64536000", "Охинский")
  fileprivate static let poronaysk = district("64540000", "Поронайский")
  fileprivate static let severoKurilsk = district("64543000", "Северо-Курильский")
  fileprivate static let smirnykh = district("64546000", "Смирныховский")
  fileprivate static let tomari = district("64548000", "Томаринский")
  fileprivate static let tymovskoe = district("64550000", "Тымовский")
  fileprivate static let uglegorsk = district("64552000", "Углегорский")
  fileprivate static let kholmsk = district("64554000", "Холмский")
  fileprivate static let yuzhnoKurilsk = district("64556000", "Южно-Курильский")

  private static func district(_ oktmo: String, _ name: String) -> Municipality {
    Municipality(oktmo: oktmo, name: "\(name) муниципальный округ")
  }
}
