import RubricModel

/// Reads one indicator, whole or as a difference from the same indicator of a base edition.
///
/// Keys that are given replace the base's; `null` removes what the base has, where the key may be absent.
struct IndicatorReader {
  private let basis = BasisReader()

  /// Nil, with problems, where there is no id or no scale to put under it; other holes are filled and reported.
  func read(
    _ node: JSONNode, over base: [String: Indicator], _ problems: inout [Problem]
  ) -> Indicator? {
    let id = node["id"]?.string
    let what = id.map { "показателя \($0)" } ?? "показателя"
    guard
      let object = ObjectReader(node, what: what, allowed: RubricKeys.indicator, problems: &problems),
      object.string("id", &problems) != nil, let id
    else { return nil }
    let inherited = base[id]
    let title = object.string("title", or: inherited?.title, &problems) ?? id
    let basis = basis.read("basis", behind: "title", in: object, or: inherited?.basis, &problems)
    let criterion = object.string("criterion", or: inherited?.criterion, &problems)
    let critical = object.bool("critical", or: inherited?.critical, &problems)
    let criticalBasis = self.basis.read(
      "criticalBasis", behind: "critical", in: object, or: inherited?.criticalBasis, &problems)
    let applies = applies(object, or: inherited?.applies, &problems)
    let appliesBasis = self.basis.read(
      "appliesBasis", behind: "applies", in: object, or: inherited?.appliesBasis, &problems)
    let scale = scale(object, or: inherited?.scale, &problems)
    let steps = steps(object, or: inherited?.steps, &problems)
    let number = number(object, or: inherited?.number, &problems)
    let mayExclude = mayExclude(object, or: inherited?.mayExclude, &problems)
    let variants = variants(object, or: inherited?.variants, &problems)
    guard let scale else { return nil }
    return Indicator(
      id: id, number: number, criterion: criterion ?? "", title: title, basis: basis, variants: variants,
      critical: critical ?? false, criticalBasis: criticalBasis, applies: applies ?? .everyone,
      appliesBasis: appliesBasis, mayExclude: mayExclude, scale: scale, steps: steps, place: node.place)
  }

  private func applies(
    _ object: ObjectReader, or inherited: Applicability?, _ problems: inout [Problem]
  ) -> Applicability? {
    if object.node("applies") == nil, let inherited { return inherited }
    guard let node = object.required("applies", "\"everyone\" или условие", &problems) else { return nil }
    return ApplicabilityReader().read(node, of: object.what, &problems)
  }

  private func scale(
    _ object: ObjectReader, or inherited: AnswerScale?, _ problems: inout [Problem]
  ) -> AnswerScale? {
    if object.node("scale") == nil, let inherited { return inherited }
    guard let node = object.object("scale", &problems) else { return nil }
    return AnswerScaleReader().read(node, of: object.what, &problems)
  }

  private func steps(_ object: ObjectReader, or inherited: [Step]?, _ problems: inout [Problem]) -> [Step] {
    if object.node("steps") == nil, let inherited { return inherited }
    return (object.array("steps", &problems) ?? []).compactMap { StepReader().read($0, of: object.what, &problems) }
  }

  private func number(_ object: ObjectReader, or inherited: Int?, _ problems: inout [Problem]) -> Int? {
    if object.removes("number") { return nil }
    guard object.node("number") != nil else { return inherited }
    return object.optionalInt("number", in: RubricBounds.number, &problems)
  }

  private func mayExclude(_ object: ObjectReader, or inherited: String?, _ problems: inout [Problem]) -> String? {
    if object.removes("mayExclude") { return nil }
    guard object.node("mayExclude") != nil else { return inherited }
    return object.optionalString("mayExclude", &problems)
  }

  private func variants(
    _ object: ObjectReader, or inherited: [TitleVariant]?, _ problems: inout [Problem]
  ) -> [TitleVariant] {
    if object.removes("variants") { return [] }
    guard object.node("variants") != nil else { return inherited ?? [] }
    return (object.array("variants", &problems) ?? []).compactMap { variant($0, of: object.what, &problems) }
  }

  private func variant(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> TitleVariant? {
    guard
      let object = ObjectReader(
        node, what: "варианта названия \(what)", allowed: RubricKeys.variant, problems: &problems)
    else { return nil }
    let basis = basis.read("basis", in: object, &problems)
    let kinds = StringSetReader().read("kinds", in: object, &problems)
    guard let title = object.string("title", &problems), let kinds else { return nil }
    return TitleVariant(kinds: kinds, title: title, basis: basis)
  }
}
