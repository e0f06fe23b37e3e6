import RubricModel

/// The title of an indicator as a school reads it, and on what each of its facts rests.
struct IndicatorSources {
  let text: String
  let title: Basis.Kind
  /// The weakest basis of the options.
  let scale: Basis.Kind
  let critical: Basis.Kind
  let applies: Basis.Kind

  init(_ indicator: Indicator, for school: SchoolPredicate) {
    let variant = indicator.variants.first { school.isOf($0.kinds) }
    text = variant?.title ?? indicator.title
    title = (variant?.basis ?? indicator.basis).kind
    let kinds = Set(indicator.scale.options.map(\.basis.kind))
    scale = Basis.Kind.allCases.last(where: kinds.contains) ?? .assumption
    critical = indicator.criticalBasis.kind
    applies = indicator.appliesBasis.kind
  }
}
