import RubricModel

/// Reads what may be answered; one branch for each shape of scale.
struct AnswerScaleReader {
  private enum Kind: String, CaseIterable { case choice, share, count }

  private let basis = BasisReader()

  /// Nil, with a problem, where the shape is not known; options that cannot be read are left out.
  func read(_ node: JSONNode, of what: String, _ problems: inout [Problem]) -> AnswerScale? {
    let name = "шкалы \(what)"
    guard node.kind == .object, let kind = node["kind"], let kindName = kind.string else {
      // For a scale without a kind any key of any shape is welcome.
      let keys = RubricKeys.choice + RubricKeys.share + RubricKeys.count
      _ = ObjectReader(node, what: name, allowed: keys, problems: &problems)?.string("kind", &problems)
      return nil
    }
    switch Kind(rawValue: kindName) {
    case .choice: return choice(node, name, &problems)
    case .share: return share(node, name, &problems)
    case .count: return count(node, name, &problems)
    case nil:
      problems.append(.unknownValue(kind, "вид \(name)", allowed: Kind.allCases.map(\.rawValue)))
      return nil
    }
  }

  private func choice(_ node: JSONNode, _ name: String, _ problems: inout [Problem]) -> AnswerScale? {
    guard let object = ObjectReader(node, what: name, allowed: RubricKeys.choice, problems: &problems) else {
      return nil
    }
    let options = (object.array("options", &problems) ?? []).compactMap { option($0, of: name, &problems) }
    return AnswerScale(shape: .choice, options: options, place: node.place)
  }

  private func share(_ node: JSONNode, _ name: String, _ problems: inout [Problem]) -> AnswerScale? {
    guard let object = ObjectReader(node, what: name, allowed: RubricKeys.share, problems: &problems) else {
      return nil
    }
    let part = object.string("part", &problems) ?? ""
    let whole = object.string("whole", &problems) ?? ""
    return AnswerScale(
      shape: .share(part: part, whole: whole), options: bands(object, name, &problems), place: node.place)
  }

  private func count(_ node: JSONNode, _ name: String, _ problems: inout [Problem]) -> AnswerScale? {
    guard let object = ObjectReader(node, what: name, allowed: RubricKeys.count, problems: &problems) else {
      return nil
    }
    let things = object.string("of", &problems) ?? ""
    return AnswerScale(shape: .count(of: things), options: bands(object, name, &problems), place: node.place)
  }

  private func option(_ node: JSONNode, of name: String, _ problems: inout [Problem]) -> AnswerScale.Option? {
    guard
      let object = ObjectReader(node, what: "варианта \(name)", allowed: RubricKeys.option, problems: &problems)
    else { return nil }
    let text = object.string("text", &problems) ?? ""
    let basis = basis.read("basis", in: object, &problems)
    guard let points = object.int("points", in: RubricBounds.points, &problems) else { return nil }
    return AnswerScale.Option(points: points, text: text, basis: basis, place: node.place)
  }

  private func bands(
    _ object: ObjectReader, _ name: String, _ problems: inout [Problem]
  ) -> [AnswerScale.Option] {
    (object.array("bands", &problems) ?? []).compactMap { band($0, of: name, &problems) }
  }

  private func band(_ node: JSONNode, of name: String, _ problems: inout [Problem]) -> AnswerScale.Option? {
    guard
      let object = ObjectReader(node, what: "интервала \(name)", allowed: RubricKeys.band, problems: &problems)
    else { return nil }
    let text = object.string("text", &problems) ?? ""
    let basis = basis.read("basis", in: object, &problems)
    let below = object.optionalInt("below", in: RubricBounds.bound, &problems)
    let points = object.int("points", in: RubricBounds.points, &problems)
    guard let from = object.int("from", in: RubricBounds.bound, &problems), let points else { return nil }
    return AnswerScale.Option(
      points: points, text: text, from: from, below: below, basis: basis, place: node.place)
  }
}
