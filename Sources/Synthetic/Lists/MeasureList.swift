import RubricModel
import RussianText

/// What schools did about critical zeros between the first two waves; the measures are those of the rubric.
struct MeasureList {
  private(set) var list = SampleList(
    "measures", "Меры", ["Школа", "Показатель", "Мера", "Срок", "Завершена", "Подтверждение"])

  init(_ cast: ListCast, waves: [ISOMonth]) {
    guard waves.count > 1 else { return }
    let year = waves[1].year
    let indicators = Dictionary(
      cast.region.rubric.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for school in cast.schools {
      guard let source = school.source, let (id, isMended) = Self.work(source, cast.region) else { continue }
      guard let step = indicators[id]?.steps.first else { continue }
      var draw = Draw(seed: cast.region.seed, "measure", school.id)
      let day = draw.among(10...28)
      list.add(
        .text(school.id), .text(id), .text("\(step.measure.action) \(SchoolNames.mark)"), .day("\(year)-04-30"),
        isMended ? .day("\(year)-\(draw.happens(500) ? "03" : "04")-\(day)") : .empty,
        isMended ? .text(step.measure.evidence) : .empty)
    }
  }

  /// The indicator a school works on, and whether it has finished.
  private static func work(_ school: SyntheticSchool, _ region: SyntheticRegion) -> (indicator: String, Bool)? {
    switch school.role {
    case .zero(let indicator, .first): return (indicator, true)
    case .zero(let indicator, .every): return (indicator, false)
    case .ordinary:
      // Others take up something too, and not everything that is finished shows.
      var draw = Draw(seed: region.seed, "works", school.school.id)
      guard draw.happens(350), let indicator = draw.pick(region.rubric.indicators.filter { !$0.critical }) else {
        return nil
      }
      return (indicator.id, draw.happens(600))
    default: return nil
    }
  }
}
