import FileSystem
import Reading
import RubricModel

func quickRubric(_ folder: String) -> Rubric? {
  let basis = Basis(.assumption, note: "x")
  guard let head = try? Files.read(folder + "/rubric.json"), let root = JSONDocument.parse(head, file: "r").root else { return nil }
  func applies(_ n: JSONNode?) -> Applicability {
    guard let n else { return .everyone }
    if n.string != nil { return .everyone }
    if let v = n["specialNeeds"] { return .specialNeeds(v.bool ?? true) }
    if let v = n["educationLevels"] { return .educationLevels(Set(v.elements.compactMap { $0.string.flatMap(EducationLevel.init(rawValue:)) })) }
    if let v = n["kinds"] { return .kinds(Set(v.elements.compactMap(\.string))) }
    if let v = n["all"] { return .all(v.elements.map { applies($0) }) }
    if let v = n["any"] { return .any(v.elements.map { applies($0) }) }
    return .everyone
  }
  var directions: [Direction] = []
  for file in root["directions"]?.elements ?? [] {
    guard let bytes = try? Files.read(folder + "/" + (file.string ?? "")), let d = JSONDocument.parse(bytes, file: "d").root else { return nil }
    let indicators = (d["indicators"]?.elements ?? []).map { i -> Indicator in
      let s = i["scale"]!
      let options = (s["options"] ?? s["bands"])!.elements.map { AnswerScale.Option(points: $0["points"]!.int!, text: "", from: $0["from"]?.int, below: $0["below"]?.int, basis: basis) }
      let kind = s["kind"]!.string!
      return Indicator(id: i["id"]!.string!, criterion: "A", title: "", basis: basis, critical: i["critical"]!.bool!, criticalBasis: basis, applies: applies(i["applies"]), appliesBasis: basis, mayExclude: i["mayExclude"]?.string, scale: AnswerScale(shape: kind == "choice" ? .choice : kind == "share" ? .share(part: "", whole: "") : .count(of: ""), options: options), steps: [])
    }
    directions.append(Direction(id: d["id"]!.string!, name: d["name"]!.string!, role: .main, basis: basis, criteria: [], indicators: indicators))
  }
  let scale = LevelScale(levels: ["below", "base", "medium", "high"].map { .init(id: $0, name: $0, basis: basis) }, unit: .share, overall: .init(bounds: [50, 65, 80], basis: basis), directions: [:], criticalBasis: basis, zeroedDirection: .nothingMore, zeroedDirectionBasis: basis, gaps: .range, gapsBasis: basis)
  return Rubric(id: root["id"]!.string!, title: "", edition: "", issuer: "", encodedBy: "", period: ("", nil), checkedOn: "", sources: [], schoolKinds: root["schoolKinds"]!.elements.map { SchoolKind(id: $0["id"]!.string!, name: "") }, levels: scale, directions: directions, stepsBasis: basis)
}
