import FileSystem
import RubricModel

/// Puts a rubric together from its head, its other files and its base edition.
struct RubricAssembly {
  let head: RubricHead
  let object: ObjectReader
  let base: RubricReading?
  private(set) var files: RubricFiles
  /// The levels the edition goes by; kept for editions that rest on this one.
  private(set) var levels: JSONNode?

  init(head: RubricHead, object: ObjectReader, base: RubricReading?, files: RubricFiles) {
    self.head = head
    self.object = object
    self.base = base
    self.files = files
  }

  /// Nil, with problems, where there are no levels to score by.
  mutating func assemble(_ problems: inout [Problem]) -> Rubric? {
    let inherited = base?.draft
    let stepsBasis = BasisReader().read("stepsBasis", in: object, or: inherited?.stepsBasis, &problems)
    let kinds = schoolKinds(&problems)
    let sources = (inherited?.sources ?? []) + self.sources(&problems)
    let directions = directions(&problems)
    guard let scale = levelScale(for: directions, &problems) else { return nil }
    return Rubric(
      id: head.id, title: head.title, edition: head.edition, issuer: head.issuer, encodedBy: head.encodedBy,
      language: head.language, period: head.period, periodBasis: head.periodBasis, checkedOn: head.checkedOn,
      base: head.base, sources: sources,
      schoolKinds: kinds, levels: scale, directions: directions, stepsBasis: stepsBasis, place: head.place)
  }

  /// The rubric with the digest of all its files.
  func signed(_ rubric: Rubric, _ digest: RubricDigest) -> Rubric {
    var rubric = rubric
    rubric.sha256 = digest.hex
    return rubric
  }

  private func schoolKinds(_ problems: inout [Problem]) -> [SchoolKind] {
    if object.node("schoolKinds") == nil, let inherited = base?.draft?.schoolKinds { return inherited }
    let nodes = RubricBounds.kinds.cut(object.array("schoolKinds", &problems) ?? [], &problems)
    return nodes.compactMap { node in
      guard
        let kind = ObjectReader(node, what: "вида школы", allowed: RubricKeys.schoolKind, problems: &problems)
      else { return nil }
      let name = kind.string("name", &problems)
      guard let id = kind.string("id", &problems) else { return nil }
      return SchoolKind(id: id, name: name ?? id, place: node.place)
    }
  }

  /// Inline under `sources`, or in `sources.json`; an edition with a base only adds to its sources.
  private mutating func sources(_ problems: inout [Problem]) -> [Source] {
    if object.node("sources") != nil {
      return SourcesReader().read(object.array("sources", &problems) ?? [], &problems)
    }
    guard
      let node = files.read("sources.json", mustExist: base == nil, &problems),
      let list = ObjectReader(node, what: "списка источников", allowed: RubricKeys.sources, problems: &problems)
    else { return [] }
    FormatCheck("samodiag.sources/1").check(list, isInline: false, &problems)
    return SourcesReader().read(list.array("sources", &problems) ?? [], &problems)
  }

  /// Inline under `levels`, in `levels.json`, or the base's, read anew for the directions of this edition.
  private mutating func levelScale(for directions: [Direction], _ problems: inout [Problem]) -> LevelScale? {
    let reader = LevelScaleReader(directions: directions.map(\.id))
    if object.node("levels") != nil {
      levels = object.object("levels", &problems)
    } else {
      levels = files.read("levels.json", mustExist: base == nil, &problems)
      if let levels, levels.kind == .object {
        let file = ObjectReader(levels, what: "шкалы уровней", allowed: levels.members.map(\.key), problems: &problems)
        if let file { FormatCheck("samodiag.levels/1").check(file, isInline: false, &problems) }
      }
    }
    if let levels { return reader.read(levels, &problems) }
    guard object.node("levels") == nil, let inherited = base?.levels else { return nil }
    levels = inherited
    // What is wrong in the base's file has been reported with the base; a direction it does not know is news.
    var news: [Problem] = []
    let scale = reader.read(inherited, &news)
    problems += news.filter { !(base?.problems.contains($0) ?? false) }
    return scale
  }

  /// Directions of the base in its order, each with its difference, then the new ones.
  private mutating func directions(_ problems: inout [Problem]) -> [Direction] {
    let inherited = inheritedDirections(&problems)
    let byID = Dictionary(inherited.map { ($0.id, $0) }) { first, _ in first }
    let listed = base == nil ? object.array("directions", &problems) : object.optionalArray("directions", &problems)
    var merged = inherited
    var replaced: Set<String> = []
    let reader = DirectionReader(base: byID)
    for node in RubricBounds.directions.cut(listed ?? [], &problems) {
      guard let root = directionNode(node, &problems), let direction = reader.read(root, &problems) else { continue }
      if let index = inherited.firstIndex(where: { $0.id == direction.id }), replaced.insert(direction.id).inserted {
        merged[index] = direction
      } else {
        merged.append(direction)
      }
    }
    return merged
  }

  /// The base's directions; what the base says of applicability gets the basis it has under this edition, if one is given.
  private func inheritedDirections(_ problems: inout [Problem]) -> [Direction] {
    let inherited = base?.draft?.directions ?? []
    guard object.node("appliesBasis") != nil else { return inherited }
    let basis = BasisReader().read("appliesBasis", in: object, &problems)
    return inherited.map { direction in
      var direction = direction
      for index in direction.indicators.indices { direction.indicators[index].appliesBasis = basis }
      return direction
    }
  }

  /// A direction inline, or in the file of that name inside the package.
  private mutating func directionNode(_ node: JSONNode, _ problems: inout [Problem]) -> JSONNode? {
    guard let name = node.string else {
      check(node, isInline: true, &problems)
      return node
    }
    guard isInside(name) else {
      problems.append(
        Problem(
          "rubric.file-outside", at: node.place, "файл направления вне папки методики",
          expected: "имя файла внутри папки, например directions/01-knowledge.json", found: node.excerpt,
          remedy: "переложите файл в папку методики и укажите путь от rubric.json"))
      return nil
    }
    guard let root = files.read(name, mustExist: true, namedAt: node.place, &problems) else { return nil }
    check(root, isInline: false, &problems)
    return root
  }

  private func check(_ node: JSONNode, isInline: Bool, _ problems: inout [Problem]) {
    guard node.kind == .object else { return }
    let keys = node.members.map(\.key)
    guard let direction = ObjectReader(node, what: "направления", allowed: keys, problems: &problems) else { return }
    FormatCheck("samodiag.direction/1").check(direction, isInline: isInline, &problems)
  }

  private func isInside(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.utf8.contains(0) && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
